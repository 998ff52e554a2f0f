package thumbsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thumbsmith.api.EditRequest;
import thumbsmith.api.FaceSwapRequest;
import thumbsmith.api.ImageRequest;
import thumbsmith.api.TextRequest;
import thumbsmith.contract.Format;
import thumbsmith.contract.ImageWeight;
import thumbsmith.contract.Model;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.job.Offer;
import tools.jackson.databind.JsonNode;

/** The commands that make thumbnails, over the real scheduler and a service in memory. */
class ThumbnailCommandsTest {
    @TempDir
    Path folder;

    private FakeStudio studio;
    private FakeHost host;
    private String picture;

    @BeforeEach
    void open() throws IOException {
        studio = new FakeStudio(Service.EMBEDDED, folder);
        host = new FakeHost(studio.open(), folder);
        picture = Files.writeString(folder.resolve("picture.png"), "pixels").toString();
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private Ran generate(String... more) {
        return Ran.with(host, args("generate", more));
    }

    private String[] args(String command, String... more) {
        List<String> args = new java.util.ArrayList<>(List.of(command, "--out", out().toString()));
        args.addAll(List.of(more));
        return args.toArray(String[]::new);
    }

    private Path out() {
        return folder.resolve("new").resolve("out");
    }

    private Object asked() {
        assertThat(studio.pikzels.asked).hasSize(1);
        return studio.pikzels.asked.getFirst();
    }

    @Test
    void printsTheAbsolutePathOfASavedThumbnailAndNothingElse() {
        Ran ran = generate("--prompt", "I bought my own island");

        Path saved = Path.of(ran.out().strip());
        assertThat(saved).isAbsolute().isRegularFile().hasParent(out());
        assertThat(ran.out().lines()).hasSize(1);
        assertThat(ran.err()).contains("1280×720").contains("free draft, list price $0.13");
        assertThat(ran.code()).isZero();
    }

    @Test
    void writesEveryFieldOfAFileWithItsTypeInJson() {
        JsonNode line = generate("--json", "--prompt", "I bought my own island").onlyJson();

        assertThat(line.propertyNames())
                .containsExactly(
                        "path",
                        "width",
                        "height",
                        "operation",
                        "model",
                        "service",
                        "request_id",
                        "cost_usd",
                        "list_price_usd",
                        "seconds");
        assertThat(Path.of(line.get("path").asString())).isAbsolute().isRegularFile();
        assertThat(line.get("width").isNumber()).isTrue();
        assertThat(line.get("height").intValue()).isEqualTo(720);
        assertThat(line.get("operation").asString()).isEqualTo("text");
        assertThat(line.get("model").asString()).isEqualTo("pkz_4_5");
        assertThat(line.get("service").asString()).isEqualTo("embedded");
        assertThat(line.get("request_id").asString()).isEqualTo("req-1");
        assertThat(line.get("cost_usd").decimalValue()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(line.get("list_price_usd").decimalValue()).isEqualByComparingTo("0.13");
        assertThat(line.get("seconds").isNumber()).isTrue();
    }

    @Test
    void costsTheListPriceOnAPaidService() {
        studio = new FakeStudio(new Service("api.pikzels.com"), folder);
        host = new FakeHost(studio.open(), folder);

        JsonNode line = generate("--json", "--prompt", "An island").onlyJson();

        assertThat(line.get("service").asString()).isEqualTo("api.pikzels.com");
        assertThat(line.get("cost_usd").decimalValue()).isEqualByComparingTo("0.13");
    }

    @Test
    void writesOnlyJsonToStandardOutputForSeveralImages() {
        Ran ran = generate("--prompt", "An island", "-n", "4", "--json");

        assertThat(ran.json()).hasSize(4);
        assertThat(ran.json().stream().map(it -> it.get("path").asString())).doesNotHaveDuplicates();
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void sendsTheDefaultsThatAreNotSaid() {
        generate("--prompt", "@home with my island");

        TextRequest request = (TextRequest) asked();
        assertThat(request.prompt().text()).isEqualTo("@home with my island");
        assertThat(request.model()).isEqualTo(Model.PKZ_4_5);
        assertThat(request.format()).isEqualTo(Format.WIDE);
        assertThat(request.looks().isEmpty()).isTrue();
        assertThat(request.support()).isEmpty();
    }

    @Test
    void sendsTheImageOperationWhereAnImageIsGiven() {
        generate("--image", picture, "--model", "pkz_2", "--weight", "high", "--format", "9:16");

        ImageRequest request = (ImageRequest) asked();
        assertThat(request.weight()).contains(ImageWeight.HIGH);
        assertThat(request.format()).isEqualTo(Format.TALL);
        assertThat(request.prompt()).isEmpty();
        assertThat(studio.offered).containsExactly(new Offer.OfFile(Path.of(picture)));
    }

    @Test
    void takesLooksByIdAndByName() {
        generate("--prompt", "x", "--persona", FakeStudio.MIA.toString(), "--style", "Neon nights");

        TextRequest request = (TextRequest) asked();
        assertThat(request.looks().persona()).contains(FakeStudio.MIA);
        assertThat(request.looks().style()).contains(FakeStudio.NEON);
    }

    @Test
    void leavesAnUnknownIdToTheService() {
        generate("--prompt", "x", "--persona", FakeStudio.TRAINED.toString());

        assertThat(((TextRequest) asked()).looks().persona()).contains(FakeStudio.TRAINED);
    }

    @Test
    void editsWithMaskAndSupport() {
        Ran ran = Ran.with(
                host,
                args(
                        "edit",
                        "--json",
                        "--prompt",
                        "More sky",
                        "--image",
                        picture,
                        "--mask",
                        picture,
                        "--support",
                        picture));

        EditRequest request = (EditRequest) asked();
        assertThat(request.mask()).isPresent();
        assertThat(request.support()).isPresent();
        assertThat(ran.onlyJson().get("operation").asString()).isEqualTo("edit");
        assertThat(ran.onlyJson().get("model").isNull()).isTrue();
    }

    @Test
    void swapsFaces() {
        Ran ran =
                Ran.with(host, args("faceswap", "--json", "--target", picture, "--face", "https://a.example/face.png"));

        assertThat(((FaceSwapRequest) asked()).mask()).isEmpty();
        assertThat(ran.onlyJson().get("operation").asString()).isEqualTo("faceswap");
        assertThat(ran.onlyJson().get("list_price_usd").decimalValue()).isEqualByComparingTo("0.12");
    }

    @Test
    void saysThatNobodyIsInAPictureAndSendsItAllTheSame() {
        studio.faces.shown.put("picture.png", List.of());
        Ran ran = Ran.with(host, args("faceswap", "--target", picture, "--face", "https://a.example/face.png"));

        assertThat(ran.err()).contains(picture + ": No face was found here. It is sent all the same.");
        assertThat(asked()).isInstanceOf(FaceSwapRequest.class);
    }

    @Test
    void savesToTheProgramsFolderWithoutOut() {
        Ran ran = Ran.with(host, "generate", "--prompt", "x");

        assertThat(Path.of(ran.out().strip())).hasParent(host.defaultFolder());
    }

    @Test
    void saysOnStandardErrorWhatWasDoneToAPicture() {
        studio.note = Optional.of("Made lighter.");

        assertThat(generate("--image", picture).err()).contains(picture + ": Made lighter.");
    }

    @Test
    void asksForTheEmbeddedServiceOffline() {
        generate("--prompt", "x");
        generate("--prompt", "x", "--offline");
        Ran.with(host, "--offline", "generate", "--prompt", "x");

        assertThat(host.offline).containsExactly(false, true, true);
    }

    @Test
    void refusesWithoutAKeyInsteadOfDrafting() {
        host.refusal = Optional.of(api("MISSING_API_KEY", 401));

        Ran ran = generate("--prompt", "x", "--json");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.error().get("code").asString()).isEqualTo("MISSING_API_KEY");
        assertThat(ran.error().get("status").intValue()).isEqualTo(401);
        assertThat(ran.err()).contains("MISSING_API_KEY");
        assertThat(studio.pikzels.asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--prompt, see http://x",
        "--prompt, ''",
    })
    void sendsNothingWhereTheContractsRulesAreBroken(String option, String value) {
        Ran ran = generate(option, value, "--json");

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.error().get("code").asString()).isEqualTo("REFUSED");
        assertThat(studio.pikzels.asked).isEmpty();
    }

    @Test
    void sendsNothingThatTheModelCannotTake() {
        Ran ran = generate("--prompt", "x", "--model", "pkz_3", "--persona", "Mia");

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.err()).contains("pkz_3");
        assertThat(studio.pikzels.asked).isEmpty();
    }

