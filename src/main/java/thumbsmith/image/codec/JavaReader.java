package thumbsmith.image.codec;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
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
        JavaPicture picture = placed(picture(bytes, header), bytes, header);
        Mat bgra = picture.toMat(header);
        boolean asStored = picture.isGrey() || header.format() == Signature.PNG;
        return Opacity.kept(asStored ? Conversion.to(header).applied(bgra) : bgra);
    }

    /** Only a GIF's frame may cover less than the whole picture. */
    private static JavaPicture placed(BufferedImage image, byte[] bytes, Header header)
            throws UnreadablePictureException {
        if (header.format() != Signature.GIF) return new JavaPicture(image, 0, 0);
        GifHeader.Frame frame = GifHeader.firstFrame(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
        return new JavaPicture(image, frame.left(), frame.top());
    }

    private static BufferedImage picture(byte[] bytes, Header header) throws IOException, UnreadablePictureException {
        byte[] plain = header.format() == Signature.PNG ? PngPixels.only(bytes) : bytes;
        try (ImageInputStream in = new ByteArrayImageInputStream(plain)) {
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
