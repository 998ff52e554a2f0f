/** Prepares pictures by a recipe, one or thousands, without window, key or network. */
package thumbsmith.darkroom;
