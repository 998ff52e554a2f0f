package thumbsmith.darkroom;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import thumbsmith.image.Bitmap;
import thumbsmith.image.edit.Cropping;
import thumbsmith.image.edit.Resizing;
import thumbsmith.image.edit.Straightening;
import thumbsmith.image.edit.Turning;

/** Brings the window of a layout to its size: cut first and turned last, so that as few px as can be are moved. */
final class Content {
    /** Below half the size averaging is due; it does with whole px, as a part of one is not seen then. */
    private static final double LEAST_QUICK = 0.5;

    private Content() {}

    static Bitmap of(Bitmap source, Geometry geometry, Layout layout, Purpose purpose) {
        return geometry.straighten() == 0
                ? cut(source, geometry, layout, purpose)
                : straightened(source, geometry, layout, purpose);
    }

    private static Bitmap cut(Bitmap source, Geometry geometry, Layout layout, Purpose purpose) {
        Rectangle2D window = beforeTurns(layout.window(), source, geometry);
        int width = geometry.lies() ? layout.contentHeight() : layout.contentWidth();
        int height = geometry.lies() ? layout.contentWidth() : layout.contentHeight();
        boolean quick = purpose.isQuick() && layout.scale() < 1 && layout.scale() >= LEAST_QUICK;
        try (Bitmap sized = quick
                ? Straightening.window(source, 0, window, width, height, true)
                : whole(source, pixels(window, source), width, height)) {
            return turned(sized, geometry);
        }
    }

    private static Bitmap whole(Bitmap source, Rectangle part, int width, int height) {
        try (Bitmap window = Cropping.part(source, part.x, part.y, part.width, part.height)) {
            return Resizing.to(window, width, height);
        }
    }

    private static Bitmap straightened(Bitmap source, Geometry geometry, Layout layout, Purpose purpose) {
        try (Bitmap upright = turned(source, geometry)) {
            return Straightening.window(
                    upright,
                    geometry.straighten(),
                    layout.window(),
                    layout.contentWidth(),
                    layout.contentHeight(),
                    purpose.isQuick());
        }
    }

    static Bitmap turned(Bitmap picture, Geometry geometry) {
        return Turning.turned(picture, geometry.quarterTurns(), geometry.mirrored(), geometry.flipped());
    }

    /** Where a part of the turned picture was before it was turned. */
    static Rectangle2D beforeTurns(Rectangle2D part, Bitmap source, Geometry geometry) {
        double width = source.width();
        double height = source.height();
        double turnedWidth = geometry.lies() ? height : width;
        double turnedHeight = geometry.lies() ? width : height;
        AffineTransform back = new AffineTransform();
        back.translate(width / 2, height / 2);
        back.quadrantRotate(-geometry.quarterTurns());
        back.scale(geometry.mirrored() ? -1 : 1, geometry.flipped() ? -1 : 1);
        back.translate(-turnedWidth / 2, -turnedHeight / 2);
        return back.createTransformedShape(part).getBounds2D();
    }

    /** The nearest whole px, at least one, inside the picture. */
    static Rectangle pixels(Rectangle2D part, Bitmap picture) {
        int x = (int) Math.clamp(Math.round(part.getX()), 0, picture.width() - 1);
        int y = (int) Math.clamp(Math.round(part.getY()), 0, picture.height() - 1);
        int width = (int) Math.clamp(Math.round(part.getWidth()), 1, picture.width() - x);
        int height = (int) Math.clamp(Math.round(part.getHeight()), 1, picture.height() - y);
        return new Rectangle(x, y, width, height);
    }
}
