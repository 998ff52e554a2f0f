package thumbsmith.ui;

import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;

/** Reads a dragboard or the clipboard into a {@link DropContent}. */
public final class DropReader {
    private final Function<BufferedImage, byte[]> png;

    /** @param png encodes image data as PNG */
    public DropReader(Function<BufferedImage, byte[]> png) {
        this.png = png;
    }

    /** Everything the board carries; copies image data, so call it on a drop or a paste and not while hovering. */
    public DropContent read(Clipboard board) {
        return new DropContent(
                board.hasFiles() ? paths(board.getFiles()) : List.of(),
                Optional.ofNullable(board.getUrl()),
                Optional.ofNullable(board.getHtml()),
                Optional.ofNullable(board.getString()),
                Optional.ofNullable(board.getImage())
                        .filter(it -> it.getWidth() >= 1)
                        .map(this::encoding));
    }

    /** Whether it is worth lighting the slot up: cheap enough for every move of the pointer. */
    public static boolean mayHoldPicture(Clipboard board) {
        return board.hasFiles() || board.hasUrl() || board.hasHtml() || board.hasString() || board.hasImage();
    }

    private static List<Path> paths(List<File> files) {
        return files.stream().map(File::toPath).toList();
    }

    /** The pixels are read here, where the toolkit allows it; encoding them is left to the pixel pool. */
    private Callable<byte[]> encoding(Image image) {
        BufferedImage pixels = pixels(image);
        return () -> png.apply(pixels);
    }

    private static BufferedImage pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
            copy.setRGB(0, y, width, 1, row, 0, width);
        }
        return copy;
    }
}
