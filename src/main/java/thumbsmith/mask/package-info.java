/** Painting what may change: brush, rectangle, lasso and found people on a picture. */
package thumbsmith.mask;
