package thumbsmith.darkroom;

import java.awt.geom.Rectangle2D;
import java.util.List;
import thumbsmith.image.Bitmap;
import thumbsmith.image.face.Face;
import thumbsmith.image.face.SmartCrop;

/** Keeps faces in view, closer where that keeps them whole and uncovered; about the centre where there are none. */
record FaceAim(FaceSearch search, Bitmap source, Geometry geometry) implements Aim {
    @Override
    public Rectangle2D part(Rectangle2D whole, double ratio) {
        List<Face> faces = search.inside(source, geometry, whole);
        if (faces.isEmpty()) return CENTRE.part(whole, ratio);
        int width = Framing.side(whole.getWidth());
        int height = Framing.side(whole.getHeight());
        Rectangle2D part = SmartCrop.about(width, height, ratio, faces);
        return new Rectangle2D.Double(
                        whole.getX() + part.getX(), whole.getY() + part.getY(), part.getWidth(), part.getHeight())
                .createIntersection(whole);
    }
}
