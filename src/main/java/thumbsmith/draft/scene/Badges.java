package thumbsmith.draft.scene;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Palette;
import thumbsmith.draft.paint.Rgb;

/** Small signs with a letter, a digit or a sign on them. */
public final class Badges {
    private static final Font LETTERS = anton();
    private static final int GOOD = 0x1FBF5C;
    private static final int BAD = 0xE8273F;
    /** The height of a sign in its badge, as a share of the badge. */
    private static final double SIGN = 0.5;

    private Badges() {}

    /** VS in a burning badge. */
    public static void versus(BufferedImage picture, Point2D centre, double size, Palette palette) {
        Shape letters = written("VS", centre, size * 0.62, -0.1);
        Shapes.glowing(picture, letters, size * 0.06, palette.accent());
        Marks.stuck(picture, bolt(centre, size), size * 0.035, palette.accent());
        Canvas.paint(picture, pen -> {
            pen.setStroke(new BasicStroke((float) (size * 0.09), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.setPaint(Rgb.paint(palette.deep()));
            pen.draw(letters);
            pen.setPaint(Shading.line(
                    0, centre.getY() - size * 0.3, 0, centre.getY() + size * 0.3, 0xFFFFFF, palette.pop()));
            pen.fill(letters);
        });
    }

    /** A star with many teeth. */
    private static Path2D bolt(Point2D centre, double size) {
        Path2D star = new Path2D.Double();
        int teeth = 14;
        for (int i = 0; i < 2 * teeth; i++) {
            double reach = size * (i % 2 == 0 ? 0.56 : 0.43);
            double angle = Math.PI * i / teeth + 0.1;
            double x = centre.getX() + reach * Math.cos(angle);
            double y = centre.getY() + reach * Math.sin(angle);
            if (i == 0) star.moveTo(x, y);
            else star.lineTo(x, y);
        }
        star.closePath();
        return star;
    }

    /** A number before a row of a list. */
    public static void number(BufferedImage picture, int number, Rectangle2D box, Palette palette) {
        double size = Math.min(box.getWidth(), box.getHeight());
        Point2D centre = new Point2D.Double(box.getCenterX(), box.getCenterY());
        disc(picture, centre, size, palette.accent());
        int ink = Rgb.luma(palette.accent()) > 0.5 ? palette.deep() : 0xFFFFFF;
        sign(picture, written(Integer.toString(number), centre, size * SIGN, 0), ink);
    }

    /** A tick on green or a cross on red. */
    public static void verdict(BufferedImage picture, boolean good, Rectangle2D box) {
        double size = Math.min(box.getWidth(), box.getHeight());
        Point2D centre = new Point2D.Double(box.getCenterX(), box.getCenterY());
        disc(picture, centre, size, good ? GOOD : BAD);
        float width = (float) (size * 0.15);
        Shape stroke = new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(good ? tick(centre, size) : cross(centre, size));
        sign(picture, stroke, 0xFFFFFF);
    }

    private static Path2D tick(Point2D centre, double size) {
        Path2D path = new Path2D.Double();
        path.moveTo(centre.getX() - size * 0.22, centre.getY() + size * 0.02);
        path.lineTo(centre.getX() - size * 0.06, centre.getY() + size * 0.19);
        path.lineTo(centre.getX() + size * 0.24, centre.getY() - size * 0.17);
        return path;
    }

    private static Path2D cross(Point2D centre, double size) {
        double reach = size * 0.19;
        Path2D path = new Path2D.Double();
        path.moveTo(centre.getX() - reach, centre.getY() - reach);
        path.lineTo(centre.getX() + reach, centre.getY() + reach);
        path.moveTo(centre.getX() + reach, centre.getY() - reach);
        path.lineTo(centre.getX() - reach, centre.getY() + reach);
        return path;
    }

    private static void disc(BufferedImage picture, Point2D centre, double size, int colour) {
        Marks.stuck(picture, Shading.circle(centre.getX(), centre.getY(), size * 0.45), size * 0.05, colour);
    }

    private static void sign(BufferedImage picture, Shape shape, int colour) {
        Canvas.paint(picture, pen -> {
            pen.setPaint(Rgb.paint(colour));
            pen.fill(shape);
        });
    }

    /** Its ink centred there and so high, px. */
    private static Shape written(String text, Point2D centre, double height, double tilt) {
        FontRenderContext plain = new FontRenderContext(null, true, true);
        GlyphVector glyphs = LETTERS.deriveFont(100f).createGlyphVector(plain, text);
        Rectangle2D ink = glyphs.getVisualBounds();
        AffineTransform move = AffineTransform.getTranslateInstance(centre.getX(), centre.getY());
        move.rotate(tilt);
        move.scale(height / ink.getHeight(), height / ink.getHeight());
        move.translate(-ink.getCenterX(), -ink.getCenterY());
        return move.createTransformedShape(glyphs.getOutline());
    }

    private static Font anton() {
        String resource = "/thumbsmith/image/fonts/Anton-Regular.ttf";
        try (InputStream in = Badges.class.getResourceAsStream(resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(resource + " is not the font that was shipped", e);
        }
    }
}
