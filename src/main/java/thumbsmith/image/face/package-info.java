/** Faces and people in pictures: where they are, crops that respect them, cut-outs. */
package thumbsmith.image.face;
