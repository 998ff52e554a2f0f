/** SQLite and files: where jobs, outputs, looks, kept pictures and preferences live. */
package thumbsmith.store;
