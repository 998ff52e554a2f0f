package thumbsmith.darkroom;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import thumbsmith.image.Bitmap;
import thumbsmith.image.edit.Cropping;
import thumbsmith.image.edit.Resizing;
import thumbsmith.image.edit.Straightening;
import thumbsmith.image.face.Face;

/** Finds the faces of what a recipe takes of a picture, and tells where they lie in it. */
final class FaceSearch {
    /** What faces are looked for in: no side longer, in px. */
    static final int LONGEST = 1280;

    private final FaceMemory memory;

    FaceSearch(FaceMemory memory) {
        this.memory = memory;
    }

    /**
     * The faces in the window, in px of the straightened picture, from the window's top left corner.
     *
     * @param window px of the straightened picture
     */
    List<Face> inside(Bitmap source, Geometry geometry, Rectangle2D window) {
        double width = geometry.lies() ? source.height() : source.width();
        double height = geometry.lies() ? source.width() : source.height();
        AffineTransform straightening = Straightening.transform(width, height, geometry.straighten());
        Rectangle2D area =
                turnedArea(window, straightening).createIntersection(new Rectangle2D.Double(0, 0, width, height));
        AffineTransform there = AffineTransform.getTranslateInstance(-window.getX(), -window.getY());
        there.concatenate(straightening);
        return memory.faces(source, geometry, area).stream()
                .map(it -> moved(it, there))
                .filter(it -> inWindow(it, window))
                .toList();
    }

    /** Without memory: cuts the area out, makes it small and turns it. Faces are in px of the turned picture. */
    static List<Face> look(Bitmap source, Geometry geometry, Rectangle2D area, Function<Bitmap, List<Face>> finder) {
        Rectangle part = Content.pixels(Content.beforeTurns(area, source, geometry), source);
        try (Bitmap cut = Cropping.part(source, part.x, part.y, part.width, part.height);
                Bitmap small = Resizing.within(cut, LONGEST, LONGEST);
                Bitmap upright = Content.turned(small, geometry)) {
            AffineTransform there = AffineTransform.getTranslateInstance(area.getX(), area.getY());
            there.scale(area.getWidth() / upright.width(), area.getHeight() / upright.height());
            return finder.apply(upright).stream().map(it -> moved(it, there)).toList();
        }
    }

    private static Rectangle2D turnedArea(Rectangle2D window, AffineTransform straightening) {
        try {
            return straightening.createInverse().createTransformedShape(window).getBounds2D();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("a rotation can always be undone", e);
        }
    }

    private static boolean inWindow(Face face, Rectangle2D window) {
        return new Rectangle2D.Double(0, 0, window.getWidth(), window.getHeight())
                .contains(face.box().getCenterX(), face.box().getCenterY());
    }

    /** The box keeps upright about the face's centre: a few degrees more or less do not matter to it. */
    private static Face moved(Face face, AffineTransform transform) {
        double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
        Point2D centre = transform.transform(
                new Point2D.Double(face.box().getCenterX(), face.box().getCenterY()), null);
        double width = face.box().width * scale;
        double height = face.box().height * scale;
        List<Point2D.Double> landmarks = face.landmarks().stream()
                .map(it -> (Point2D.Double) transform.transform(it, new Point2D.Double()))
                .toList();
        return new Face(
                new Rectangle2D.Double(centre.getX() - width / 2, centre.getY() - height / 2, width, height),
                landmarks,
                face.score());
    }
}
