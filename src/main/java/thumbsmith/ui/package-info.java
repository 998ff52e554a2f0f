/** Small shared widgets, the theme, texts, the ports by which view models ask for choices, and the one way off the FX thread. */
package thumbsmith.ui;
