package thumbsmith.image.face;

import java.util.List;
import thumbsmith.image.Bitmap;

/** Finds faces, small ones too. The models are loaded when first needed; safe for all threads. */
public final class FaceFinder {
    /** The largest face first. */
    public List<Face> find(Bitmap picture) {
        throw new UnsupportedOperationException("Under construction");
    }

    /** All 468 points of the face mesh, in px of the picture; empty where the mesh model denies that this is a face. */
    public List<java.awt.geom.Point2D.Double> mesh(Bitmap picture, Face face) {
        throw new UnsupportedOperationException("Under construction");
    }
}
