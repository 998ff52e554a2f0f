package thumbsmith.draft.swap;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import thumbsmith.contract.Format;
import thumbsmith.draft.FaceSwapDraft;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.face.Face;
import thumbsmith.image.face.SmartCrop;

/**
 * The target, cropped about its faces to a format's shape and as large as the format.
 *
 * @param place the face that changes, in px of the picture
 */
record FramedTarget(BufferedImage picture, Face place) {

    static FramedTarget of(FaceSwapDraft draft, List<Face> faces, Face place, ImageEngine images) {
        Format format = draft.format();
        Rectangle crop = crop(draft.target(), format, faces, place);
        BufferedImage part = draft.target().getSubimage(crop.x, crop.y, crop.width, crop.height);
        BufferedImage filled = images.fill(part, format.width(), format.height());
        return new FramedTarget(filled, moved(place, crop, format));
    }

    /** About all faces; where that leaves the one out that matters, about that one. */
    private static Rectangle crop(BufferedImage target, Format format, List<Face> faces, Face place) {
        Rectangle all = widest(target, format, faces);
        return all.contains(place.box()) ? all : widest(target, format, List.of(place));
    }

    /** Of the format's shape and as large as the target allows, for nothing is to be lost that need not be. */
    private static Rectangle widest(BufferedImage target, Format format, List<Face> faces) {
        double ratio = (double) format.width() / format.height();
        Rectangle2D.Double about = SmartCrop.about(target.getWidth(), target.getHeight(), ratio, faces);
        double width = Math.min(target.getWidth(), target.getHeight() * ratio);
        double height = width / ratio;
        // Rounding errors may make the crop larger than the target by a trace of a pixel.
        double mostX = Math.max(0, target.getWidth() - width);
        double mostY = Math.max(0, target.getHeight() - height);
        double x = Math.clamp(about.getCenterX() - width / 2, 0, mostX);
        double y = Math.clamp(about.getCenterY() - height / 2, 0, mostY);
        return new Rectangle((int) x, (int) y, Math.max(1, (int) width), Math.max(1, (int) height));
    }

    private static Face moved(Face place, Rectangle crop, Format format) {
        double scale = Math.max((double) format.width() / crop.width, (double) format.height() / crop.height);
        double left = (crop.width * scale - format.width()) / 2;
        double top = (crop.height * scale - format.height()) / 2;
        return place.moved(-crop.x, -crop.y).times(scale).moved(-left, -top);
    }
}
