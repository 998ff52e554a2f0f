package thumbsmith.image.codec;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.color.CMMException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.bytedeco.opencv.opencv_core.Mat;
import thumbsmith.image.Signature;
import thumbsmith.image.UnreadablePictureException;

/** Reads through ImageIO and TwelveMonkeys' plug-ins what OpenCV does not: print colours, PSD, odd TIFF, GIF. */
final class JavaReader {
    private JavaReader() {}

    /** @return 8-bit sRGB, BGR or BGRA, not yet upright */
    static Mat read(byte[] bytes, Header header) throws IOException, UnreadablePictureException {
        try {
            return read(plain(bytes, header), bytes, header);
        } catch (CMMException e) {
            return read(withoutProfile(bytes, header), bytes, header);
        }
    }

    private static Mat read(byte[] plain, byte[] whole, Header header) throws IOException, UnreadablePictureException {
        JavaPicture picture = placed(picture(plain, header), whole, header);
        Mat bgra = picture.toMat(header);
        boolean asStored = picture.isGrey() || header.format() == Signature.PNG;
        return Opacity.kept(asStored ? Conversion.to(header).applied(bgra) : bgra);
    }

    /** Greys keep their profile from TwelveMonkeys, which would bring them to linear light in 8 bits. */
    private static byte[] plain(byte[] bytes, Header header) {
        if (header.format() == Signature.PNG) return PngPixels.only(bytes);
        return header.colour() == PictureFacts.Colour.GREY ? withoutProfile(bytes, header) : bytes;
    }

    /** A profile that Java's colour arithmetic does not take is no reason to refuse a picture. */
    private static byte[] withoutProfile(byte[] bytes, Header header) {
        return switch (header.format()) {
            case PSD -> PsdHeader.withoutProfile(bytes);
            case TIFF -> TiffHeader.withoutProfile(bytes);
            case PNG, JPEG, GIF, BMP, WEBP, AVIF, HEIC -> bytes;
        };
    }

    /** Only a GIF's frame may cover less than the whole picture. */
    private static JavaPicture placed(BufferedImage image, byte[] bytes, Header header)
            throws UnreadablePictureException {
        if (header.format() != Signature.GIF) return new JavaPicture(image, 0, 0);
        GifHeader.Frame frame = GifHeader.firstFrame(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
        return new JavaPicture(image, frame.left(), frame.top());
    }

    private static BufferedImage picture(byte[] bytes, Header header) throws IOException, UnreadablePictureException {
        try (ImageInputStream in = new ByteArrayImageInputStream(bytes)) {
            ImageReader reader = reader(header);
            try {
                reader.setInput(in, true, true);
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    /** TwelveMonkeys' own where there is one, else the JDK's. */
    private static ImageReader reader(Header header) throws UnreadablePictureException {
        List<ImageReader> readers = new ArrayList<>();
        ImageIO.getImageReadersByMIMEType(header.format().mediaType()).forEachRemaining(readers::add);
        return readers.stream()
                .filter(it -> it.getClass().getName().startsWith("com.twelvemonkeys."))
                .findFirst()
                .or(() -> readers.stream().findFirst())
                .orElseThrow(() -> Codecs.missing(header.format()));
    }
}
