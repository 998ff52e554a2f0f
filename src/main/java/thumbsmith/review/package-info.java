/** The Review screen: scores with their parts, their history and a way to better ones. */
package thumbsmith.review;
