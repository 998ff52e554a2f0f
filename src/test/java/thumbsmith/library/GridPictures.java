package thumbsmith.library;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.image.PictureCache;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.LibraryItem;
import thumbsmith.job.LookRef;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;
import thumbsmith.ui.Theme;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Work;

/** Looks at the library in its states: {@code GridPictures folder}. */
final class GridPictures {
    private static final List<String> PROMPTS = List.of(
            "I bought my own island",
            "We tested the cheapest camera you can buy",
            "To the moon in 30 days",
            "Seven days on a raft",
            "Nobody believed this would work",
            "The truth about cold showers",
            "I cooked for 100 people",
            "Building a cabin alone");

    private final Path folder;
    private final Path pictures;

    private GridPictures(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.pictures = Files.createTempDirectory("grid");
    }

    public static void main(String[] arguments) throws Exception {
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> fault.printStackTrace());
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Theme.loadFonts();
        new GridPictures(Path.of(arguments[0])).all();
        Runtime.getRuntime().halt(0);
    }

    private void all() throws Exception {
        take("empty", 0, model -> {});
        take("full", 60, model -> {});
        take("filtered", 60, model -> {
            model.filter().change(it -> {
                it.models = java.util.Set.of(Model.PKZ_4_5);
                it.stars = 2;
                it.period = Period.WEEK;
            });
        });
        take("selected", 60, model -> {
            model.comparing(all -> {});
            model.picks().select(Selection.only(model.finds().at(1)));
            model.picks().select(model.picks().selection().to(model.finds().at(4), model.finds()));
        });
        take("notice", 60, model -> {
            model.picks().select(Selection.only(model.finds().at(1)));
            model.picks().trash();
        });
        take("trash", 60, model -> {
            for (int i = 0; i < 5; i++) {
                model.picks().select(Selection.only(model.finds().at(2)));
                model.picks().trash();
            }
            model.filter().showTrash(true);
            model.picks().selectAll();
        });
        take("nothing", 60, model -> model.filter().wordsProperty().set("submarine"));
        take("disk", 60, model -> model.disk().show());
        take("export", 60, model -> {
            model.picks().select(Selection.only(model.finds().at(1)));
            model.picks().select(model.picks().selection().to(model.finds().at(3), model.finds()));
            model.picks().export();
        });
        take("exported", 60, model -> {
            model.picks().select(Selection.only(model.finds().at(1)));
            model.picks().select(model.picks().selection().to(model.finds().at(3), model.finds()));
            model.picks().export();
            model.export().run();
        });
        take("failed", -1, model -> {});
    }

    private void take(String name, int count, Consumer<LibraryViewModel> prepare) throws Exception {
        for (int[] size : new int[][] {{1280, 800}, {1920, 1080}}) {
            for (boolean dark : new boolean[] {false, true}) {
                take(name + "-" + size[0] + (dark ? "-dark" : "-light"), count, prepare, size, dark);
            }
        }
    }

    private void take(String name, int count, Consumer<LibraryViewModel> prepare, int[] size, boolean dark)
            throws Exception {
        LibraryRig rig = new LibraryRig();
        rig.files.temporary = 34_000_000;
        for (int i = 0; i < count; i++) rig.library.put(item(i));
        rig
                .library
                .items(rig.library.find(Filter.NONE.query(java.time.LocalDate.EPOCH, java.time.ZoneOffset.UTC)).stream()
                        .map(it -> it.id())
                        .toList())
                .stream()
                .filter(it -> it.output().file().endsWith("lost.png"))
                .forEach(it -> rig.files.gone.add(it.output().id()));
        if (count < 0) rig.library.setBroken(true);
        var pixels = Executors.newSingleThreadExecutor();
        Work work = new Work(Platform::runLater, Runnable::run, pixels);
        Scene[] scene = new Scene[1];
        fx(() -> {
            Theme.apply(dark);
            LibraryViewModel model = rig.model(Work.inline());
            LibraryView view = CloseupRig.view(
                    rig.library, model, new Thumbnails(new PixelEngine(), new PictureCache(96 << 20), work), () -> {});
            BorderPane shell = new BorderPane(view);
            shell.getStyleClass().add("shell");
            Region rail = new Region();
            rail.getStyleClass().add("rail");
            shell.setLeft(rail);
            Region bar = new Region();
            bar.getStyleClass().add("status-bar");
            shell.setBottom(bar);
            scene[0] = new Scene(shell, size[0], size[1]);
            Theme.dress(scene[0], dark);
            lay(scene[0]);
            prepare.accept(model);
            if (name.startsWith("filtered"))
                ((javafx.scene.control.ToggleButton) shell.lookup("#library-filters")).setSelected(true);
            view.lookup("#library-grid").requestFocus();
        });
        for (int i = 0; i < 3; i++) {
            fx(() -> lay(scene[0]));
            pixels.submit(() -> {}).get();
            fx(() -> {});
        }
        fx(() -> {
            lay(scene[0]);
            write(scene[0].snapshot(null), folder.resolve(name + ".png"));
        });
        pixels.shutdown();
    }

    private LibraryItem item(int i) {
        String prompt = PROMPTS.get(i % PROMPTS.size());
        Operation operation = Operation.values()[i % 7 == 6 ? 2 : 0];
        Recipe recipe = new Recipe(
                operation,
                prompt,
                operation == Operation.TEXT ? Optional.of(i % 3 == 0 ? Model.PKZ_4 : Model.PKZ_4_5) : Optional.empty(),
                Format.WIDE,
                Optional.of(new LookRef(Samples.id("eva"), "Eva")),
                Optional.empty(),
                Optional.empty(),
                Map.of());
        Path file = i == 3 ? pictures.resolve("lost.png") : picture(i, prompt);
        Output output = Samples.output(
                recipe,
                Samples.NOON.minus(Duration.ofHours(5L * i * (1 + i / 12))),
                i % 2 == 0 ? Service.EMBEDDED : Service.paid(java.net.URI.create("https://api.pikzels.com")),
                file,
                i == 5);
        return new LibraryItem(
                output,
                i % 4 == 0,
                i % 5 == 1 ? 4 : i % 5 == 2 ? 2 : 0,
                i % 3 == 0 ? Optional.of("Summer") : Optional.empty(),
                Optional.empty());
    }

    private Path picture(int i, String prompt) {
        try {
            Path file = pictures.resolve(i % 11 + ".png");
            if (Files.exists(file))
                return Files.exists(pictures.resolve(i + "x.png"))
                        ? pictures.resolve(i + "x.png")
                        : Files.copy(file, pictures.resolve(i + "x.png"));
            int w = i % 11 == 4 ? 720 : i % 11 == 7 ? 1024 : 1280;
            int h = i % 11 == 4 ? 1280 : i % 11 == 7 ? 1024 : 720;
            BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setPaint(new GradientPaint(
                    0,
                    0,
                    Color.getHSBColor(i / 11f, 0.7f, 0.8f),
                    w,
                    h,
                    Color.getHSBColor(i / 11f + 0.2f, 0.8f, 0.35f)));
            g.fillRect(0, 0, w, h);
            g.setColor(new Color(255, 255, 255, 60));
            g.fillOval(w / 2, h / 6, h * 2 / 3, h * 2 / 3);
            g.setColor(Color.WHITE);
            g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 90));
            int y = h / 2 - 60;
            for (String word : prompt.split("(?<=\\G\\S{1,12} \\S{1,12}) ")) g.drawString(word, 60, y += 100);
            g.dispose();
            ImageIO.write(image, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void lay(Scene scene) {
        for (int i = 0; i < 2; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static void write(WritableImage snapshot, Path file) {
        int w = (int) snapshot.getWidth();
        int h = (int) snapshot.getHeight();
        int[] argb = new int[w * h];
        snapshot.getPixelReader().getPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), argb, 0, w);
        BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, w, h, argb, 0, w);
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void fx(Runnable task) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                task.run();
            } catch (Throwable e) {
                e.printStackTrace();
            } finally {
                done.countDown();
            }
        });
        done.await();
    }
}
