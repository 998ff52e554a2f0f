/** What went wrong, as values, and what people read about it: where it shows, why it happened and what comes next. */
package thumbsmith.failure;
