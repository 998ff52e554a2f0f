package thumbsmith.draft.score;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.image.Bitmap;
import thumbsmith.image.PixelEngine;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.edit.Blurring;
import thumbsmith.image.face.PersonCutout;

/** Thumbnails made to be compared, 1280 × 720 px. */
final class Made {
    private static final Map<String, BufferedImage> CUT = new ConcurrentHashMap<>();

    private Made() {}

    static BufferedImage read(String name) {
        try (InputStream in = Made.class.getResourceAsStream("/thumbsmith/pictures/" + name)) {
            return new PixelEngine().decode(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadablePictureException e) {
            throw new IllegalStateException(e);
        }
    }

    static BufferedImage astronaut() {
        return new PixelEngine().fill(read("astronaut.jpg"), 1280, 720);
    }

    static BufferedImage officer() {
        return new PixelEngine().fill(read("grace_hopper.jpg"), 1280, 720);
    }

    static BufferedImage rocket() {
        return new PixelEngine().fill(read("rocket.jpg"), 1280, 720);
    }

    static BufferedImage thumbnail() {
        return lettered(person("astronaut.jpg", 660), 60, 260, 140);
    }

    static BufferedImage ground(int rgb) {
        BufferedImage ground = Canvas.of(1280, 720);
        Canvas.paint(ground, pen -> {
            pen.setPaint(new GradientPaint(
                    0, 0, Rgb.paint(Rgb.lighter(rgb, 0.2)), 1280, 720, Rgb.paint(Rgb.darker(rgb, 0.4))));
            pen.fillRect(0, 0, 1280, 720);
        });
        return ground;
    }

    static BufferedImage plain(int rgb, int width, int height) {
        BufferedImage plain = Canvas.of(width, height);
        Canvas.change(plain, it -> 0xFF000000 | rgb);
        return plain;
    }

    /** As small as the measures look at it. */
    static BufferedImage scaled(BufferedImage picture) {
        return Canvas.copy(new PixelEngine().fit(picture, Sight.PX, Sight.PX));
    }

    static BufferedImage clutter(long seed, int things) {
        SplittableRandom random = new SplittableRandom(seed);
        BufferedImage clutter = ground(0x806040);
        Canvas.paint(clutter, pen -> {
            for (int i = 0; i < things; i++) {
                pen.setPaint(Rgb.paint(random.nextInt(0x1000000)));
                pen.fillRect(
                        random.nextInt(1240) - 20,
                        random.nextInt(700) - 20,
                        20 + random.nextInt(90),
                        20 + random.nextInt(90));
            }
        });
        return clutter;
    }

    static BufferedImage person(String name, int height) {
        return before(ground(0x2A6BB0), name, height);
    }

    /** Stands on the lower edge, right of the middle. */
    static BufferedImage before(BufferedImage ground, String name, int height) {
        return stood(ground, name, height, 780, 720 - height);
    }

    /** The face's middle about there. */
    static BufferedImage at(int x, int y, int height) {
        return stood(ground(0x2A6BB0), "grace_hopper.jpg", height, x - height * 2 / 5, y - height * 2 / 5);
    }

    private static BufferedImage stood(BufferedImage ground, String name, int height, int x, int y) {
        BufferedImage all = Canvas.copy(ground);
        BufferedImage person = CUT.computeIfAbsent(name, Made::cutOut);
        double scale = (double) height / person.getHeight();
        AffineTransform move = AffineTransform.getTranslateInstance(x, y);
        move.scale(scale, scale);
        Canvas.paint(all, pen -> pen.drawImage(person, move, null));
        return all;
    }

    private static BufferedImage cutOut(String name) {
        try (Bitmap photo = Bitmap.of(read(name));
                Bitmap cut = new PersonCutout().cutOut(photo)) {
            return cut.toBufferedImage();
        }
    }

    static BufferedImage words(int ground) {
        return lettered(ground(ground), 80, 300, 170);
    }

    /** Two lines; @param y of the second one's foot, @param px of the letters' size. */
    static BufferedImage lettered(BufferedImage ground, int x, int y, int px) {
        BufferedImage all = Canvas.copy(ground);
        Canvas.paint(all, pen -> {
            line(pen, "NEVER", x, y - px, px);
            line(pen, "AGAIN", x, y, px);
        });
        return all;
    }

    private static void line(Graphics2D pen, String words, int x, int y, int px) {
        Font font = new Font(Font.SANS_SERIF, Font.BOLD, px);
        Shape shape = font.createGlyphVector(pen.getFontRenderContext(), words).getOutline(x, y);
        pen.setStroke(new BasicStroke(px / 12f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setPaint(Rgb.paint(0x0A0A14));
        pen.draw(shape);
        pen.setPaint(Rgb.paint(0xFFF4D0));
        pen.fill(shape);
    }

    static BufferedImage disc(BufferedImage ground) {
        BufferedImage all = Canvas.copy(ground);
        Canvas.paint(all, pen -> {
            pen.setPaint(Rgb.paint(0xFFC21A));
            pen.fill(new Ellipse2D.Double(460, 180, 360, 360));
        });
        return all;
    }

    static BufferedImage discs(int count) {
        SplittableRandom random = new SplittableRandom(count);
        BufferedImage all = ground(0x20406B);
        Canvas.paint(all, pen -> {
            for (int i = 0; i < count; i++) {
                pen.setPaint(Rgb.paint(i % 2 == 0 ? 0xFFC21A : 0xE0503A));
                int size = 40 + random.nextInt(60);
                pen.fill(new Ellipse2D.Double(random.nextInt(1200), random.nextInt(640), size, size));
            }
        });
        return all;
    }

    static BufferedImage blurred(BufferedImage picture, double sigma) {
        try (Bitmap bitmap = Bitmap.of(picture);
                Bitmap blurred = Blurring.gaussian(bitmap, sigma)) {
            return blurred.toBufferedImage();
        }
    }

    /** Towards middle grey. @param left of the contrast, 0–1 */
    static BufferedImage flattened(BufferedImage picture, double left) {
        BufferedImage flat = Canvas.copy(picture);
        Canvas.change(flat, it -> Rgb.mix(it, 0x808080, 1 - left));
        return flat;
    }

    /** @param share of the colour that goes, 0–1 */
    static BufferedImage greyed(BufferedImage picture, double share) {
        BufferedImage grey = Canvas.copy(picture);
        Canvas.change(grey, it -> {
            double luma = Rgb.luma(it) * 255;
            return Rgb.mix(it, Rgb.of(0, luma, luma, luma), share);
        });
        return grey;
    }
}
