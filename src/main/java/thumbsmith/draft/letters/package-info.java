/** Sets headlines: display faces, fitted into a box, with outline, shadow and a word that stands out. */
package thumbsmith.draft.letters;
