/** Picture files to pixels and back: formats, colour profiles, metadata, byte budgets. */
package thumbsmith.image.codec;
