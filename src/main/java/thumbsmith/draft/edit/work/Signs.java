package thumbsmith.draft.edit.work;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.edit.grammar.Instruction.Aim;
import thumbsmith.draft.edit.grammar.Instruction.Figure;
import thumbsmith.draft.edit.grammar.Instruction.Mark;
import thumbsmith.draft.edit.grammar.Instruction.Marked;
import thumbsmith.draft.edit.grammar.Part;
import thumbsmith.draft.edit.grammar.Spot;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Contrast;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.draft.props.Prop;
import thumbsmith.draft.props.Props;

/** Lays signs and things over pictures: arrows that point at something, circles around it, borders, stars, emoji. */
final class Signs {
    /** As shares of the shorter side. */
    private static final double SIGN = 0.3;

    private static final double THING = 0.36;
    private static final double BORDER = 0.022;
    private static final double RIM = 0.016;
    private static final double MARGIN = 0.06;
    private static final double AROUND = 1.35;

    private Signs() {}

    static Bench marked(Bench bench, Marked wish) throws DraftRefusedException {
        Optional<Rectangle2D> target = target(bench, wish.aim());
        BufferedImage now = Canvas.copy(bench.now());
        Rectangle2D place = switch (wish.mark()) {
            case Mark.Thing(Prop prop) -> thing(bench, now, prop, wish, target);
            case Mark.Shape(Figure figure) -> figure(bench, now, figure, wish, target);
        };
        if (wish.style().behindPerson()) Grounds.peopleBefore(bench, now);
        Bench wide = bench.masked() && isAtMask(wish)
                ? bench.within(bench.area().or(Area.ofDifference(bench.now(), now)))
                : bench;
        return wish.mark() instanceof Mark.Shape(Figure figure) && figure == Figure.BORDER
                ? wide.with(now)
                : wide.withLaid(now, place);
    }

    /** What is pointed at or circled; a mask that is not spoken of says where the sign itself goes. */
    private static Optional<Rectangle2D> target(Bench bench, Aim aim) throws DraftRefusedException {
        if (!(aim instanceof Aim.At(Part part))) return Optional.empty();
        if (part == Part.FACE && !bench.seen().faces().isEmpty()) {
            return Optional.of(Parts.head(bench.seen().faces().getFirst()).getBounds2D());
        }
        Rectangle2D box = Parts.of(part, bench).bounds();
        return Optional.of(box).filter(it -> !it.isEmpty());
    }

    private static boolean isAtMask(Marked wish) {
        return wish.aim() instanceof Aim.At(Part part) && part == Part.MASKED;
    }

    private static Rectangle2D thing(
            Bench bench, BufferedImage now, Prop prop, Marked wish, Optional<Rectangle2D> target) {
        int side = (int)
                Math.clamp(Math.round(THING * bench.shorter() * wish.style().size()), 8, bench.shorter());
        Rectangle2D box = target.map(it -> onTop(bench, it, side))
                .orElseGet(() -> box(bench, side, side, spot(bench, wish, side)));
        int size = (int) Math.round(box.getWidth());
        BufferedImage picture = Props.picture(prop, size);
        Canvas.paint(now, pen -> {
            Shadows.under(pen, picture, (int) box.getX(), (int) box.getY());
            pen.drawImage(picture, (int) box.getX(), (int) box.getY(), null);
        });
        return box;
    }

    /** Sits on it, a little lower than its upper edge, as far as there is room. */
    private static Rectangle2D onTop(Bench bench, Rectangle2D target, double side) {
        double x = target.getCenterX() - side / 2;
        double y = Math.max(-0.1 * side, target.getY() + 0.12 * target.getHeight() - side);
        return new Rectangle2D.Double(Math.clamp(x, 0, Math.max(0, bench.width() - side)), y, side, side);
    }

    private static Spot spot(Bench bench, Marked wish, double side) {
        return wish.style().spot().orElseGet(() -> new Rooms(bench).forSign(side));
    }

    private static Rectangle2D figure(
            Bench bench, BufferedImage now, Figure figure, Marked wish, Optional<Rectangle2D> target) {
        int colour = wish.style().colour().orElse(figure == Figure.CHECK ? 0x1FA34A : 0xE02424);
        Shape shape = placed(bench, figure, wish, target);
        float rim = (float) (RIM * bench.shorter() * (figure == Figure.BORDER ? 0 : 1));
        Canvas.paint(now, pen -> {
            if (rim > 0) rim(pen, shape, colour, rim);
            pen.setPaint(Rgb.paint(colour));
            pen.fill(shape);
        });
        return shape.getBounds2D();
    }

