package thumbsmith.image.face;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import thumbsmith.image.Bitmap;
import thumbsmith.image.PixelEngine;
import thumbsmith.image.face.PortraitVariant.Change;

/**
 * Writes one sheet to look at: a row for each pair of the free portraits; the target, the source, the swap; then the
 * target changed in every way, and then the source. Argument: the file, a JPEG.
 */
final class SwapPictures {
    private static final int CELL = 176;
    private static final int GAP = 4;
    private static final int HEADER = 22;
    private static final double MARGIN = 0.45;
    private static final double QUALITY = 0.78;

    private static final FaceFinder FINDER = new FaceFinder();

    private SwapPictures() {}

    public static void main(String[] args) throws IOException, TurnedAwayException {
        List<Row> rows = new ArrayList<>();
        for (String target : PortraitVariant.PORTRAITS) {
            for (String source : PortraitVariant.PORTRAITS) {
                if (!target.equals(source)) rows.add(new Row(target, source));
            }
        }
        Path file = Path.of(args[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, new PixelEngine().jpeg(sheet(rows), QUALITY));
    }

    private record Row(String target, String source) {
        List<BufferedImage> cells() throws TurnedAwayException {
            PortraitVariant to = new PortraitVariant(target, Change.NONE);
            PortraitVariant from = new PortraitVariant(source, Change.NONE);
            List<BufferedImage> cells = new ArrayList<>(List.of(shown(to), shown(from), swapped(to, from)));
            for (Change change : changes()) cells.add(swapped(new PortraitVariant(target, change), from));
            for (Change change : changes()) cells.add(swapped(to, new PortraitVariant(source, change)));
            return cells;
        }
    }

    private static List<Change> changes() {
        return List.of(Change.values()).subList(1, Change.values().length);
    }

    private static List<String> titles() {
        List<String> titles = new ArrayList<>(List.of("target", "source", "swapped"));
        for (Change change : changes()) titles.add("target " + name(change));
        for (Change change : changes()) titles.add("source " + name(change));
        return titles;
    }

    private static String name(Change change) {
        return change.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static BufferedImage sheet(List<Row> rows) throws TurnedAwayException {
        int columns = titles().size();
        BufferedImage sheet = new BufferedImage(
                columns * (CELL + GAP), HEADER + rows.size() * (CELL + GAP), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        for (int i = 0; i < columns; i++) pen.drawString(titles().get(i), i * (CELL + GAP) + GAP, HEADER - 6);
        for (int i = 0; i < rows.size(); i++) draw(pen, rows.get(i).cells(), HEADER + i * (CELL + GAP));
        pen.dispose();
        return sheet;
    }

    private static void draw(Graphics2D pen, List<BufferedImage> cells, int y) {
        for (int i = 0; i < cells.size(); i++) pen.drawImage(cells.get(i), i * (CELL + GAP), y, null);
    }

    private static BufferedImage shown(PortraitVariant variant) {
        try (Bitmap picture = Bitmap.of(variant.picture())) {
            return cell(variant.picture(), FINDER.find(picture).getFirst());
        }
    }

    private static BufferedImage swapped(PortraitVariant target, PortraitVariant source) throws TurnedAwayException {
        try (Bitmap to = Bitmap.of(target.picture());
                Bitmap from = Bitmap.of(source.picture())) {
            Face place = FINDER.find(to).getFirst();
            try (SwappedFace swapped =
                    FaceSwap.swap(to, place, from, FINDER.find(from).getFirst())) {
                return cell(swapped.picture().toBufferedImage(), place);
            }
        }
    }

    /** The face and a little of what is about it. */
    private static BufferedImage cell(BufferedImage picture, Face face) {
        Rectangle2D.Double box = face.box();
        double side = Math.max(box.width, box.height) * (1 + 2 * MARGIN);
        Rectangle part = new Rectangle2D.Double(box.getCenterX() - side / 2, box.getCenterY() - side * 0.55, side, side)
                .getBounds()
                .intersection(new Rectangle(picture.getWidth(), picture.getHeight()));
        return new PixelEngine().fill(picture.getSubimage(part.x, part.y, part.width, part.height), CELL, CELL);
    }
}
