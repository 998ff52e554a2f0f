package thumbsmith.draft.engine;

import static thumbsmith.draft.engine.Outlines.bar;
import static thumbsmith.draft.engine.Outlines.both;
import static thumbsmith.draft.engine.Outlines.circle;
import static thumbsmith.draft.engine.Outlines.common;
import static thumbsmith.draft.engine.Outlines.ellipse;
import static thumbsmith.draft.engine.Outlines.polygon;
import static thumbsmith.draft.engine.Outlines.turned;
import static thumbsmith.draft.engine.Outlines.without;
import static thumbsmith.draft.engine.Sticker.part;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** The drawings of the motifs that are things, each on a field of 100 × 100. */
final class MotifArt {
    private static final int INK = 0x1B1B2F;
    private static final int GOLD = 0xFFC93C;
    private static final int AMBER = 0xE8930C;
    private static final int RED = 0xE5383B;
    private static final int SKY = 0x5CC8F2;

    private MotifArt() {}

    static Sticker island() {
        List<Sticker.Part> parts = new ArrayList<>();
        parts.add(part(ellipse(50, 82, 44, 12), 0x2AA7D6));
        parts.add(part(ellipse(50, 78, 33, 11), 0xF6D186));
        parts.add(part(ellipse(50, 75, 25, 6), 0xFBE3AE));
        parts.add(part(polygon(46, 76, 50, 52, 55, 32, 59, 33, 56, 54, 54, 76), 0x8A5A2B));
        for (int degrees : new int[] {-62, -20, 22}) {
            Shape right = leaf(degrees);
            parts.add(part(right, 0x2FA84F));
            parts.add(part(mirrored(right, 57), 0x1F8A3D));
        }
        parts.add(part(circle(54.5, 36, 3.4), 0x6B3F1A));
        parts.add(part(circle(60, 37, 3.4), 0x5A3314));
        return new Sticker(List.copyOf(parts));
    }

    private static Shape leaf(double degrees) {
        Path2D leaf = new Path2D.Double();
        leaf.moveTo(57, 32);
        leaf.quadTo(75, 18, 91, 34);
        leaf.quadTo(74, 29, 57, 37);
        leaf.closePath();
        return turned(leaf, degrees, 57, 33);
    }

    private static Shape mirrored(Shape shape, double x) {
        return new AffineTransform(-1, 0, 0, 1, 2 * x, 0).createTransformedShape(shape);
    }

    static Sticker rocket() {
        Path2D body = new Path2D.Double();
        body.moveTo(50, 6);
        body.curveTo(70, 22, 68, 52, 62, 68);
        body.lineTo(38, 68);
        body.curveTo(32, 52, 30, 22, 50, 6);
        return leaning(
                part(polygon(42, 68, 36, 84, 44, 80, 50, 97, 56, 80, 64, 84, 58, 68), 0xFF8A1F),
                part(polygon(45, 68, 44, 78, 50, 88, 56, 78, 55, 68), 0xFFE066),
                part(polygon(36, 48, 20, 66, 24, 78, 38, 68), RED),
                part(polygon(64, 48, 80, 66, 76, 78, 62, 68), RED),
                part(body, 0xF1F3F8),
                part(common(body, bar(30, 0, 70, 24, 0)), RED),
                part(common(body, bar(55, 24, 75, 70, 0)), 0xCFD5E3),
                part(circle(50, 38, 9), INK),
                part(circle(50, 38, 6.6), SKY));
    }

    private static Sticker leaning(Sticker.Part... parts) {
        List<Sticker.Part> turned = new ArrayList<>();
        for (Sticker.Part it : parts) {
            turned.add(part(turned(it.shape(), 24, 50, 50), it.rgb()));
        }
        return new Sticker(List.copyOf(turned));
    }

    static Sticker coins() {
        List<Sticker.Part> parts = new ArrayList<>();
        pile(parts, 30, 84, 4);
        pile(parts, 70, 84, 6);
        pile(parts, 50, 92, 2);
        parts.add(part(circle(36, 32, 24), AMBER));
        parts.add(part(circle(35, 30, 24), GOLD));
        parts.add(part(circle(35, 30, 18.5), 0xFFDD75));
        parts.add(part(SignArt.letter("$", 35, 30, 26), 0xB86E00));
        return new Sticker(List.copyOf(parts));
    }

