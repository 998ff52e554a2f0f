package thumbsmith.draft.compose;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import thumbsmith.draft.FontMood;
import thumbsmith.draft.brief.Headline;
import thumbsmith.draft.letters.HeadlineWish.Align;
import thumbsmith.draft.letters.HeadlineWish.Treatment;
import thumbsmith.draft.scene.Badges;
import thumbsmith.draft.scene.Cards;

/** What a prompt counts up, as numbered rows. */
final class Rows {
    /** More would be too small to be read where thumbnails are shown. */
    private static final int MOST = 4;

    private static final int WORDS = 3;
    /** Between two rows, as a share of a row. */
    private static final double GAP = 0.16;
    /** In px of a row: letters as high as that are still guessed in a feed. */
    private static final double LEAST_CAPITALS = 0.3;

    private static final Lettering LETTERING = new Lettering(FontMood.BLOCK, Treatment.PLAIN);

    private Rows() {}

    static void paint(Stage stage, BufferedImage picture, Typesetter typesetter, Rectangle2D box) {
        List<String> items = stage.brief().items().stream().limit(MOST).toList();
        double step = box.getHeight() / items.size();
        double height = Math.min(step * (1 - GAP), box.getWidth() / 4);
        for (int i = 0; i < items.size(); i++) {
            double y = box.getY() + i * step + (step - height) / 2;
            row(stage, picture, typesetter, i, new Rectangle2D.Double(box.getX(), y, box.getWidth(), height));
        }
    }

    private static void row(Stage stage, BufferedImage picture, Typesetter typesetter, int index, Rectangle2D row) {
        Cards.row(picture, row, stage.palette());
        double side = row.getHeight();
        Badges.number(picture, index + 1, new Rectangle2D.Double(row.getX(), row.getY(), side, side), stage.palette());
        Rectangle2D words = new Rectangle2D.Double(
                row.getX() + side * 1.12, row.getY() + side * 0.16, row.getWidth() - side * 1.3, side * 0.68);
        typesetter.write(
                words(stage.brief().items().get(index)), words, 1, Align.LEFT, LETTERING, side * LEAST_CAPITALS);
    }

    private static Headline words(String item) {
        return new Headline(
                Arrays.stream(item.strip().toUpperCase(Locale.ROOT).split("\\s+"))
                        .limit(WORDS)
                        .toList(),
                -1);
    }
}
