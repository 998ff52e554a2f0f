package thumbsmith.draft.engine;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.List;
import thumbsmith.draft.paint.Rgb;

/** A flat drawing of coloured parts on a 100 × 100 field, back to front. */
record Sticker(List<Part> parts) {
    static final double FIELD = 100;

    /** @param rgb {@code 0xRRGGBB} */
    record Part(Shape shape, int rgb) {}

    static Part part(Shape shape, int rgb) {
        return new Part(shape, rgb);
    }

    static Sticker of(Part... parts) {
        return new Sticker(List.of(parts));
    }

    /** Plain, the field filling the box. */
    void paint(Graphics2D pen, Rectangle2D box) {
        AffineTransform move = into(box);
        parts.forEach(it -> {
            pen.setPaint(Rgb.paint(it.rgb()));
            pen.fill(move.createTransformedShape(it.shape()));
        });
    }

    /** With a white rim and a shadow, as if cut out and stuck on. */
    void stick(Graphics2D pen, Rectangle2D box) {
        AffineTransform move = into(box);
        Area all = new Area();
        parts.forEach(it -> all.add(new Area(move.createTransformedShape(it.shape()))));
        float rim = (float) (move.getScaleX() * 4.5);
        pen.setStroke(new BasicStroke(rim, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setPaint(Rgb.paint(0, 0.1));
        for (int i = 1; i <= 5; i++) {
            Shape fallen = Outlines.moved(all, rim * 0.14 * i, rim * 0.2 * i);
            pen.draw(fallen);
            pen.fill(fallen);
        }
        pen.setPaint(Rgb.paint(0xFFFFFF));
        pen.draw(all);
        pen.fill(all);
        paint(pen, box);
    }

    private static AffineTransform into(Rectangle2D box) {
        double scale = Math.min(box.getWidth(), box.getHeight()) / FIELD;
        AffineTransform move = AffineTransform.getTranslateInstance(
                box.getCenterX() - FIELD / 2 * scale, box.getCenterY() - FIELD / 2 * scale);
        move.scale(scale, scale);
        return move;
    }
}
