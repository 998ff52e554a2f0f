/** Changes a picture as its words say: reads them wholly, then carries them out within the mask. */
package thumbsmith.draft.edit;
