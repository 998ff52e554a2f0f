package thumbsmith.draft.engine;

import static thumbsmith.draft.engine.Outlines.bar;
import static thumbsmith.draft.engine.Outlines.both;
import static thumbsmith.draft.engine.Outlines.circle;
import static thumbsmith.draft.engine.Outlines.common;
import static thumbsmith.draft.engine.Outlines.ellipse;
import static thumbsmith.draft.engine.Outlines.without;
import static thumbsmith.draft.engine.Sticker.part;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;

/** The two people that come ready, drawn flat: a head and shoulders on a field of 100 × 100, in three poses each. */
enum PersonaArt {
    MILA(0xF6C7A4, 0xE7A27C, 0x5A2A1C, 0xFF6B5E, new int[] {0x2BB7B3, 0xFFC857, 0x7C5CE0}),
    JONAS(0x9A6240, 0x7C4A2D, 0x1F1714, 0x2F6FED, new int[] {0xFF9F43, 0x3DDC97, 0x4FC3F7});

    private static final int PX = 512;
    private static final int INK = 0x2A1A1A;
    private static final double[] TILT = {0, -5, 5};
    private static final double[] SMILE = {1, 1.35, 0.8};

    private final int skin;
    private final int shade;
    private final int hair;
    private final int shirt;
    private final int[] grounds;

    PersonaArt(int skin, int shade, int hair, int shirt, int[] grounds) {
        this.skin = skin;
        this.shade = shade;
        this.hair = hair;
        this.shirt = shirt;
        this.grounds = grounds;
    }

    /** @param pose 0–2 */
    BufferedImage portrait(int pose) {
        BufferedImage picture = Canvas.of(PX, PX);
        Rectangle2D field = new Rectangle2D.Double(0, 0, PX, PX);
        Canvas.paint(picture, pen -> {
            ground(pen, grounds[pose]);
            body().paint(pen, field);
            pen.rotate(Math.toRadians(TILT[pose]), PX * 0.5, PX * 0.68);
            head(SMILE[pose]).paint(pen, field);
        });
        return picture;
    }

    private static void ground(Graphics2D pen, int colour) {
        pen.setPaint(new RadialGradientPaint(
                new Point2D.Double(PX * 0.5, PX * 0.4), PX * 0.75f, new float[] {0, 1}, new Color[] {
                    Rgb.paint(Rgb.lighter(colour, 0.35)), Rgb.paint(Rgb.darker(colour, 0.12))
                }));
        pen.fillRect(0, 0, PX, PX);
    }

    private Sticker body() {
        Path2D shoulders = new Path2D.Double();
        shoulders.moveTo(8, 101);
        shoulders.curveTo(10, 82, 26, 77, 41, 74);
        shoulders.lineTo(59, 74);
        shoulders.curveTo(74, 77, 90, 82, 92, 101);
        shoulders.closePath();
        List<Sticker.Part> parts = new ArrayList<>();
        if (this == MILA) {
            parts.add(part(both(ellipse(50, 46, 30, 36), bar(20, 44, 80, 84, 26)), hair));
        }
        parts.add(part(shoulders, shirt));
        parts.add(part(without(shoulders, ellipse(42, 101, 40, 26)), Rgb.darker(shirt, 0.1)));
        parts.add(part(both(bar(41, 60, 59, 78, 4), ellipse(50, 77, 11, 6)), shade));
        if (this == JONAS) {
            parts.add(part(without(ellipse(50, 79, 19, 9), ellipse(50, 76.5, 11, 6)), Rgb.darker(shirt, 0.25)));
        }
        return new Sticker(List.copyOf(parts));
    }

    private Sticker head(double smile) {
        List<Sticker.Part> parts = new ArrayList<>();
        Shape face = face();
        parts.add(part(both(ellipse(28.5, 50, 4.2, 6), ellipse(71.5, 50, 4.2, 6)), shade));
        parts.add(part(face, skin));
        if (this == JONAS) {
            beard(parts, face);
        } else {
            parts.add(part(both(ellipse(36, 57, 4.6, 3), ellipse(64, 57, 4.6, 3)), 0xF2A08A));
        }
        eye(parts, 41);
        eye(parts, 59);
        parts.add(part(nose(), Rgb.mix(skin, shade, 0.85)));
        mouth(parts, smile);
        top(parts);
        return new Sticker(List.copyOf(parts));
    }

