package thumbsmith.prep;

import java.nio.file.Path;
import thumbsmith.darkroom.Developer;
import thumbsmith.darkroom.PrepRecipe;
import thumbsmith.image.Bitmap;
import thumbsmith.image.Pixels;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Decoder;
import thumbsmith.image.codec.PictureFacts;

/**
 * An opened picture, small enough to be rendered anew at every move of a slider. One thread at a time has its pixels:
 * closing waits for a rendering, so it is not for the FX thread.
 */
final class Proxy implements AutoCloseable {
    /** The longer side, in px: as much as a large window shows. */
    static final int EDGE = 1600;

    private final PictureFacts facts;
    private final Bitmap pixels;
    private boolean closed;

    private Proxy(PictureFacts facts, Bitmap pixels) {
        this.facts = facts;
        this.pixels = pixels;
    }

    /** Blocks on the disk and on pixels. */
    static Proxy open(Path file, Developer developer) throws UnreadablePictureException {
        return open(file, developer, EDGE);
    }

    /** @param edge the longer side, in px; smaller pictures keep their size */
    static Proxy open(Path file, Developer developer, int edge) throws UnreadablePictureException {
        byte[] bytes = Decoder.bytes(file);
        PictureFacts facts = Decoder.facts(bytes);
        double share = Math.min(1, (double) edge / Math.max(facts.width(), facts.height()));
        // Twice as many are decoded at least as are asked for.
        int width = half(facts.width() * share);
        int height = half(facts.height() * share);
        try (Bitmap decoded = Decoder.decodeAtLeast(bytes, width, height)) {
            return new Proxy(facts, developer.preview(decoded, PrepRecipe.PLAIN, edge, edge));
        }
    }

    PictureFacts facts() {
        return facts;
    }

    /** Of the whole picture, upright. */
    PixelSize size() {
        return new PixelSize(facts.width(), facts.height());
    }

    /** The result of the recipe, as large as fits. */
    synchronized Pixels render(Developer developer, PrepRecipe recipe, int maxWidth, int maxHeight)
            throws UnreadablePictureException {
        if (closed) throw new UnreadablePictureException("Another picture was opened.");
        try (Bitmap result = developer.preview(pixels, recipe, maxWidth, maxHeight)) {
            return result.toPixels();
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) pixels.close();
        closed = true;
    }

    private static int half(double length) {
        return Math.max(1, (int) Math.ceil(length / 2));
    }
}
