package thumbsmith.darkroom;

import java.awt.geom.Rectangle2D;
import java.util.List;
import thumbsmith.image.Bitmap;
import thumbsmith.image.face.Face;
import thumbsmith.image.face.SmartCrop;

/** Keeps faces in view; about the centre where there are none. */
record FaceAim(FaceSearch search, Bitmap source, Geometry geometry) implements Aim {
    @Override
    public Rectangle2D part(Rectangle2D whole, double ratio) {
        List<Face> faces = search.inside(source, geometry, whole);
        if (faces.isEmpty()) return CENTRE.part(whole, ratio);
        int width = Framing.side(whole.getWidth());
        int height = Framing.side(whole.getHeight());
        Rectangle2D part = SmartCrop.about(width, height, ratio, faces);
        // Through the centre's size: exactly the shape asked for, wherever rounding took the smart one.
        return Aim.at(part.getCenterX() / width, part.getCenterY() / height).part(whole, ratio);
    }
}
