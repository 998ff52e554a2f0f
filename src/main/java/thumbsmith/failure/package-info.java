/** What can go wrong, as values: how an operation ended, and the sealed list of failures that everything else speaks of. */
package thumbsmith.failure;
