package thumbsmith.ui;

import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PictureCache;
import thumbsmith.image.Pixels;
import thumbsmith.image.UnreadablePictureException;

/** Loads small pictures off the FX thread through a byte-bounded cache. */
public final class Thumbnails {
    private final ImageEngine images;
    private final PictureCache cache;
    private final Work work;

    public Thumbnails(ImageEngine images, PictureCache cache, Work work) {
        this.images = images;
        this.cache = cache;
        this.work = work;
    }

    /**
     * Delivers the picture on the FX thread, scaled down so that it fits into {@code edge} × {@code edge} px.
     *
     * @return a handle that drops the picture if it is no longer wanted
     */
    public Work.Running load(Path file, int edge, Consumer<Image> then, Consumer<? super Exception> failed) {
        return work.pixels(() -> load(file, edge), pixels -> then.accept(toImage(pixels)), failed);
    }

    private Pixels load(Path file, int edge) throws UnreadablePictureException {
        return cache.load(new PictureCache.Key(file, file.toFile().lastModified(), edge), this::small);
    }

    private Pixels small(PictureCache.Key key) throws UnreadablePictureException {
        int edge = key.edge();
        return Pixels.of(images.fit(images.decodeAtLeast(key.path(), edge, edge), edge, edge));
    }

    /** A picture of the scene that shares the pixels' memory. */
    public static Image toImage(Pixels pixels) {
        return new WritableImage(new PixelBuffer<>(
                pixels.width(), pixels.height(), IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance()));
    }
}
