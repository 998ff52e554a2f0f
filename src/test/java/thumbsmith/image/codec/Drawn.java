package thumbsmith.image.codec;

import static java.awt.RenderingHints.KEY_ANTIALIASING;
import static java.awt.RenderingHints.VALUE_ANTIALIAS_ON;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.Mat;
import thumbsmith.image.Bitmap;
import thumbsmith.image.Mats;

/** Pictures drawn for these tests, and files read by others than this program's own decoder. */
final class Drawn {
    static {
        Mats.load();
    }

    private Drawn() {}

    /** Soft colours, an edge and some grain, as a photo has them; opaque. */
    static BufferedImage photo(int width, int height, long seed) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int grain = random.nextInt(13) - 6;
                int red = level(128 + 90 * Math.sin(x * 7.0 / width) + grain);
                int green = level(128 + 80 * Math.cos(y * 5.0 / height) + grain);
                int blue = level((x + y) % 97 < 48 ? 60 + grain : 180 + grain);
                picture.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
        return picture;
    }

    /** A disc with soft edges on nothing. */
    static BufferedImage disc(int side, Color colour) {
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(KEY_ANTIALIASING, VALUE_ANTIALIAS_ON);
        pen.setColor(colour);
        pen.fillOval(2, 2, side - 4, side - 4);
        pen.dispose();
        return picture;
    }

    /** Thin red lines on blue, which is what text is to a JPEG. */
    static BufferedImage redLines(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, (x + y / 3) % 7 < 2 ? 0xFF0000 : 0x0000C0);
            }
        }
        return picture;
    }

    /** As many colours as asked for in disorder, the first so many of them not opaque. */
    static BufferedImage colours(int width, int height, int count, int seeThrough) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Random random = new Random(count);
        for (int i = 0; i < width * height; i++) {
            int number = i < count ? i : random.nextInt(count);
            int alpha = number < seeThrough ? number * 7 % 255 : 255;
            picture.setRGB(i % width, i / width, alpha << 24 | (number * 0x3B5D7 & 0xFFFFFF));
        }
        return picture;
    }

    static BufferedImage byImageIo(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** BGR, or BGRA where the file has alpha. */
    static int[] byOpenCv(byte[] file) {
        try (BytePointer bytes = new BytePointer(file);
                Mat raw = new Mat(1, file.length, CV_8UC1, bytes)) {
            try (var picture = new Bitmap(opencv_imgcodecs.imdecode(raw, opencv_imgcodecs.IMREAD_UNCHANGED))) {
                int[] argb = new int[picture.width() * picture.height()];
                picture.argbInto(argb);
                return argb;
            }
        }
    }

    static int[] argb(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    /** In dB, over the three colours. */
    static double psnr(int[] one, int[] other) {
        double squares = 0;
        for (int i = 0; i < one.length; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                double apart = (one[i] >> shift & 0xFF) - (other[i] >> shift & 0xFF);
                squares += apart * apart;
            }
        }
        return 10 * Math.log10(255 * 255 / (squares / (3.0 * one.length)));
    }

    private static int level(double value) {
        return (int) Math.clamp(value, 0, 255);
    }
}
