package thumbsmith.create;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.contract.Format;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.image.PictureCache;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Look;
import thumbsmith.job.Progress;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.Theme;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Work;

/** Pictures of the screen in its states, to look at: {@code CreatePictures <folder>}. */
final class CreatePictures {
    private final Path folder;

    private CreatePictures(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                new CreatePictures(folder).takeAll();
            } catch (Exception | Error e) {
                e.printStackTrace();
            }
            done.countDown();
        });
        done.await();
        Platform.exit();
    }

    private void takeAll() throws Exception {
        Theme.loadFonts();
        for (boolean dark : new boolean[] {false, true}) {
            Theme.apply(dark);
            for (String state : List.of("empty", "filled", "busy", "failed", "edit", "image2", "faceswap"))
                take(state, dark, 1280, 800);
            take("busy", dark, 1920, 1080);
            parts(dark);
        }
    }

    private void take(String state, boolean dark, int width, int height) throws Exception {
        try (CreateRig rig = new CreateRig(Files.createTempDirectory("create"))) {
            rig.drawnSmaller = 1;
            if (!state.equals("empty")) fill(rig);
            switch (state) {
                case "busy" -> busy(rig);
                case "failed" -> failed(rig);
                case "edit" -> edit(rig);
                case "image2" -> image2(rig);
                case "faceswap" -> rig.composer().modeProperty().set(Operation.FACE_SWAP);
                default -> {}
            }
            Thumbnails thumbnails = new Thumbnails(new PlainImages(), new PictureCache(64 << 20), Work.inline());
            CreateView view = new CreateView(rig.model(), thumbnails, new DropReader(new PlainImages()::png));
            BorderPane shell = new BorderPane(view);
            Region rail = new Region();
            rail.getStyleClass().add("rail");
            Region status = new Region();
            status.getStyleClass().add("status-bar");
            status.setPrefHeight(32);
            shell.setLeft(rail);
            shell.setBottom(status);
            shell.getStyleClass().add("shell");
            Scene scene = new Scene(shell, width, height);
            Theme.dress(scene, dark);
            shell.applyCss();
            shell.layout();
            write(scene.snapshot(null), state + (dark ? "-dark" : "-light") + "-" + width + ".png");
        }
    }

    private void parts(boolean dark) throws Exception {
        try (CreateRig rig = new CreateRig(Files.createTempDirectory("create"))) {
            rig.drawnSmaller = 1;
            fill(rig);
            Thumbnails thumbnails = new Thumbnails(new PlainImages(), new PictureCache(64 << 20), Work.inline());
            LookList list = new LookList(rig.composer().look(LookMode.PERSONA), thumbnails, () -> {});
            ScoreAnswer answer = new ScoreAnswer(
                    74,
                    Map.of("clarity", 80.0, "curiosity", 62.0, "emotion", 71.0, "idea", 90.0, "virality", 55.0),
                    Optional.of("Use fewer, bigger words and let the face look at the headline."),
                    "r");
            HBox both = new HBox(16, list, new ScoreParts(CardScore.of(answer)));
            both.getStyleClass().add("shell");
            Scene scene = new Scene(both, 640, 320);
            Theme.dress(scene, dark);
            both.applyCss();
            both.layout();
            write(scene.snapshot(null), "parts" + (dark ? "-dark" : "-light") + ".png");
        }
    }

    private void fill(CreateRig rig) {
        rig.look(LookMode.PERSONA, "Mara", LookStatus.PROCESSING, 40);
        Look eva = rig.look(LookMode.PERSONA, "Eva", LookStatus.COMPLETED, 100);
        Look with = new Look(
                eva.id(),
                eva.service(),
                eva.mode(),
                eva.name(),
                eva.status(),
                100,
                Optional.of(rig.picture("eva", 256, 256, 0.05f)),
                Optional.empty(),
                eva.added());
        rig.looks.remove(eva);
        rig.looks.add(with);
        rig.look(LookMode.STYLE, "Bold night", LookStatus.COMPLETED, 100);
        rig.composer().look(LookMode.PERSONA).choose(with);
        rig.composer().prompt().textProperty().set("I bought my own island and nobody told me about the goats");
        rig.composer().slots().at(Slot.SUPPORT).model().file(rig.picture("support", 1280, 720, 0.3f));
        rig.composer().count().set(4);
        rig.clock.advance(Duration.ofDays(-1));
        rig.composer().formatProperty().set(Format.TALL);
        rig.model().generate();
        rig.desk.submitted.forEach(job -> rig.finish(job, job.number() * 0.13f));
        rig.desk.submitted.clear();
        rig.clock.advance(Duration.ofDays(1));
        rig.composer().formatProperty().set(Format.WIDE);
        rig.model().generate();
        rig.desk.submitted.forEach(job -> rig.finish(job, 0.5f + job.number() * 0.13f));
        var card = rig.card(rig.desk.submitted.getFirst());
        card.scored(new CardScore(74, Optional.empty()));
        rig.desk.submitted.clear();
    }

    private void busy(CreateRig rig) {
        rig.clock.advance(Duration.ofMinutes(5));
        rig.serviceIs(CreateRig.PAID);
        rig.desk.usual = Optional.of(20.0);
        rig.composer().count().set(6);
        rig.model().generate();
        List<Job> jobs = List.copyOf(rig.desk.submitted);
        var sent = rig.clock.instant();
        sending(rig, jobs.get(1));
        rig.desk.tell(jobs.get(2).in(new JobState.Sending(sent, Optional.of(sent))));
        rig.desk.tell(jobs.get(3).cancelling().in(new JobState.Sending(sent, Optional.of(sent))));
        rig.desk.tell(jobs.get(4).in(new JobState.Fetching(sent, sent, java.net.URI.create("http://x/y"), "r")));
        rig.desk.tell(jobs.get(4), new Progress.Downloading(43, OptionalLong.of(100)));
        rig.finish(jobs.get(5), 0.1f);
        rig.clock.advance(Duration.ofSeconds(12));
        List.copyOf(rig.ticks).forEach(Runnable::run);
    }

    private static void sending(CreateRig rig, Job job) {
        rig.desk.tell(job.in(new JobState.Sending(rig.clock.instant(), Optional.empty())));
        rig.desk.tell(job, new Progress.Uploading(43, 100));
    }

    private void failed(CreateRig rig) {
        rig.clock.advance(Duration.ofMinutes(5));
        rig.serviceIs(CreateRig.PAID);
        rig.composer().prompt().textProperty().set("Look at\nhttps://example.com for the goats");
        rig.composer().prompt().joinLines();
        rig.composer().prompt().removeHttp();
        rig.composer().count().set(4);
        rig.model().generate();
        List<Job> jobs = List.copyOf(rig.desk.submitted);
        var now = rig.clock.instant();
        rig.desk.tell(jobs.get(0)
                .in(new JobState.Failed(
                        now,
                        new Failure.Api(
                                "INSUFFICIENT_CREDITS",
                                402,
                                Optional.of("7f0c"),
                                List.of(),
                                "Balance too low",
                                Optional.empty()))));
        rig.desk.tell(jobs.get(1)
                .in(new JobState.Unknown(
                        now,
                        new Failure.OutcomeUnknown(
                                Operation.TEXT, Optional.empty(), Optional.empty(), "The connection broke."))));
        rig.desk.tell(jobs.get(2).in(new JobState.Parked("The program ended before this was sent.")));
        rig.desk.tell(jobs.get(3).in(new JobState.Cancelled(now, false)));
        rig.composer().prompt().textProperty().set("Look at\nhttps://example.com for the goats");
    }

    private void edit(CreateRig rig) {
        rig.composer().modeProperty().set(Operation.EDIT);
        rig.composer().slots().at(Slot.SUPPORT).model().clear();
    }

    private void image2(CreateRig rig) {
        rig.composer().modeProperty().set(Operation.IMAGE);
        rig.composer().modelProperty().set(Model.PKZ_2);
        rig.composer().slots().at(Slot.SOURCE).model().file(rig.picture("source", 720, 1280, 0.8f));
    }

    private void write(WritableImage image, String name) throws Exception {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
        ImageIO.write(copy, "png", folder.resolve(name).toFile());
    }
}
