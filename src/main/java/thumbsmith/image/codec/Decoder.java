package thumbsmith.image.codec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import thumbsmith.image.Bitmap;
import thumbsmith.image.Mats;
import thumbsmith.image.UnreadablePictureException;

/**
 * Picture files to pixels, by content and never by name: upright, converted from their colour profile to sRGB, 8 bits.
 * Refuses before allocating what declares more than 200 megapixels, or far more than its bytes can hold.
 */
public final class Decoder {
    /** Far more than the pictures weigh that are taken in. In bytes. */
    public static final long MOST_BYTES = 500_000_000;

    private Decoder() {}

    /** What the file says of itself, without decoding it. */
    public static PictureFacts facts(Path file) throws UnreadablePictureException {
        return facts(bytes(file));
    }

    public static PictureFacts facts(byte[] bytes) throws UnreadablePictureException {
        return guarded(() -> checked(bytes).facts(bytes.length));
    }

    public static Bitmap decode(Path file) throws UnreadablePictureException {
        return decode(bytes(file));
    }

    public static Bitmap decode(byte[] bytes) throws UnreadablePictureException {
        return decodeAtLeast(bytes, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /**
     * Decodes at a half, quarter or eighth where the format can and at least twice that many upright px remain on each
     * side, so that a scaling after it can still average; at full size otherwise.
     */
    public static Bitmap decodeAtLeast(byte[] bytes, int width, int height) throws UnreadablePictureException {
        return guarded(() -> {
            Header header = checked(bytes);
            int step = Fraction.of(header, width, height);
            Mats.load();
            PixelBudget.checkRoom(header, step);
            try (PointerScope _ = new PointerScope()) {
                Mat upright = Upright.of(pixels(bytes, header, step), header.orientation());
                return new Bitmap(upright.retainReference());
            }
        });
    }

    private static Header checked(byte[] bytes) throws UnreadablePictureException {
        Header header = Header.of(bytes);
        PixelBudget.checkDeclared(header);
        return header;
    }

    private static Mat pixels(byte[] bytes, Header header, int step) throws IOException, UnreadablePictureException {
        return switch (header.reader()) {
            case OPENCV -> NativeReader.read(bytes, header, step);
            case IMAGE_IO -> JavaReader.read(bytes, header);
            case CODEC -> coded(bytes, header);
        };
    }

    /** Without the codec its classes are not there, or its libraries are not. */
    private static Mat coded(byte[] bytes, Header header) throws UnreadablePictureException {
        try {
            return HeifReader.read(bytes, header);
        } catch (LinkageError e) {
            throw Codecs.missing(header.format());
        }
    }

    private interface Work<T> {
        T done() throws IOException, UnreadablePictureException;
    }

    /** Readers throw every kind of runtime exception on hostile files, hence the wide net. */
    private static <T> T guarded(Work<T> work) throws UnreadablePictureException {
        try {
            return work.done();
        } catch (IOException | RuntimeException e) {
            throw Header.damaged(e);
        } catch (OutOfMemoryError e) {
            throw UnreadablePictureException.noRoom();
        }
    }

    /** The whole file, of 500 MB at most, its troubles told in a sentence. */
    public static byte[] bytes(Path file) throws UnreadablePictureException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UnreadablePictureException("This file is too large to open: more than 500 MB.");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new UnreadablePictureException("This file is no longer there.", e);
        } catch (IOException e) {
            throw new UnreadablePictureException("This file cannot be read.", e);
        } catch (OutOfMemoryError e) {
            throw UnreadablePictureException.noRoom();
        }
    }
}
