package thumbsmith.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads one picture through ImageIO; whatever goes wrong inside comes out as one plain sentence. */
final class PictureReader {
    private static final String DAMAGED = "This picture is damaged and cannot be opened.";

    private PictureReader() {}

    static PictureInfo inspect(PictureSource source) throws UnreadablePictureException {
        return guarded(source, (signature, orientation, reader) -> {
            boolean swap = Upright.swapsSides(orientation);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            return new PictureInfo(
                    signature.mediaType(), swap ? height : width, swap ? width : height, source.size(), orientation);
        });
    }

    /** @param width and height: what must remain at least, upright, in px; {@link Integer#MAX_VALUE} for all there is */
    static BufferedImage decode(PictureSource source, int width, int height) throws UnreadablePictureException {
        return guarded(source, (signature, orientation, reader) -> {
            boolean swap = Upright.swapsSides(orientation);
            BufferedImage stored = stored(reader, swap ? height : width, swap ? width : height);
            return Upright.of(Srgb.argb(stored), orientation);
        });
    }

    private static BufferedImage stored(ImageReader reader, int width, int height)
            throws IOException, UnreadablePictureException {
        int step = step(reader.getWidth(0), reader.getHeight(0), width, height);
        PixelBudget.checkRoom(reader.getWidth(0) / step + 1, reader.getHeight(0) / step + 1);
        var param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    /** The largest power of two that leaves at least twice the target, so that the scaling after it can still average. */
    static int step(int fullWidth, int fullHeight, int width, int height) {
        int step = 1;
        while (fullWidth / (step * 2L) >= 2L * width && fullHeight / (step * 2L) >= 2L * height) {
            step *= 2;
        }
        return step;
    }

    private interface Work<T> {
        T on(Signature signature, int orientation, ImageReader reader) throws IOException, UnreadablePictureException;
    }

    /** ImageIO's readers throw every kind of runtime exception on hostile files, hence the wide net. */
    private static <T> T guarded(PictureSource source, Work<T> work) throws UnreadablePictureException {
        try {
            return opened(source, work);
        } catch (NoSuchFileException e) {
            throw new UnreadablePictureException("This file is no longer there.", e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadablePictureException(DAMAGED, e);
        } catch (OutOfMemoryError e) {
            throw PixelBudget.noRoom();
        }
    }

    private static <T> T opened(PictureSource source, Work<T> work) throws IOException, UnreadablePictureException {
        byte[] head = source.head();
        Signature signature = known(head);
        int orientation = signature == Signature.JPEG ? ExifOrientation.of(head) : ExifOrientation.UPRIGHT;
        try (ImageInputStream in = source.open()) {
            ImageReader reader = readerFor(signature);
            try {
                reader.setInput(in, true, true);
                PixelBudget.checkDeclared(reader.getWidth(0), reader.getHeight(0));
                return work.on(signature, orientation, reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Signature known(byte[] head) throws UnreadablePictureException {
        Signature signature = Signature.of(head)
                .orElseThrow(() -> new UnreadablePictureException(
                        head.length == 0 ? "This file is empty." : "This file is not a picture."));
        if (!signature.readable()) {
            throw cannotYet(signature);
        }
        return signature;
    }

    private static ImageReader readerFor(Signature signature) throws UnreadablePictureException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(signature.mediaType());
        if (!readers.hasNext()) {
            throw cannotYet(signature);
        }
        return readers.next();
    }

    private static UnreadablePictureException cannotYet(Signature signature) {
        return new UnreadablePictureException(
                "This version cannot open " + signature.spoken() + " pictures yet. Save it as PNG or JPEG first.");
    }
}
