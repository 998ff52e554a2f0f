package thumbsmith.ui;

import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PictureCache;
import thumbsmith.image.PictureInfo;
import thumbsmith.image.Pixels;
import thumbsmith.image.UnreadablePictureException;

/** Loads small pictures off the FX thread through a byte-bounded cache. */
public final class Thumbnails {
    private static final Texts TEXTS = Texts.of(Thumbnails.class);

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

    /**
     * Delivers the picture on the FX thread in its true size, or as much of that as so many pixels hold. It is kept by
     * nobody: it goes with the image.
     *
     * @param mostPixels 4 bytes each
     */
    public Work.Running whole(Path file, long mostPixels, Consumer<Image> then, Consumer<? super Exception> failed) {
        return work.pixels(() -> whole(file, mostPixels), pixels -> then.accept(toImage(pixels)), failed);
    }

    private Pixels whole(Path file, long mostPixels) throws UnreadablePictureException {
        PictureInfo info = images.inspect(file);
        double share = Math.sqrt(mostPixels / ((double) info.width() * info.height()));
        if (share >= 1) return Pixels.of(images.decode(file));
        int width = Math.max(1, (int) (info.width() * share));
        int height = Math.max(1, (int) (info.height() * share));
        return Pixels.of(images.fit(images.decodeAtLeast(file, width, height), width, height));
    }

    /** Tells, in front, why there is no picture of that file: a missing one is another matter than an unreadable one. */
    public void explain(Path file, Consumer<String> then) {
        work.waiting(
                () -> Files.exists(file),
                there -> then.accept(TEXTS.get(there ? "picture.unreadable" : "picture.missing")),
                fault -> then.accept(TEXTS.get("picture.missing")));
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
