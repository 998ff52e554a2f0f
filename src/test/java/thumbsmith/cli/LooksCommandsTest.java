package thumbsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.TrainingRequest;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import tools.jackson.databind.JsonNode;

/** The commands about personas and styles, over the real keeper. */
class LooksCommandsTest {
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

    private Ran train(String... more) {
        List<String> args = new java.util.ArrayList<>(
                List.of("looks", "train", "persona", "--name", "Mia 2", picture, picture, "https://a.example/3.png"));
        args.addAll(List.of(more));
        return Ran.with(host, args.toArray(String[]::new));
    }

    @Test
    void listsLooksOneALineWithoutAskingTheService() {
        Ran ran = Ran.with(host, "looks", "list");

        assertThat(ran.out().lines()).hasSize(2).first().asString().contains(FakeStudio.NEON.toString(), "Neon nights");
        assertThat(studio.pikzels.asked).isEmpty();
    }

    @Test
    void listsLooksInJson() {
        JsonNode mia = Ran.with(host, "looks", "list", "--json").json().getLast();

        assertThat(mia.get("id").asString()).isEqualTo(FakeStudio.MIA.toString());
        assertThat(mia.get("mode").asString()).isEqualTo("persona");
        assertThat(mia.get("name").asString()).isEqualTo("Mia");
        assertThat(mia.get("status").asString()).isEqualTo("completed");
        assertThat(mia.get("progress").intValue()).isEqualTo(100);
        assertThat(mia.get("portrait").isNull()).isTrue();
        assertThat(mia.get("service").asString()).isEqualTo("embedded");
        assertThat(mia.get("cost_usd").isNumber()).isTrue();
        assertThat(mia.has("request_id")).isTrue();
    }

    @Test
    void saysThatThereAreNoneYet() {
        studio.looks.forget(Service.EMBEDDED, FakeStudio.MIA);
        studio.looks.forget(Service.EMBEDDED, FakeStudio.NEON);

        Ran ran = Ran.with(host, "looks", "list");

        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("No looks here yet");
        assertThat(ran.code()).isZero();
    }

    @Test
    void addsALookThatTheServiceKnows() {
        Ran ran = Ran.with(host, "looks", "add", FakeStudio.TRAINED.toString());

        assertThat(ran.code()).isZero();
        assertThat(studio.looks.find(Service.EMBEDDED, FakeStudio.TRAINED)).isPresent();
    }

    @Test
    void tellsThatTheServiceDoesNotKnowALook() {
        studio.pikzels.failures.add(
                new Failure.Api("NOT_FOUND", 404, Optional.empty(), List.of(), "No such look.", Optional.empty()));

        Ran ran = Ran.with(host, "looks", "add", FakeStudio.TRAINED.toString(), "--json");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.error().get("code").asString()).isEqualTo("NOT_FOUND");
    }

    @Test
    void beginsATrainingAndComesBackAtOnce() {
        Ran ran = train("--json");

        TrainingRequest request = (TrainingRequest) studio.pikzels.asked.getFirst();
        assertThat(request.mode()).isEqualTo(LookMode.PERSONA);
        assertThat(request.name().text()).isEqualTo("Mia 2");
        assertThat(request.pictures()).hasSize(3);
        assertThat(ran.onlyJson().get("status").asString()).isEqualTo("processing");
        assertThat(ran.onlyJson().get("operation").asString()).isEqualTo("train_persona");
        assertThat(ran.onlyJson().get("list_price_usd").decimalValue()).isEqualByComparingTo("0.38");
        assertThat(ran.code()).isZero();
    }

    @Test
    void waitsUntilTheTrainingIsOver() {
        Ran ran = train("--json", "--wait");

        assertThat(ran.json().stream().map(it -> it.get("status").asString()))
                .containsExactly("processing", "completed");
        assertThat(ran.code()).isZero();
    }

    @Test
    void countsAFailedTrainingAsRefused() {
        studio.pikzels.status = LookStatus.FAILED;

        Ran ran = train("--json", "--wait");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.json().get(1).get("status").asString()).isEqualTo("failed");
        assertThat(ran.json().get(2).get("error").get("code").asString()).isEqualTo("TRAINING_FAILED");
    }

    @Test
    void drawsTheTrueProgressOfATraining() {
        Ran ran =
                Ran.onTerminal(host, "looks", "train", "style", "--name", "Neon", "--wait", picture, picture, picture);

        assertThat(ran.err()).contains("training 100 %");
        assertThat(ran.out()).doesNotContain("%");
    }

    @Test
    void refusesANameThatTheContractRefuses() {
        Ran ran = Ran.with(host, "looks", "train", "style", "--name", "Neön", picture, picture, picture);

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.err()).contains("1 to 25");
        assertThat(studio.pikzels.asked).isEmpty();
    }

    @Test
    void trainsNothingFromAPictureThatIsNotThere() {
        Ran ran = Ran.with(host, "looks", "train", "style", "--name", "Neon", picture, "none.png", picture);

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.err()).contains("none.png");
        assertThat(studio.pikzels.asked).isEmpty();
    }

    @Test
    void showsALookByItsName() {
        Ran ran = Ran.with(host, "looks", "show", "Mia");

        assertThat(studio.pikzels.asked).containsExactly(FakeStudio.MIA);
        assertThat(ran.out()).contains(FakeStudio.MIA.toString(), "completed");
    }

    @Test
    void setsAndClearsInstructions() {
        Ran set = Ran.with(host, "looks", "instructions", "Mia", "Always smiling", "--json");
        Ran cleared = Ran.with(host, "looks", "instructions", "Mia", "", "--json");

        assertThat(set.onlyJson().get("instructions").asString()).isEqualTo("Always smiling");
        assertThat(cleared.onlyJson().get("instructions").isNull()).isTrue();
    }

    @Test
    void refusesInstructionsThatAreTooLong() {
        Ran ran = Ran.with(host, "looks", "instructions", "Mia", "x".repeat(301));

        assertThat(ran.code()).isEqualTo(5);
        assertThat(studio.pikzels.asked).isEmpty();
    }

    @Test
    void deletesALook() {
        Ran ran = Ran.with(host, "looks", "delete", "Mia", "--json");

        assertThat(ran.onlyJson().get("id").asString()).isEqualTo(FakeStudio.MIA.toString());
        assertThat(ran.onlyJson().get("message").asString()).isEqualTo("Gone.");
        assertThat(studio.looks.find(Service.EMBEDDED, FakeStudio.MIA)).isEmpty();
    }

    @Test
    void saysInASentenceThatAnIdIsNone() {
        Ran ran = Ran.with(host, "looks", "add", "nope");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("'nope' is no id. An id looks like").doesNotContain("Exception");
    }

    @Test
    void namesThePaidRequestOfATrainingAndNoFacesOnTheFreeService() {
        Ran ran = train("--json");

        assertThat(ran.onlyJson().get("request_id").asString()).isEqualTo("req-train");
        assertThat(ran.err()).doesNotContain("faces");
    }
}
