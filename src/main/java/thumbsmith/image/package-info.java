/** Pixels in and out of files: sniff, decode, orient, scale, encode, text entries, and a byte-bounded cache. */
package thumbsmith.image;
