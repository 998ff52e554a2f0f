package thumbsmith.image.edit;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import thumbsmith.image.Bitmap;

/** Sets words on pictures, drawn at the picture's own size. */
public final class Lettering {
    /** The shadow's fall and softness, as shares of the letters' size. */
    private static final double FALL = 0.05;

    private static final double SOFTNESS = 0.045;

    private Lettering() {}

    public static Bitmap lettered(Bitmap picture, Words words) {
        Shape letters = LetterShapes.of(words);
        if (letters.getBounds2D().isEmpty()) return Fresh.shared(picture);
        Rectangle room = room(letters, words).intersection(new Rectangle(picture.width(), picture.height()));
        if (room.isEmpty()) return Fresh.shared(picture);
        try (Bitmap shadowed = words.shadow() == 0 ? Fresh.shared(picture) : shadowed(picture, letters, words, room);
                Bitmap front = drawn(room, pen -> front(pen, letters, words))) {
            return Layers.over(shadowed, front, room.x, room.y);
        }
    }

    /** The letters themselves in px of the picture, without outline and shadow: for placing and judging words. */
    public static Shape letters(Words words) {
        return LetterShapes.of(words);
    }

    /** Where the words may leave a trace, in px of the picture. */
    private static Rectangle room(Shape letters, Words words) {
        Rectangle2D bounds = letters.getBounds2D();
        double around = words.outline() + words.size() * (FALL + 3 * SOFTNESS) + 2;
        return new Rectangle2D.Double(
                        bounds.getX() - around,
                        bounds.getY() - around,
                        bounds.getWidth() + 2 * around,
                        bounds.getHeight() + 2 * around)
                .getBounds();
    }

    private static Bitmap shadowed(Bitmap picture, Shape letters, Words words, Rectangle room) {
        double fall = words.size() * FALL;
        Shape fallen = AffineTransform.getTranslateInstance(fall * 0.5, fall).createTransformedShape(letters);
        Color dark = new Color(0, 0, 0, Math.round(words.shadow() * 2.55f));
        try (Bitmap hard = drawn(room, pen -> solid(pen, fallen, words.outline(), dark));
                Bitmap soft = Blurring.gaussian(hard, words.size() * SOFTNESS)) {
            return Layers.over(picture, soft, room.x, room.y);
        }
    }

    private static void front(Graphics2D pen, Shape letters, Words words) {
        if (words.outline() > 0) solid(pen, letters, words.outline(), new Color(words.outlineRgb()));
        pen.setColor(new Color(words.rgb()));
        pen.fill(letters);
    }

    /** Half of a stroke lies inside the letters, hence twice the width. */
    private static void solid(Graphics2D pen, Shape letters, double outline, Color colour) {
        pen.setComposite(AlphaComposite.Src);
        pen.setColor(colour);
        if (outline > 0) {
            pen.setStroke(new BasicStroke((float) (2 * outline), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(letters);
        }
        pen.fill(letters);
        pen.setComposite(AlphaComposite.SrcOver);
    }

    private static Bitmap drawn(Rectangle room, Consumer<Graphics2D> painting) {
        BufferedImage layer = new BufferedImage(room.width, room.height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = layer.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.translate(-room.x, -room.y);
        painting.accept(pen);
        pen.dispose();
        return Bitmap.of(layer);
    }
}
