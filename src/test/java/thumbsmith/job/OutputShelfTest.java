package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.Exchange;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.job.OutputShelf.Shelved;

class OutputShelfTest {
    private static final JobState.Fetching ANSWER =
            new JobState.Fetching(Bench.NOW, Bench.NOW, ScriptedService.OUTPUT, "request-1");

    @TempDir
    Path folder;

    private final ScriptedService service = new ScriptedService();
    private final OutputShelf shelf =
            new OutputShelf(new PlainImages(), () -> new NameTemplate("{title}"), ZoneOffset.UTC);

    private Outcome<Shelved> shelve(Job job) {
        return shelf.shelve(job, ANSWER, service, Exchange.UNWATCHED);
    }

    private Job job(Recipe recipe) {
        return new Job(UUID.randomUUID(), recipe, Bench.PAID, 1, 1, folder, Bench.NOW, false, ANSWER);
    }

    private static Shelved done(Outcome<Shelved> outcome) {
        return ((Outcome.Done<Shelved>) outcome).value();
    }

    private static Failure failure(Outcome<Shelved> outcome) {
        return ((Outcome.Failed<Shelved>) outcome).failure();
    }

    @Test
    void pictureIsSavedUnderItsNameWithItsSize() {
        Shelved shelved = done(shelve(job(Bench.text("A castle"))));
        assertThat(shelved.file()).isEqualTo(folder.resolve("A castle.png")).exists();
        assertThat(shelved.info().width()).isEqualTo(16);
        assertThat(shelved.info().height()).isEqualTo(9);
        assertThat(shelved.info().bytes()).isEqualTo(shelved.file().toFile().length());
    }

    @Test
    void nothingIsOverwritten() throws Exception {
        Files.writeString(folder.resolve("A castle.png"), "mine");
        assertThat(done(shelve(job(Bench.text("A castle")))).file()).hasFileName("A castle (2).png");
        assertThat(folder.resolve("A castle.png")).hasContent("mine");
    }

    @Test
    void truncatedPictureIsNotSavedAsDone() {
        service.output = Arrays.copyOf(PlainImages.picture(300, 300), 120);
        assertThat(failure(shelve(job(Bench.text("A castle"))))).isInstanceOf(Failure.OutputNotFetched.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void webPageIsNotAPicture() {
        service.output = "<html>Not found</html>".getBytes();
        assertThat(failure(shelve(job(Bench.text("A castle")))))
                .isEqualTo(new Failure.OutputNotFetched(
                        ScriptedService.OUTPUT, Optional.empty(), "What came back is not a picture."));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void pictureOfAKindThatTheEngineCannotOpenPassesByItsFirstBytes() {
        service.output = "RIFF\0\0\0\0WEBPVP8 and so on".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        Shelved shelved = done(shelve(job(Bench.text("A castle"))));
        assertThat(shelved.file()).hasFileName("A castle.webp");
        assertThat(shelved.info().width()).isZero();
    }

    @Test
    void failedDownloadLeavesNoFile() {
        service.noDownload = Optional.of(new Failure.Offline("files.example", "No network"));
        assertThat(failure(shelve(job(Bench.text("A castle"))))).isInstanceOf(Failure.Offline.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void metadataTellsWhatMadeThePictureAndNoPath() throws Exception {
        var persona = new LookRef(UUID.fromString("00000000-0000-4000-8000-000000000001"), "Maya");
        var recipe = new Recipe(
                Operation.IMAGE,
                "A castle",
                Optional.of(Model.PKZ_4_5),
                Format.WIDE,
                Optional.of(persona),
                Optional.empty(),
                Optional.empty(),
                Map.of(
                        Slot.SOURCE, new Picture.Local(folder.resolve("secret-place.png"), "image/png"),
                        Slot.SUPPORT, new Picture.Remote(java.net.URI.create("https://cdn.example/a.png?token=1"))));
        Job job = job(recipe);
        Path file = done(shelve(job)).file();
        String entry = new PlainImages().readText(Files.readAllBytes(file)).get(OutputShelf.RECIPE_ENTRY);
        assertThat(entry)
                .contains(
                        "\"prompt\":\"A castle\"",
                        "\"model\":\"pkz_4_5\"",
                        "\"format\":\"16:9\"",
                        "\"operation\":\"image\"")
                .contains("\"name\":\"Maya\"", persona.id().toString(), "\"request_id\":\"request-1\"")
                .contains("\"service\":\"api.example\"", "\"made\":\"2026-11-22T10:00:00Z\"")
                .contains("\"slots\":[\"source\",\"support\"]")
                .contains("\"id\":\"" + job.id() + "\"")
                .doesNotContain("secret-place", folder.toString(), "cdn.example", "token");
        assertThat(RecipeJson.read(entry)).get().extracting(Recipe::persona).isEqualTo(Optional.of(persona));
    }

    @Test
    void metadataThatThePictureCameWithStays() throws Exception {
        service.output = new PlainImages().withText(PlainImages.picture(4, 4), Map.of("draft", "drawn offline"));
        Path file = done(shelve(job(Bench.text("A castle")))).file();
        assertThat(new PlainImages().readText(Files.readAllBytes(file)))
                .containsEntry("draft", "drawn offline")
                .containsKey(OutputShelf.RECIPE_ENTRY);
    }

    @Test
    void pictureThatCouldNotBePlacedIsKeptInMemoryAndPlacedWithoutFetchingItAgain() {
        AtomicBoolean gone = new AtomicBoolean(true);
        var forgetful = new OutputShelf(
                new PlainImages(), () -> new NameTemplate(gone.get() ? vanish() : "{title}"), ZoneOffset.UTC);
        Job job = job(Bench.text("A castle"));
        assertThat(failure(forgetful.shelve(job, ANSWER, service, Exchange.UNWATCHED)))
                .isInstanceOf(Failure.DiskFull.class);
        gone.set(false);
        assertThat(done(forgetful.shelve(job, ANSWER, service, Exchange.UNWATCHED))
                        .file())
                .exists();
        assertThat(service.fetched).hasSize(1);
    }

    private String vanish() {
        for (var file : folder.toFile().listFiles()) file.delete();
        folder.toFile().delete();
        return "{title}";
    }
}