    /** White around dark signs and dark around light ones, so that they show on any ground. */
    private static void rim(Graphics2D pen, Shape shape, int colour, float width) {
        boolean light = Contrast.luminance(colour) > 0.45;
        pen.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.translate(width * 0.4, width * 0.7);
        pen.setPaint(new Color(0, 0, 0, 90));
        pen.draw(shape);
        pen.translate(-width * 0.4, -width * 0.7);
        pen.setPaint(light ? new Color(0x14141C) : Color.WHITE);
        pen.draw(shape);
    }

    private static Shape placed(Bench bench, Figure figure, Marked wish, Optional<Rectangle2D> target) {
        double size = wish.style().size();
        if (figure == Figure.BORDER) {
            Rectangle2D frame = bench.masked()
                    ? bench.area().bounds()
                    : new Rectangle2D.Double(0, 0, bench.width(), bench.height());
            return Outlines.ring(frame, Math.max(2, BORDER * bench.shorter() * size));
        }
        if (figure == Figure.ARROW) return arrow(bench, wish, target);
        double side = SIGN * bench.shorter() * size;
        boolean around = target.isPresent() && (figure == Figure.CIRCLE || figure == Figure.BOX);
        Rectangle2D box = around
                ? grown(target.get(), AROUND * Math.min(1.6, Math.max(1, size)))
                : box(bench, side, side, spot(bench, wish, side));
        return fitted(Outlines.of(figure), box);
    }

    private static Shape arrow(Bench bench, Marked wish, Optional<Rectangle2D> target) {
        double length = 1.15 * SIGN * bench.shorter() * wish.style().size();
        boolean own = bench.masked() && !isAtMask(wish);
        if (target.isPresent() && own) return withinMask(bench, target.get(), length);
        if (target.isPresent())
            return Arrows.at(bench, target.get(), wish.style().spot(), length);
        Spot spot = spot(bench, wish, length);
        double angle = wish.aim() instanceof Aim.Towards(Spot to) ? Math.atan2(to.down(), to.across()) : inwards(spot);
        Rectangle2D box = box(bench, length, length, spot);
        return Arrows.turned(box.getWidth(), angle, new Point2D.Double(box.getCenterX(), box.getCenterY()));
    }

    private static Shape withinMask(Bench bench, Rectangle2D target, double length) {
        Rectangle2D box = box(bench, length, length, Spot.MIDDLE);
        double angle = Math.atan2(target.getCenterY() - box.getCenterY(), target.getCenterX() - box.getCenterX());
        return Arrows.turned(box.getWidth(), angle, new Point2D.Double(box.getCenterX(), box.getCenterY()));
    }

    /** From the left it points right and the other way round; from above down. */
    private static double inwards(Spot spot) {
        if (spot.across() != 0) return spot.across() < 0 ? 0 : Math.PI;
        return spot.down() == 0 ? 0 : spot.down() < 0 ? Math.PI / 2 : -Math.PI / 2;
    }

    private static Rectangle2D grown(Rectangle2D box, double factor) {
        double width = box.getWidth() * factor;
        double height = box.getHeight() * factor;
        return new Rectangle2D.Double(box.getCenterX() - width / 2, box.getCenterY() - height / 2, width, height);
    }

    /** A box of that size at the place, or within the mask. */
    static Rectangle2D box(Bench bench, double width, double height, Spot spot) {
        Rectangle2D room = bench.masked()
                ? bench.area().bounds()
                : grownBy(new Rectangle2D.Double(0, 0, bench.width(), bench.height()), -MARGIN * bench.shorter());
        double scale = Math.min(1, Math.min(room.getWidth() / width, room.getHeight() / height));
        double fill = bench.masked() ? Math.min(room.getWidth() / width, room.getHeight() / height) : scale;
        double wide = width * fill;
        double high = height * fill;
        double x = room.getX() + (room.getWidth() - wide) * (0.5 + (bench.masked() ? 0 : spot.across() * 0.5));
        double y = room.getY() + (room.getHeight() - high) * (0.5 + (bench.masked() ? 0 : spot.down() * 0.5));
        return new Rectangle2D.Double(x, y, wide, high);
    }

    private static Rectangle2D grownBy(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }

    private static Shape fitted(Shape unit, Rectangle2D box) {
        AffineTransform fit = AffineTransform.getTranslateInstance(box.getX(), box.getY());
        fit.scale(box.getWidth(), box.getHeight());
        return fit.createTransformedShape(unit);
    }
}
