/** The embedded service: the whole Pikzels v2 contract answered over loopback HTTP, drawing offline and for play money. */
package thumbsmith.sandbox;