    private static void pile(List<Sticker.Part> parts, double x, double bottom, int coins) {
        for (int i = 0; i < coins; i++) {
            double y = bottom - i * 7;
            parts.add(part(both(ellipse(x, y, 19, 6), bar(x - 19, y - 6, x + 19, y, 0)), AMBER));
            parts.add(part(ellipse(x, y - 6, 19, 6), GOLD));
        }
        parts.add(part(ellipse(x, bottom - coins * 7 + 1, 14, 4), 0xFFDD75));
    }

    static Sticker trophy() {
        Path2D cup = new Path2D.Double();
        cup.moveTo(27, 12);
        cup.lineTo(73, 12);
        cup.curveTo(73, 44, 64, 56, 50, 58);
        cup.curveTo(36, 56, 27, 44, 27, 12);
        Shape ears =
                without(both(circle(25, 28, 15), circle(75, 28, 15)), both(circle(25, 28, 9.5), circle(75, 28, 9.5)));
        return Sticker.of(
                part(ears, AMBER),
                part(bar(45, 52, 55, 76, 3), AMBER),
                part(cup, GOLD),
                part(common(cup, bar(58, 0, 80, 70, 0)), 0xF2B01E),
                part(bar(30, 72, 70, 82, 4), GOLD),
                part(bar(25, 80, 75, 94, 4), 0x5B3A29),
                part(Outlines.star(50, 32, 13, 5.6, 5), 0xFFF6D8));
    }

    static Sticker house() {
        return Sticker.of(
                part(bar(66, 14, 76, 40, 1), 0x8C4A3C),
                part(bar(20, 44, 80, 90, 2), 0xFFEBC8),
                part(bar(50, 44, 80, 90, 2), 0xF7D9A6),
                part(polygon(50, 8, 94, 50, 6, 50), RED),
                part(polygon(50, 8, 94, 50, 50, 50), 0xC2272D),
                part(bar(42, 62, 58, 90, 2), 0x6B4226),
                part(circle(54.5, 77, 1.6), GOLD),
                part(bar(26, 58, 37, 70, 1), SKY),
                part(bar(63, 58, 74, 70, 1), SKY));
    }

    static Sticker clock() {
        List<Sticker.Part> parts = new ArrayList<>();
        parts.add(part(both(circle(22, 18, 13), circle(78, 18, 13)), RED));
        parts.add(
                part(both(polygon(24, 80, 32, 86, 22, 97, 15, 94), polygon(76, 80, 68, 86, 78, 97, 85, 94)), 0xA3262A));
        parts.add(part(circle(50, 54, 40), RED));
        parts.add(part(circle(50, 54, 32), 0xFFFDF5));
        for (int i = 0; i < 12; i++) {
            parts.add(part(turned(bar(49, 25, 51, i % 3 == 0 ? 32 : 29, 1), i * 30, 50, 54), INK));
        }
        parts.add(part(turned(bar(48, 30, 52, 56, 3), -60, 50, 54), INK));
        parts.add(part(turned(bar(48.6, 27, 51.4, 56, 2), 20, 50, 54), INK));
        parts.add(part(circle(50, 54, 4), RED));
        return new Sticker(List.copyOf(parts));
    }

    static Sticker peak() {
        return Sticker.of(
                part(circle(78, 24, 12), GOLD),
                part(polygon(44, 90, 72, 36, 98, 90), 0x4A5A7B),
                part(polygon(72, 36, 81, 55, 75, 51, 70, 57, 64, 51), 0xFFFFFF),
                part(polygon(4, 90, 42, 16, 80, 90), 0x60739C),
                part(polygon(42, 16, 80, 90, 48, 90, 52, 60), 0x4F618A),
                part(polygon(42, 16, 56, 43, 49, 38, 42, 47, 35, 39, 28, 43), 0xFFFFFF),
                part(polygon(4, 90, 16, 66, 28, 90), 0x1F6B45),
                part(polygon(18, 90, 27, 72, 36, 90), 0x2B8A58));
    }

    static Sticker phone() {
        return Sticker.of(
                part(turned(bar(26, 4, 74, 96, 14), 8, 50, 50), INK),
                part(turned(bar(30, 9, 70, 91, 8), 8, 50, 50), 0x3A86FF),
                part(turned(polygon(30, 91, 70, 50, 70, 91), 8, 50, 50), 0x6AA6FF),
                part(turned(bar(42, 11, 58, 15, 4), 8, 50, 50), INK),
                part(circle(50, 52, 15), 0xFFFFFF),
                part(polygon(45, 43, 60, 52, 45, 61), RED));
    }
}
