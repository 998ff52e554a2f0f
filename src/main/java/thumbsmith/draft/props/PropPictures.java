package thumbsmith.draft.props;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.image.Bitmap;
import thumbsmith.image.PixelEngine;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.edit.Resizing;

/** The drawings as they ship, 512 px square; the last few stay decoded, a megabyte each. */
final class PropPictures {
    private static final int MOST_KEPT = 16;

    private static final Map<Prop, BufferedImage> KEPT = new LinkedHashMap<>(32, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Prop, BufferedImage> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private PropPictures() {}

    static BufferedImage of(Prop prop, int side) {
        BufferedImage full = shipped(prop);
        if (side == full.getWidth()) return Canvas.copy(full);
        try (Bitmap bitmap = Bitmap.of(full);
                Bitmap sized = Resizing.to(bitmap, side, side)) {
            return sized.toBufferedImage();
        }
    }

    /** Shared: nobody may paint on it. */
    private static synchronized BufferedImage shipped(Prop prop) {
        return KEPT.computeIfAbsent(prop, PropPictures::read);
    }

    private static BufferedImage read(Prop prop) {
        String resource = "/thumbsmith/draft/props/" + prop.id() + ".webp";
        try (InputStream in = PropPictures.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalArgumentException("nothing on the shelf is called " + prop.id());
            return new PixelEngine().decode(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        } catch (UnreadablePictureException e) {
            throw new IllegalStateException(resource + " is not the drawing that was shipped", e);
        }
    }
}
