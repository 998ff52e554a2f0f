package thumbsmith.draft.edit;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import thumbsmith.contract.Format;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.EditDraft;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.image.PixelEngine;
import thumbsmith.image.UnreadablePictureException;

/** Small pictures, masks and measures for tests of edits. */
final class Scenery {
    static final int WIDTH = 320;
    static final int HEIGHT = 180;
    /** A landscape of some colours and shades: no face, no letters. */
    static final BufferedImage HILLS = hills();

    static final BufferedImage PORTRAIT = portrait();

    private Scenery() {}

    static BufferedImage edit(String prompt, BufferedImage source) throws DraftRefusedException {
        return edit(prompt, source, Optional.empty(), Optional.empty());
    }

    static BufferedImage edit(
            String prompt, BufferedImage source, Optional<BufferedImage> mask, Optional<BufferedImage> support)
            throws DraftRefusedException {
        return Editing.draw(new EditDraft(prompt, Format.WIDE, source, mask, support, 7), WIDTH, HEIGHT);
    }

    /** White in an ellipse left of the middle, soft at its edge. */
    static BufferedImage mask() {
        BufferedImage mask = painted(pen -> {
            for (int soft = 0; soft <= 8; soft++) {
                pen.setColor(new Color(soft * 255 / 8, soft * 255 / 8, soft * 255 / 8));
                pen.fill(new Ellipse2D.Double(60 + soft, 40 + soft, 120 - 2 * soft, 100 - 2 * soft));
            }
        });
        return mask;
    }

    static BufferedImage plain(int rgb) {
        return painted(pen -> {
            pen.setColor(new Color(rgb));
            pen.fillRect(0, 0, WIDTH, HEIGHT);
        });
    }

    static BufferedImage painted(Consumer<Graphics2D> painting) {
        BufferedImage picture = Canvas.of(WIDTH, HEIGHT);
        Canvas.change(picture, _ -> 0xFF000000);
        Canvas.paint(picture, pen -> {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
            painting.accept(pen);
        });
        return picture;
    }

    static double mean(BufferedImage picture, IntToDoubleFunction measure) {
        return mean(picture, measure, _ -> true);
    }

    /** @param where of pixel indices */
    static double mean(BufferedImage picture, IntToDoubleFunction measure, IntPredicate where) {
        int[] pixels = Canvas.pixels(picture);
        return IntStream.range(0, pixels.length)
                .filter(where)
                .mapToDouble(it -> measure.applyAsDouble(pixels[it]))
                .average()
                .orElseThrow();
    }

    /** Mean step of brightness between neighbours, 0–255. */
    static double detail(BufferedImage picture) {
        int[] pixels = Canvas.pixels(picture);
        return IntStream.range(0, pixels.length - 1)
                .filter(it -> (it + 1) % picture.getWidth() != 0)
                .mapToDouble(it -> Math.abs((pixels[it] >> 8 & 0xFF) - (pixels[it + 1] >> 8 & 0xFF)))
                .average()
                .orElseThrow();
    }

    private static BufferedImage hills() {
        return painted(pen -> {
            for (int y = 0; y < HEIGHT; y++) {
                pen.setColor(new Color(90 + y / 3, 130 + y / 4, 210 - y / 3));
                pen.fillRect(0, y, WIDTH, 1);
            }
            pen.setColor(new Color(0x3F7A3A));
            pen.fillOval(-60, 110, 300, 160);
            pen.setColor(new Color(0x8A5A2C));
            pen.fillOval(140, 120, 320, 160);
            pen.setColor(new Color(0xC23B22));
            pen.fillRect(210, 70, 40, 60);
        });
    }

    private static BufferedImage portrait() {
        try (InputStream in = Scenery.class.getResourceAsStream("/thumbsmith/pictures/astronaut.jpg")) {
            return new PixelEngine().fit(new PixelEngine().decode(in.readAllBytes()), 360, 360);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadablePictureException e) {
            throw new IllegalStateException(e);
        }
    }
}
