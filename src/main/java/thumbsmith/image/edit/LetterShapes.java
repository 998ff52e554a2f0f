package thumbsmith.image.edit;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of words as one outline, each line centred, the whole about the given point. */
final class LetterShapes {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    /** From base line to base line, in letters' sizes: capitals set tight. */
    private static final double LEADING = 1.18;

    private LetterShapes() {}

    static Shape of(Words words) {
        List<String> lines = words.text().lines().map(LetterShapes::printable).toList();
        Font font = Typefaces.forText(String.join("", lines), words.font(), Words.STANDARD_FONT)
                .deriveFont((float) words.size());
        Path2D block = new Path2D.Double();
        for (int i = 0; i < lines.size(); i++) {
            block.append(line(lines.get(i), font, i * words.size() * LEADING), false);
        }
        return centred(block, words.x(), words.y());
    }

    private static String printable(String line) {
        return line.codePoints()
                .filter(it -> Character.getType(it) != Character.CONTROL)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Shape line(String text, Font font, double y) {
        if (text.isBlank()) return new Path2D.Double();
        TextLayout layout = new TextLayout(text, font, EXACT);
        return layout.getOutline(AffineTransform.getTranslateInstance(-layout.getAdvance() / 2, y));
    }

    private static Shape centred(Path2D block, double x, double y) {
        Rectangle2D bounds = block.getBounds2D();
        if (bounds.isEmpty()) return block;
        block.transform(AffineTransform.getTranslateInstance(x - bounds.getCenterX(), y - bounds.getCenterY()));
        return block;
    }
}
