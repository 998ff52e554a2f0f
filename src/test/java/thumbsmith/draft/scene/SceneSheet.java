package thumbsmith.draft.scene;

import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import thumbsmith.draft.Cutout;
import thumbsmith.draft.brief.Place;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Palette;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.draft.props.Prop;
import thumbsmith.image.Bitmap;
import thumbsmith.image.PixelEngine;
import thumbsmith.image.face.Face;
import thumbsmith.image.face.FaceFinder;
import thumbsmith.image.face.PersonCutout;

/** Paints everything this package can into sheets to be looked at. Arguments: folder, then names of sheets (all by default). */
final class SceneSheet {
    private static final int W = 1280;
    private static final int H = 720;

    private SceneSheet() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<String> wanted = List.of(args).subList(1, args.length);
        if (wanted.isEmpty() || wanted.contains("grounds")) grounds(folder);
        if (wanted.isEmpty() || wanted.contains("places")) places(folder);
        if (wanted.isEmpty() || wanted.contains("tall")) tall(folder);
        if (wanted.isEmpty() || wanted.contains("people")) people(folder);
        if (wanted.isEmpty() || wanted.contains("things")) things(folder);
        if (wanted.isEmpty() || wanted.contains("palettes")) palettes(folder);
    }

    private static void grounds(Path folder) throws IOException {
        List<Palette> palettes = Palettes.all();
        int i = 0;
        for (Ground ground : Ground.values()) {
            for (int seed = 0; seed < 2; seed++) {
                Setting setting = new Setting(
                        palettes.get((i * 7 + 3) % palettes.size()),
                        new Point2D.Double(W * (seed == 0 ? 0.7 : 0.3), H * 0.45),
                        seed);
                save(folder, "ground-%02d-%s-%d".formatted(i++, ground, seed), it -> ground.paint(it, setting));
            }
        }
    }

    private static void places(Path folder) throws IOException {
        for (Place place : Place.values()) {
            for (int seed = 0; seed < 2; seed++) {
                var brief = new thumbsmith.draft.brief.Brief(
                        "",
                        thumbsmith.draft.brief.Headline.NONE,
                        java.util.Optional.empty(),
                        java.util.Optional.of(place),
                        List.of(),
                        List.of(),
                        java.util.Optional.empty(),
                        false,
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        List.of());
                Setting setting = new Setting(
                        Palettes.of(brief, java.util.Optional.empty(), seed),
                        new Point2D.Double(W * (seed == 0 ? 0.68 : 0.32), H * 0.42),
                        seed);
                save(
                        folder,
                        "place-%02d-%s-%d".formatted(place.ordinal(), place, seed),
                        it -> Places.paint(it, place, setting, 0.3));
            }
        }
    }

    private static void tall(Path folder) throws IOException {
        for (Place place : Place.values()) {
            BufferedImage picture = Canvas.of(720, 1280);
            Setting setting =
                    new Setting(Palettes.all().get(place.ordinal()), new Point2D.Double(430, 500), place.ordinal());
            Places.paint(picture, place, setting, 0.3);
            ImageIO.write(
                    picture,
                    "png",
                    folder.resolve("tall-place-" + place + ".png").toFile());
        }
        for (Ground ground : Ground.values()) {
            BufferedImage picture = Canvas.of(720, 1280);
            Setting setting = new Setting(
                    Palettes.all().get(ground.ordinal() * 2), new Point2D.Double(430, 500), ground.ordinal());
            ground.paint(picture, setting);
            ImageIO.write(
                    picture,
                    "png",
                    folder.resolve("tall-ground-" + ground + ".png").toFile());
        }
    }

    private static void people(Path folder) throws Exception {
        Cutout astronaut = cutout("assets/pictures/astronaut.jpg");
        Cutout hopper = cutout("assets/pictures/grace_hopper.jpg");
        int i = 0;
        for (Cutout person : List.of(astronaut, hopper)) {
            for (double size : new double[] {0.3, 0.42, 0.62}) {
                Palette palette =
                        Palettes.all().get((i * 5 + 2) % Palettes.all().size());
                Setting setting = new Setting(palette, new Point2D.Double(W * 0.7, H * 0.42), i);
                boolean outlined = i % 3 == 1;
                double height = H * size;
                Rectangle2D face =
                        new Rectangle2D.Double(W * 0.7 - height * 0.4, H * 0.36 - height / 2, height * 0.8, height);
                Ground ground = Ground.values()[i * 3 % Ground.values().length];
                save(folder, "person-%d".formatted(i++), it -> {
                    ground.paint(it, setting);
                    Finish.vignette(it, setting.focus(), palette, 0.6);
                    People.place(it, person, new Pose(face, size > 0.4, false, outlined), palette);
                    Finish.grain(it, 1, 0.012);
                });
            }
        }
    }

    private static void things(Path folder) throws Exception {
        BufferedImage rocket = new PixelEngine().decode(Path.of("assets/pictures/rocket.jpg"));
        List<Palette> palettes = Palettes.all();
        save(folder, "thing-0", it -> {
            Setting setting = new Setting(palettes.get(6), new Point2D.Double(900, 330), 5);
            Ground.RAYS.paint(it, setting);
            Things.scatter(
                    it, new Prop("coin"), 16, List.of(new Rectangle2D.Double(40, 60, 560, 400)), setting.palette(), 3);
            Things.place(
                    it, new Prop("money"), new Rectangle2D.Double(640, 80, 560, 560), -0.1, false, setting.palette());
            Marks.arrow(it, new Point2D.Double(250, 560), new Point2D.Double(640, 430), 0.25, 44, 0xE8273F);
        });
        save(folder, "thing-1", it -> {
            Setting setting = new Setting(palettes.get(22), new Point2D.Double(400, 330), 5);
            Ground.CONCRETE.paint(it, setting);
            Cards.place(it, rocket, new Rectangle2D.Double(120, 120, 620, 420), -0.07, setting.palette());
            Marks.circle(it, new Rectangle2D.Double(380, 200, 180, 240), 16, 0xFF2A2A);
            Marks.arrow(it, new Point2D.Double(1040, 200), new Point2D.Double(600, 300), 0.3, 40, 0xFFD23F);
            Things.place(
                    it, new Prop("rocket"), new Rectangle2D.Double(860, 300, 360, 360), 0.2, true, setting.palette());
            Marks.border(it, 14, setting.palette().pop());
        });
        save(folder, "thing-2", it -> {
            Setting left = new Setting(palettes.get(26), new Point2D.Double(320, 330), 5);
            Setting right = new Setting(palettes.get(10), new Point2D.Double(960, 330), 6);
            BufferedImage one = Canvas.of(W, H);
            BufferedImage two = Canvas.of(W, H);
            Ground.HALFTONE.paint(one, left);
            Ground.RAYS.paint(two, right);
            Things.place(one, new Prop("pizza"), new Rectangle2D.Double(80, 120, 480, 480), 0.1, false, left.palette());
            Things.place(
                    two, new Prop("burger"), new Rectangle2D.Double(720, 120, 480, 480), -0.1, false, right.palette());
            Halves.join(it, one, two, false, right.palette());
            Badges.versus(it, new Point2D.Double(640, 360), 210, left.palette());
        });
        save(folder, "thing-3", it -> {
            Setting setting = new Setting(palettes.get(0), new Point2D.Double(960, 330), 5);
            BufferedImage one = Canvas.of(W, H);
            Places.paint(one, Place.ROOM, setting, 0.3);
            Things.place(
                    one, new Prop("plant"), new Rectangle2D.Double(80, 120, 480, 480), 0, false, setting.palette());
            Things.place(one, new Prop("tree"), new Rectangle2D.Double(720, 60, 540, 540), 0, false, setting.palette());
            Halves.join(it, one, one, true, setting.palette());
        });
        save(folder, "thing-4", it -> {
            Setting setting = new Setting(palettes.get(10), new Point2D.Double(960, 330), 5);
            Ground.BLOBS.paint(it, setting);
            for (int i = 0; i < 5; i++) {
                Rectangle2D row = new Rectangle2D.Double(80, 70 + i * 120, 620, 96);
                Cards.row(it, row, setting.palette());
                Rectangle2D bullet = new Rectangle2D.Double(90, 70 + i * 120, 96, 96);
                if (i < 3) Badges.number(it, i + 1, bullet, setting.palette());
                else Badges.verdict(it, i == 3, bullet);
            }
            Cards.plate(it, new Rectangle2D.Double(780, 200, 420, 240), 0.06, setting.palette());
            Marks.underline(
                    it,
                    new Rectangle2D.Double(780, 500, 420, 50),
                    26,
                    setting.palette().pop());
        });
        save(
                folder,
                "thing-5",
                it -> Backings.blurred(it, rocket, new Setting(palettes.get(12), new Point2D.Double(800, 300), 1)));
        save(
                folder,
                "thing-6",
                it -> Backings.duotone(it, rocket, new Setting(palettes.get(13), new Point2D.Double(800, 300), 1)));
        save(
                folder,
                "thing-7",
                it -> Backings.plain(it, rocket, new Setting(palettes.get(13), new Point2D.Double(800, 300), 1)));
    }

    private static void palettes(Path folder) throws IOException {
        List<Palette> all = Palettes.all();
        save(
                folder,
                "palettes",
                it -> Canvas.paint(it, pen -> {
                    for (int i = 0; i < all.size(); i++) {
                        int x = i % 8 * 160;
                        int y = i / 8 * 180;
                        int[] colours = {
                            all.get(i).deep(),
                            all.get(i).base(),
                            all.get(i).accent(),
                            all.get(i).pop()
                        };
                        for (int c = 0; c < 4; c++) {
                            pen.setPaint(Rgb.paint(colours[c]));
                            pen.fillRect(x, y + c * 44, 156, 44);
                        }
                        pen.setPaint(Rgb.paint(0xFFFFFF));
                        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 16));
                        pen.drawString(PaletteBook.ENTRIES.get(i).name(), x + 8, y + 26);
                    }
                }));
    }

    private static Cutout cutout(String file) throws Exception {
        try (Bitmap picture = Bitmap.of(new PixelEngine().decode(Path.of(file)));
                Bitmap cut = new PersonCutout().cutOut(picture)) {
            Face face = new FaceFinder().find(picture).getFirst();
            BufferedImage all = cut.toBufferedImage();
            Rectangle2D ink = Things.ink(new Sprite(all, 0, 0));
            BufferedImage close = Canvas.of((int) ink.getWidth(), (int) ink.getHeight());
            Canvas.paint(close, pen -> pen.drawImage(all, (int) -ink.getX(), (int) -ink.getY(), null));
            Rectangle2D box = face.box();
            return new Cutout(
                    close,
                    new Rectangle2D.Double(
                            box.getX() - ink.getX(), box.getY() - ink.getY(), box.getWidth(), box.getHeight()));
        }
    }

    private static void save(Path folder, String name, Consumer<BufferedImage> painting) throws IOException {
        List<Long> took = new ArrayList<>();
        BufferedImage picture = null;
        for (int i = 0; i < 3; i++) {
            picture = Canvas.of(W, H);
            long start = cpu();
            painting.accept(picture);
            took.add((cpu() - start) / 1_000_000);
        }
        System.out.println(name + " " + took + " ms");
        ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
    }

    /** Of this thread, ns: other work on the machine does not count. */
    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