    @Test
    void sendsNothingForALookThatIsNotKnown() {
        Ran unknown = generate("--prompt", "x", "--persona", "Nobody");
        Ran otherKind = generate("--prompt", "x", "--style", FakeStudio.MIA.toString());

        assertThat(unknown.code()).isEqualTo(5);
        assertThat(unknown.err()).contains("Nobody");
        assertThat(otherKind.code()).isEqualTo(5);
        assertThat(otherKind.err()).contains("Mia is no style");
        assertThat(studio.pikzels.asked).isEmpty();
    }

    @Test
    void sendsNothingForAPictureThatIsNotThere() {
        Ran ran = generate("--image", folder.resolve("none.png").toString(), "--json");

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.error().get("code").asString()).isEqualTo("BAD_IMAGE");
        assertThat(ran.error().get("message").asString()).contains("none.png").contains("no such file");
        assertThat(studio.pikzels.asked).isEmpty();
    }

    @Test
    void sendsNothingForAFileThatIsNoPicture() throws IOException {
        Path text = Files.writeString(folder.resolve("words.txt"), "words");

        Ran ran = generate("--image", text.toString());

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.err()).contains("words.txt").contains("This is no picture.");
    }

    @Test
    void sendsNothingForAnAddressThatCannotBeFetched() {
        Ran ran = generate("--image", "https://gone.example/a.png");

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.err()).contains("https://gone.example/a.png").contains("cannot be fetched");
        assertThat(studio.pikzels.asked).isEmpty();
    }

    @Test
    void sendsNothingWhereNothingCanBeSaved() {
        Ran ran = Ran.with(host, "generate", "--prompt", "x", "--out", picture, "--json");

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.error().get("code").asString()).isEqualTo("DISK_FULL");
        assertThat(studio.pikzels.asked).isEmpty();
    }

    @Test
    void tellsTheServicesCodeStatusAndRequestId() {
        studio.pikzels.failures.add(api("CONTENT_POLICY", 400));

        Ran ran = generate("--prompt", "x", "--json");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.error().propertyNames()).containsExactly("code", "status", "request_id", "message");
        assertThat(ran.error().get("code").asString()).isEqualTo("CONTENT_POLICY");
        assertThat(ran.error().get("status").intValue()).isEqualTo(400);
        assertThat(ran.error().get("request_id").asString()).isEqualTo("req-9");
        assertThat(ran.error().get("message").asString()).contains("No.");
        assertThat(ran.err()).contains("The service says: No.", "prompt: no", "CONTENT_POLICY · 400 · req-9");
    }

    @Test
    void countsACancellationByTheServiceAsRefused() {
        studio.pikzels.failures.add(api("CANCELLED", 499));

        assertThat(generate("--prompt", "x").code()).isEqualTo(3);
    }

    @Test
    void endsWithFourWhereTheAnswerWasLost() {
        studio.pikzels.failures.add(new Failure.OutcomeUnknown(
                thumbsmith.contract.Operation.TEXT, Optional.empty(), Optional.empty(), "The line went dead."));

        Ran ran = generate("--prompt", "x", "--json");

        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.error().get("code").asString()).isEqualTo("OUTCOME_UNKNOWN");
    }

    @Test
    void endsWithFourWhereTheOutputCannotBeFetched() {
        studio.unfetchable =
                Optional.of(new Failure.OutputNotFetched(FakePikzels.OUTPUT, Optional.of(404), "It is gone."));

        Ran ran = generate("--prompt", "x", "--json");

        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.error().get("code").asString()).isEqualTo("OUTPUT_NOT_FETCHED");
    }

    @Test
    void letsTheWorstOfSeveralImagesDecideAndKeepsTheOthers() {
        studio.pikzels.failures.add(api("GENERATION_FAILED", 500));
        studio.pikzels.failures.add(new Failure.Offline("api.pikzels.com", "No network."));

        Ran ran = generate("--prompt", "x", "-n", "5", "--json");

        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.json().stream().filter(it -> it.has("path"))).hasSize(3);
        assertThat(ran.json().stream().filter(it -> it.has("error"))).hasSize(2);
    }

    @Test
    void endsWithOneWhereTheProgramItselfIsWrong() {
        FakeHost broken = new FakeHost(null, folder);

        Ran ran = Ran.with(broken, args("generate", "--prompt", "x", "--json"));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.error().get("code").asString()).isEqualTo("UNEXPECTED");
    }

    private static Failure api(String code, int status) {
        return new Failure.Api(code, status, Optional.of("req-9"), List.of("prompt: no"), "No.", Optional.empty());
    }
}
