package thumbsmith.draft.engine;

import static thumbsmith.draft.engine.Outlines.bar;
import static thumbsmith.draft.engine.Outlines.common;
import static thumbsmith.draft.engine.Outlines.ellipse;
import static thumbsmith.draft.engine.Outlines.moved;
import static thumbsmith.draft.engine.Outlines.polygon;
import static thumbsmith.draft.engine.Outlines.turned;
import static thumbsmith.draft.engine.Sticker.part;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** The drawings of the motifs that are signs rather than things, each on a field of 100 × 100. */
final class SignArt {
    private static final int RED = 0xE5383B;
    private static final int SKY = 0x5CC8F2;

    private SignArt() {}

    static Sticker heart() {
        Path2D path = new Path2D.Double();
        path.moveTo(50, 90);
        path.curveTo(-18, 46, 20, -8, 50, 26);
        path.curveTo(80, -8, 118, 46, 50, 90);
        return Sticker.of(
                part(path, 0xF0325E),
                part(common(path, moved(path, 9, 9)), 0xD81E4C),
                part(turned(ellipse(29, 30, 9, 5.5), -40, 29, 30), 0xFFB3C6));
    }

    static Sticker bolt() {
        Shape bolt = polygon(60, 3, 18, 56, 44, 56, 34, 97, 82, 39, 54, 39);
        return Sticker.of(
                part(bolt, 0xFFD60A), part(common(bolt, polygon(60, 3, 50, 50, 34, 97, 100, 60, 100, 0)), 0xFFB703));
    }

    static Sticker arrow() {
        return Sticker.of(
                part(bar(10, 66, 24, 92, 3), SKY),
                part(bar(32, 54, 46, 92, 3), 0x36A9E1),
                part(bar(54, 42, 68, 92, 3), 0x1F83C4),
                part(bar(76, 46, 90, 92, 3), 0x155E96),
                part(
                        polygon(6, 52, 40, 26, 54, 36, 73, 18, 65, 10, 94, 6, 90, 35, 82, 27, 55, 52, 40, 41, 13, 61),
                        0x2DC653));
    }

    static Sticker question() {
        Shape mark = letter("?", 50, 50, 88);
        return Sticker.of(part(moved(mark, 3, 3), 0xB3261E), part(mark, RED));
    }

    static Sticker flame() {
        Shape outer = tongue();
        return Sticker.of(
                part(outer, RED),
                part(about(outer, 0.74, 50, 92), 0xFF7B1C),
                part(about(outer, 0.5, 50, 92), 0xFFC02E),
                part(about(outer, 0.26, 50, 92), 0xFFF1B0));
    }

    private static Shape tongue() {
        Path2D path = new Path2D.Double();
        path.moveTo(52, 4);
        path.curveTo(58, 26, 86, 38, 82, 66);
        path.curveTo(80, 84, 66, 94, 50, 94);
        path.curveTo(32, 94, 18, 82, 19, 62);
        path.curveTo(20, 48, 30, 42, 32, 28);
        path.curveTo(38, 34, 42, 38, 42, 46);
        path.curveTo(52, 36, 54, 20, 52, 4);
        return path;
    }

    private static Shape about(Shape shape, double scale, double x, double y) {
        AffineTransform move = AffineTransform.getTranslateInstance(x, y);
        move.scale(scale, scale);
        move.translate(-x, -y);
        return move.createTransformedShape(shape);
    }

    /** A character of the headline's font, centred, that many units high. */
    static Shape letter(String text, double x, double y, double height) {
        Shape raw =
                new TextLayout(text, Typeface.forText(text), new FontRenderContext(null, true, true)).getOutline(null);
        var at = raw.getBounds2D();
        AffineTransform move = AffineTransform.getTranslateInstance(x, y);
        move.scale(height / at.getHeight(), height / at.getHeight());
        move.translate(-at.getCenterX(), -at.getCenterY());
        return move.createTransformedShape(raw);
    }
}