    private static Shape face() {
        Path2D face = new Path2D.Double();
        face.moveTo(29, 40);
        face.curveTo(29, 14, 71, 14, 71, 40);
        face.curveTo(72, 58, 66, 74, 50, 75);
        face.curveTo(34, 74, 28, 58, 29, 40);
        return face;
    }

    private void beard(List<Sticker.Part> parts, Shape face) {
        Shape lower = common(face, bar(20, 52, 80, 80, 0));
        parts.add(part(without(lower, both(ellipse(50, 46, 19.5, 14.5), ellipse(50, 61, 9.5, 6.2))), hair));
        parts.add(part(both(ellipse(45.5, 57.2, 5.4, 1.9), ellipse(54.5, 57.2, 5.4, 1.9)), hair));
    }

    private void eye(List<Sticker.Part> parts, double x) {
        parts.add(part(ellipse(x, 44.8, 4.9, 3.6), 0xFFFFFF));
        parts.add(part(circle(x + 0.2, 44.9, 2.9), this == MILA ? 0x3E8E6E : 0x4B2A17));
        parts.add(part(circle(x + 0.2, 44.9, 1.5), 0x120C0C));
        parts.add(part(circle(x + 1.2, 43.8, 0.9), 0xFFFFFF));
        parts.add(part(without(ellipse(x, 44.2, 5.6, 4.4), ellipse(x, 45.5, 6.2, 4.5)), INK));
        double lift = this == MILA ? 36.6 : 36;
        double thick = this == MILA ? 1.6 : 2.4;
        parts.add(part(without(ellipse(x, lift + 2, 6.6, 3.4), ellipse(x, lift + 2 + thick, 7, 3.4)), hair));
    }

    private static Shape nose() {
        Path2D nose = new Path2D.Double();
        nose.moveTo(50.5, 46);
        nose.quadTo(54.5, 53, 53, 54.5);
        nose.quadTo(50, 56, 47, 54.5);
        nose.quadTo(51, 54, 50.5, 46);
        return nose;
    }

    private void mouth(List<Sticker.Part> parts, double smile) {
        Shape open = common(ellipse(50, 59.5, 9, 7 * smile), bar(30, 60, 70, 80, 0));
        parts.add(part(open, 0x7A1E27));
        parts.add(part(common(open, bar(30, 59, 70, 62.4, 0)), 0xFFFFFF));
        parts.add(part(common(open, ellipse(50, 60 + 7.4 * smile, 5, 3)), 0xE0646E));
    }

    private void top(List<Sticker.Part> parts) {
        if (this == MILA) {
            parts.add(part(fringe(), hair));
            parts.add(part(strand(), Rgb.lighter(hair, 0.14)));
            return;
        }
        Path2D crop = new Path2D.Double();
        crop.moveTo(28, 44);
        crop.curveTo(24, 8, 76, 8, 72, 44);
        crop.curveTo(70, 36, 69, 31, 65, 29);
        crop.curveTo(55, 26, 45, 26, 35, 29);
        crop.curveTo(31, 31, 30, 36, 28, 44);
        parts.add(part(crop, hair));
    }

    private static Shape fringe() {
        Path2D fringe = new Path2D.Double();
        fringe.moveTo(27.5, 53);
        fringe.curveTo(18, 6, 82, 2, 73, 53);
        fringe.curveTo(72, 43, 69, 36, 57, 25);
        fringe.curveTo(50, 33, 36, 34, 31, 41);
        fringe.curveTo(28, 45, 28, 49, 27.5, 53);
        return fringe;
    }

    private static Shape strand() {
        Path2D strand = new Path2D.Double();
        strand.moveTo(57, 22);
        strand.curveTo(49, 29, 38, 28, 32, 36);
        strand.curveTo(36, 24, 46, 19, 57, 22);
        return strand;
    }
}
