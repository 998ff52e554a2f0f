/** The Prep screen: one picture on a large canvas, or many by one recipe. */
package thumbsmith.prep;
