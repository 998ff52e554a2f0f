package thumbsmith.draft.learn;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.image.PixelEngine;
import thumbsmith.image.UnreadablePictureException;

/** Pictures to learn from. */
final class Photos {
    private Photos() {}

    static BufferedImage read(String name) {
        try (InputStream in = Photos.class.getResourceAsStream("/thumbsmith/pictures/" + name)) {
            return new PixelEngine().decode(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadablePictureException e) {
            throw new IllegalStateException(e);
        }
    }

    static BufferedImage scaled(BufferedImage picture, double factor) {
        return new PixelEngine()
                .fit(picture, (int) (picture.getWidth() * factor), (int) (picture.getHeight() * factor));
    }

    static BufferedImage sideBySide(BufferedImage left, BufferedImage right) {
        BufferedImage both = Canvas.of(left.getWidth() + right.getWidth(), left.getHeight());
        Canvas.paint(both, pen -> {
            pen.setPaint(Rgb.paint(0x808080));
            pen.fillRect(0, 0, both.getWidth(), both.getHeight());
            pen.drawImage(left, 0, 0, null);
            pen.drawImage(right, left.getWidth(), left.getHeight() - right.getHeight(), null);
        });
        return both;
    }

    /** See-through but for an oval. */
    static BufferedImage oval(BufferedImage picture, Rectangle2D frame) {
        BufferedImage cut = Canvas.of(picture.getWidth(), picture.getHeight());
        Canvas.paint(cut, pen -> {
            pen.clip(new Ellipse2D.Double(frame.getX(), frame.getY(), frame.getWidth(), frame.getHeight()));
            pen.drawImage(picture, 0, 0, null);
        });
        return cut;
    }

    /** 120 × 60 px of upright stripes. @param coloursAndWidths {@code 0xRRGGBB}, its share, and so on */
    static BufferedImage stripes(int... coloursAndWidths) {
        int whole = IntStream.iterate(1, it -> it < coloursAndWidths.length, it -> it + 2)
                .map(it -> coloursAndWidths[it])
                .sum();
        BufferedImage picture = Canvas.of(120, 60);
        Canvas.paint(picture, pen -> {
            int x = 0;
            for (int i = 0; i < coloursAndWidths.length; i += 2) {
                int width = i + 2 == coloursAndWidths.length ? 120 - x : coloursAndWidths[i + 1] * 120 / whole;
                pen.setPaint(Rgb.paint(coloursAndWidths[i]));
                pen.fillRect(x, 0, width, 60);
                x += width;
            }
        });
        return picture;
    }

    /** 200 × 200 px of one colour with normal noise. @param sigma of each channel together, 0–255 */
    static BufferedImage noisy(int rgb, double sigma) {
        SplittableRandom random = new SplittableRandom(5);
        BufferedImage picture = Canvas.of(200, 200);
        Canvas.change(picture, it -> {
            double noise = random.nextGaussian() * sigma;
            return Rgb.of(0xFF000000, Rgb.red(rgb) + noise, Rgb.green(rgb) + noise, Rgb.blue(rgb) + noise);
        });
        return picture;
    }
}
