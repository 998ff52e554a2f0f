/** What runs and waits: paused, reordered, cancelled, done again, and begun from a file. */
package thumbsmith.queue;
