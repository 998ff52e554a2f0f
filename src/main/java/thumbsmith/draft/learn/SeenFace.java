package thumbsmith.draft.learn;

import java.awt.image.BufferedImage;
import thumbsmith.image.face.Face;

/**
 * A face in one of the training pictures.
 *
 * @param quality 0–1, how well it can stand for a person; see {@link FaceQuality}
 */
record SeenFace(BufferedImage picture, Face face, double quality) {}
