package thumbsmith.draft.compose;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.TextDraft;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.image.Bitmap;
import thumbsmith.image.edit.Resizing;

/**
 * Draws 24 prompts with two seeds each, over all layouts and formats, with and without persona and style: as contact
 * sheets into the first folder and, where a second folder is named, each draft at full size there.
 */
final class DraftSheet {
    private static final int PROMPTS = 24;
    private static final int PER_SHEET = 12;
    private static final int TILE = 400;
    private static final int SMALL = 168;
    private static final List<Format> FORMATS =
            List.of(Format.WIDE, Format.WIDE, Format.SQUARE, Format.WIDE, Format.TALL, Format.WIDE);
    private static final List<String> STYLES = List.of("Neon night", "Clean studio", "Retro print");

    private record Drawn(String label, Composition composition) {}

    private DraftSheet() {}

    public static void main(String[] folders) throws IOException {
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < PROMPTS; i++) {
            for (int seed = 0; seed < 2; seed++) {
                drawn.add(draw(i, seed));
            }
        }
        Path sheets = Files.createDirectories(Path.of(folders[0]));
        for (int from = 0; from < drawn.size(); from += PER_SHEET) {
            List<Drawn> some = drawn.subList(from, Math.min(drawn.size(), from + PER_SHEET));
            save(sheet(some, 3, TILE), sheets.resolve("drafts-" + (from / PER_SHEET + 1) + ".jpg"));
        }
        save(sheet(drawn, 8, SMALL), sheets.resolve("drafts-at-168-px.jpg"));
        if (folders.length > 1) saveEach(drawn, Files.createDirectories(Path.of(folders[1])));
    }

    private static Drawn draw(int number, int seed) {
        Format format = FORMATS.get((number + seed * 2) % FORMATS.size());
        Optional<LearnedLook> persona = switch (number % 4 + seed * 2) {
            case 0, 3 -> Optional.of(Samples.persona("astronaut.jpg"));
            case 2 -> Optional.of(Samples.persona("grace_hopper.jpg"));
            default -> Optional.empty();
        };
        Optional<LearnedLook> style =
                number % 6 == 5 ? Optional.of(Samples.style(STYLES.get(number / 6 % STYLES.size()))) : Optional.empty();
        Composition composition = Samples.COMPOSER.text(new TextDraft(
                Samples.prompts().get(number), Model.PKZ_4_5, format, Optional.empty(), persona, style, seed));
        String label = String.format(Locale.ROOT, "%02d-%d %s", number + 1, seed, composition.layout());
        System.out.printf(Locale.ROOT, "%-40s %.1f%n", label, composition.contrast());
        return new Drawn(label, composition);
    }

    private static void saveEach(List<Drawn> drawn, Path folder) throws IOException {
        for (Drawn it : drawn) {
            Path file = folder.resolve(it.label().replace(' ', '-') + ".png");
            Files.write(file, Samples.IMAGES.png(it.composition().picture()));
        }
    }

    private static void save(BufferedImage sheet, Path file) throws IOException {
        Files.write(file, Samples.IMAGES.jpeg(sheet, 0.82));
    }

    private static BufferedImage sheet(List<Drawn> drawn, int columns, int tile) {
        int gap = tile / 24;
        int rows = Math.ceilDiv(drawn.size(), columns);
        int high = tile * 9 / 16 + (tile > SMALL ? 22 : 0) + gap;
        BufferedImage sheet = Canvas.of(columns * (tile + gap) + gap, rows * high + gap);
        Canvas.paint(sheet, pen -> {
            pen.setPaint(new Color(0x18181B));
            pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
            pen.setPaint(new Color(0xD4D4D8));
            pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
            for (int i = 0; i < drawn.size(); i++) {
                int x = gap + i % columns * (tile + gap);
                int y = gap + i / columns * high;
                BufferedImage small = small(drawn.get(i).composition().picture(), tile, tile * 9 / 16);
                pen.drawImage(small, x + (tile - small.getWidth()) / 2, y, null);
                if (tile > SMALL) pen.drawString(drawn.get(i).label(), x, y + tile * 9 / 16 + 16);
            }
        });
        return sheet;
    }

    private static BufferedImage small(BufferedImage picture, int width, int height) {
        double scale = Math.min((double) width / picture.getWidth(), (double) height / picture.getHeight());
        try (Bitmap full = Bitmap.of(picture);
                Bitmap small = Resizing.to(full, (int) Math.round(picture.getWidth() * scale), (int)
                        Math.round(picture.getHeight() * scale))) {
            return small.toBufferedImage();
        }
    }
}
