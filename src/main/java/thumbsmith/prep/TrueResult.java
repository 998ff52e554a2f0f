package thumbsmith.prep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import thumbsmith.darkroom.Developer;
import thumbsmith.darkroom.PrepRecipe;
import thumbsmith.image.Bitmap;
import thumbsmith.image.Pixels;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Decoder;
import thumbsmith.image.edit.Cropping;

/**
 * The picture in its true size and what a recipe makes of it, kept as long as somebody looks closely: decoded once, and
 * developed once a recipe. One thread at a time has its pixels.
 */
final class TrueResult implements AutoCloseable {
    private final Path file;
    private final Developer developer;
    private Optional<Bitmap> source = Optional.empty();
    private Optional<Bitmap> result = Optional.empty();
    private Optional<PrepRecipe> followed = Optional.empty();
    private boolean closed;

    TrueResult(Path file, Developer developer) {
        this.file = file;
        this.developer = developer;
    }

    /** Blocks on the disk and on pixels. */
    synchronized Detail detail(PrepRecipe recipe, PixelArea area) throws UnreadablePictureException, IOException {
        if (closed) throw new UnreadablePictureException("Nobody looks closely any more.");
        if (!followed.equals(Optional.of(recipe))) develop(recipe);
        Bitmap whole = result.orElseThrow();
        int x = Math.clamp(area.x(), 0, whole.width() - 1);
        int y = Math.clamp(area.y(), 0, whole.height() - 1);
        int width = Math.min(area.width(), whole.width() - x);
        int height = Math.min(area.height(), whole.height() - y);
        return new Detail(new PixelArea(x, y, width, height), pixels(whole, x, y, width, height));
    }

    private void develop(PrepRecipe recipe) throws UnreadablePictureException, IOException {
        forget();
        if (source.isEmpty()) source = Optional.of(Decoder.decode(Files.readAllBytes(file)));
        result = Optional.of(developer.render(source.get(), recipe));
        followed = Optional.of(recipe);
    }

    private static Pixels pixels(Bitmap whole, int x, int y, int width, int height) {
        try (Bitmap part = Cropping.part(whole, x, y, width, height);
                Bitmap rows = part.copy()) {
            return rows.toPixels();
        }
    }

    private void forget() {
        result.ifPresent(Bitmap::close);
        result = Optional.empty();
        followed = Optional.empty();
    }

    /** Waits for a thread that has the pixels: not for the FX thread. */
    @Override
    public synchronized void close() {
        closed = true;
        forget();
        source.ifPresent(Bitmap::close);
        source = Optional.empty();
    }
}
