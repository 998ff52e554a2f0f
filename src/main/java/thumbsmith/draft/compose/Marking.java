package thumbsmith.draft.compose;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.draft.scene.Badges;
import thumbsmith.draft.scene.Figure;
import thumbsmith.draft.scene.Halves;
import thumbsmith.draft.scene.Marks;

/** Draws what leads the eye: circle, arrow, badge, border. */
final class Marking {
    private static final int RED = 0xFF2A2A;
    /** Nearer to red than this, a ground would swallow a red mark. */
    private static final double LEAST_DISTANCE = 190;
    /** An arrow's length and its shaft, as shares of the picture's shorter side. */
    private static final double LENGTH = 0.34;

    private static final double SHAFT = 0.052;
    private static final double BADGE = 0.24;

    private final Stage stage;
    private final BufferedImage picture;
    private final double unit;

    Marking(Stage stage, BufferedImage picture) {
        this.stage = stage;
        this.picture = picture;
        this.unit = Math.min(picture.getWidth(), picture.getHeight());
    }

    /** @param object what circle and arrow are for */
    void paint(Optional<Figure> object) {
        object.map(Figure::ink).ifPresent(it -> {
            if (stage.marks(Mark.CIRCLE) && stage.idea().flips("circle")) circle(it);
            if (stage.marks(Mark.ARROW)) arrow(it);
        });
        if (stage.marks(Mark.BORDER))
            Marks.border(picture, unit * 0.018, stage.palette().accent());
        if (stage.marks(Mark.VERSUS)) Badges.versus(picture, middle(), unit * BADGE, stage.palette());
        if (stage.marks(Mark.STEP)) step();
    }

    private void circle(Rectangle2D ink) {
        double side = Math.max(ink.getWidth(), ink.getHeight());
        double w = Math.max(ink.getWidth() * 1.2, side * 0.85);
        double h = Math.max(ink.getHeight() * 1.14, side * 0.85);
        Rectangle2D around = new Rectangle2D.Double(ink.getCenterX() - w / 2, ink.getCenterY() - h / 2, w, h);
        Marks.circle(picture, around, unit * 0.018, colour());
    }

    /** From the first free side, clockwise from the lower left. */
    private void arrow(Rectangle2D ink) {
        DoubleStream.of(155, 180, 200, 135, 225, 20, 0, 340, 270, 90)
                .mapToObj(it -> line(ink, Math.toRadians(it)))
                .filter(this::isFree)
                .findFirst()
                .ifPresent(it -> Marks.arrow(picture, it.getP1(), it.getP2(), 0.22, unit * SHAFT, colour()));
    }

    private Line2D line(Rectangle2D ink, double angle) {
        double reach = Math.min(ink.getWidth(), ink.getHeight()) * 0.5;
        return new Line2D.Double(at(ink, angle, reach * 1.08 + unit * LENGTH), at(ink, angle, reach * 1.08));
    }

    private static Point2D at(Rectangle2D ink, double angle, double far) {
        return new Point2D.Double(ink.getCenterX() + Math.cos(angle) * far, ink.getCenterY() + Math.sin(angle) * far);
    }

    private boolean isFree(Line2D arrow) {
        double wide = unit * SHAFT * 1.6;
        Rectangle2D needs = arrow.getBounds2D();
        needs.setRect(
                needs.getX() - wide, needs.getY() - wide, needs.getWidth() + 2 * wide, needs.getHeight() + 2 * wide);
        List<Rectangle2D> taken = new ArrayList<>(stage.covered());
        stage.box(Slot.HEADLINE).ifPresent(taken::add);
        stage.box(Slot.FACE).ifPresent(taken::add);
        return stage.field().contains(needs) && taken.stream().noneMatch(needs::intersects);
    }

    private int colour() {
        return Rgb.distance(RED, stage.palette().base()) < LEAST_DISTANCE
                ? stage.palette().pop()
                : RED;
    }

    private Point2D middle() {
        Line2D line = Halves.line(picture);
        return new Point2D.Double((line.getX1() + line.getX2()) / 2, (line.getY1() + line.getY2()) / 2);
    }

    /** From before to after. */
    private void step() {
        Point2D middle = middle();
        boolean tall = picture.getHeight() > picture.getWidth();
        double half = unit * 0.1;
        Point2D from = new Point2D.Double(middle.getX() - (tall ? 0 : half), middle.getY() - (tall ? half : 0));
        Point2D to = new Point2D.Double(middle.getX() + (tall ? 0 : half), middle.getY() + (tall ? half : 0));
        Marks.arrow(picture, from, to, 0, unit * 0.07, stage.palette().pop());
    }
}
