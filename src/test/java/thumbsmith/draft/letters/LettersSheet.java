package thumbsmith.draft.letters;

import java.awt.GradientPaint;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import thumbsmith.draft.FontMood;
import thumbsmith.draft.brief.Headline;
import thumbsmith.draft.letters.HeadlineWish.Align;
import thumbsmith.draft.letters.HeadlineWish.Treatment;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Palette;
import thumbsmith.draft.paint.Rgb;

/** Paints every mood in every treatment over several grounds, to be looked at: one picture each and a sheet of all. */
final class LettersSheet {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int SMALL = 320;

    private static final List<Headline> HEADLINES = List.of(
            new Headline(List.of("I", "SURVIVED", "30", "DAYS"), 2),
            new Headline(List.of("THIS", "CHANGES", "EVERYTHING"), 2),
            new Headline(List.of("$10,000", "MISTAKE"), 0),
            new Headline(List.of("WHY", "NOBODY", "WINS?"), 1),
            new Headline(List.of("THE", "LAST", "QUIET", "PLACE", "ON", "EARTH"), 2));

    private static final List<Palette> PALETTES = List.of(
            new Palette(0x0B1026, 0x1E3A8A, 0x22D3EE, 0xFFD60A),
            new Palette(0x2B0A0A, 0xB91C1C, 0xFB923C, 0xFFE14D),
            new Palette(0x10240F, 0xA7D7A0, 0x15803D, 0xE11D48),
            new Palette(0x1C0B2E, 0x6D28D9, 0xFF2BD6, 0x5CFFCE));

    private LettersSheet() {}

    /** @param args the folder to write to */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int moods = FontMood.values().length;
        BufferedImage sheet = Canvas.of(SMALL * Treatment.values().length, SMALL * HEIGHT / WIDTH * moods);
        for (FontMood mood : FontMood.values()) {
            for (Treatment treatment : Treatment.values()) {
                BufferedImage picture = picture(mood, treatment);
                ImageIO.write(
                        picture,
                        "png",
                        folder.resolve(mood + "-" + treatment + ".png").toFile());
                int x = treatment.ordinal() * SMALL;
                int y = mood.ordinal() * SMALL * HEIGHT / WIDTH;
                Canvas.paint(
                        sheet,
                        pen -> pen.drawImage(
                                picture.getScaledInstance(
                                        SMALL, SMALL * HEIGHT / WIDTH, BufferedImage.SCALE_AREA_AVERAGING),
                                x,
                                y,
                                null));
            }
        }
        ImageIO.write(sheet, "png", folder.resolve("sheet.png").toFile());
    }

    private static BufferedImage picture(FontMood mood, Treatment treatment) throws IOException {
        int turn = mood.ordinal() + treatment.ordinal();
        Palette palette = PALETTES.get(turn % PALETTES.size());
        BufferedImage picture = ground(turn, palette);
        Rectangle2D box = new Rectangle2D.Double(50, 60, turn % 3 == 0 ? 1180 : 680, 560);
        HeadlineWish wish = new HeadlineWish(
                HEADLINES.get((mood.ordinal() * 2 + treatment.ordinal()) % HEADLINES.size()),
                mood,
                box,
                List.of(new Rectangle2D.Double(1024, 590, 256, 130)),
                4,
                turn % 4 == 1 ? -0.05 : 0,
                Align.values()[turn % 3],
                treatment,
                palette);
        long start = System.nanoTime();
        HeadlineSetting setting = HeadlineSetting.fit(wish);
        setting.paint(picture);
        System.out.printf(
                "%-8s %-10s contrast %5.2f capitals %4.0f %s %d ms%n",
                mood,
                treatment,
                setting.contrast(picture),
                setting.capHeight(),
                setting.words(),
                (System.nanoTime() - start) / 1_000_000);
        return picture;
    }

    private static BufferedImage ground(int turn, Palette palette) throws IOException {
        BufferedImage picture = Canvas.of(WIDTH, HEIGHT);
        List<String> photographs = List.of("astronaut", "grace_hopper", "rocket");
        if (turn % 2 == 0) {
            Canvas.paint(picture, pen -> {
                pen.setPaint(
                        new GradientPaint(0, 0, Rgb.paint(palette.base()), WIDTH, HEIGHT, Rgb.paint(palette.deep())));
                pen.fillRect(0, 0, WIDTH, HEIGHT);
            });
            return picture;
        }
        BufferedImage photograph = ImageIO.read(Path.of("assets/pictures", photographs.get(turn / 2 % 3) + ".jpg")
                .toFile());
        int height = photograph.getHeight() * WIDTH / photograph.getWidth();
        Canvas.paint(picture, pen -> pen.drawImage(photograph, 0, (HEIGHT - height) / 3, WIDTH, height, null));
        return picture;
    }
}
