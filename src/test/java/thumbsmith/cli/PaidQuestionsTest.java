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
import thumbsmith.api.ScoreRequest;
import thumbsmith.api.TitlesRequest;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import tools.jackson.databind.JsonNode;

/** Scores and titles. */
class PaidQuestionsTest {
    @TempDir
    Path folder;

    private FakeStudio studio;
    private FakeHost host;
    private String picture;

    @BeforeEach
    void open() throws IOException {
        studio = new FakeStudio(new Service("api.pikzels.com"), folder);
        host = new FakeHost(studio.open(), folder);
        picture = Files.writeString(folder.resolve("picture.png"), "pixels").toString();
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void scoresInWordsWithoutTheServicesControlCharacters() {
        Ran ran = Ran.with(host, "score", picture, "--title", "My island");

        assertThat(ran.out().lines())
                .containsExactly(
                        "Score 73 of 100", "  clarity    61", "  idea       80", "Suggestion: Larger [2J words");
        assertThat(ran.err()).contains("$0.03");
        assertThat(ran.code()).isZero();
        assertThat(((ScoreRequest) studio.pikzels.asked.getFirst()).title()).contains("My island");
    }

    @Test
    void scoresInJson() {
        JsonNode line = Ran.with(host, "score", "--json", picture).onlyJson();

        assertThat(line.get("main_score").doubleValue()).isEqualTo(73.4);
        assertThat(line.get("subscores").get("idea").doubleValue()).isEqualTo(80.0);
        assertThat(line.get("picture").asString()).isEqualTo(picture);
        assertThat(line.get("operation").asString()).isEqualTo("score");
        assertThat(line.get("service").asString()).isEqualTo("api.pikzels.com");
        assertThat(line.get("request_id").asString()).isEqualTo("req-score");
        assertThat(line.get("cost_usd").decimalValue()).isEqualByComparingTo("0.03");
        assertThat(line.get("list_price_usd").decimalValue()).isEqualByComparingTo("0.03");
    }

    @Test
    void refusesATitleThatIsTooLong() {
        Ran ran = Ran.with(host, "score", picture, "--title", "x".repeat(201));

        assertThat(ran.code()).isEqualTo(5);
        assertThat(studio.pikzels.asked).isEmpty();
    }

    @Test
    void proposesTitlesOneALine() {
        Ran ran = Ran.with(host, "titles", "--prompt", "My island", "--image", picture);

        assertThat(ran.out().lines()).containsExactly("I bought an island", "Meine Ünsel");
        TitlesRequest request = (TitlesRequest) studio.pikzels.asked.getFirst();
        assertThat(request.prompt()).isPresent();
        assertThat(request.support()).isPresent();
    }

    @Test
    void proposesTitlesInJsonThatAnyTerminalCanCarry() {
        Ran ran = Ran.with(host, "titles", "--json", "--prompt", "My island");

        assertThat(ran.out()).isASCII().contains("\\u00DC");
        assertThat(ran.onlyJson().get("titles").get(1).asString()).isEqualTo("Meine Ünsel");
        assertThat(ran.onlyJson().get("reasoning").isNull()).isTrue();
        assertThat(ran.onlyJson().get("list_price_usd").decimalValue()).isEqualByComparingTo("0.08");
    }

    @Test
    void refusesAPromptThatTheContractRefuses() {
        Ran ran = Ran.with(host, "titles", "--json", "--prompt", "see\nhttp");

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.error().get("message").asString()).contains("one line").contains("http");
        assertThat(studio.pikzels.asked).isEmpty();
    }

    @Test
    void endsWithFourWithoutAConnection() {
        studio.pikzels.failures.add(new Failure.Offline("api.pikzels.com", "No network."));

        Ran ran = Ran.with(host, "titles", "--prompt", "My island", "--json");

        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.error().get("code").asString()).isEqualTo("OFFLINE");
    }

    @Test
    void withdrawsAQuestionThatIsNotSentAndSaysThatItWasFree() {
        studio.pikzels.beforeComplete = host::interrupt;

        Ran ran = Ran.with(host, "score", picture);

        assertThat(ran.code()).isEqualTo(130);
        assertThat(ran.err()).contains("Nothing was sent");
        assertThat(studio.pikzels.asked).isEmpty();
        assertThat(host.interrupts).isEmpty();
    }

    @Test
    void saysWhatAQuestionThatWasSentMayStillCost() {
        studio.pikzels.beforeAnswer = host::interrupt;

        Ran ran = Ran.with(host, "score", picture, "--json");

        assertThat(ran.err()).contains("may still cost $0.03");
        assertThat(ran.json().getFirst().get("error").get("code").asString()).isEqualTo("INTERRUPTED");
        assertThat(studio.pikzels.asked).hasSize(1);
    }

    @Test
    void errorThatTheServiceDidNotWordIsWordedByTheCatalogue() {
        studio.pikzels.failures.add(
                new Failure.Api("MISSING_API_KEY", 401, Optional.empty(), List.of(), "", Optional.empty()));

        Ran ran = Ran.with(host, "titles", "--prompt", "My island", "--json");

        assertThat(ran.error().get("message").asString())
                .isEqualTo("The service works only with a key, and none is set for it. Nothing was made.");
    }

    @Test
    void tellsOnStandardErrorWhatWasFoundWhenThingsWereOpened() {
        host.notices = List.of("The list of your thumbnails was damaged and a new one was begun.");

        Ran ran = Ran.with(host, "titles", "--prompt", "My island", "--json");

        assertThat(ran.err()).containsOnlyOnce("damaged");
        assertThat(ran.onlyJson().has("titles")).isTrue();
    }

    @Test
    void saysThatFacesAreSentToAPaidService() {
        String sentence = "The pictures of faces are sent to api.pikzels.com.";

        assertThat(Ran.with(host, "faceswap", "--target", picture, "--face", picture)
                        .err())
                .containsOnlyOnce(sentence);
        assertThat(Ran.with(host, "looks", "train", "persona", "--name", "Mia", picture, picture, picture)
                        .err())
                .containsOnlyOnce(sentence);
        assertThat(Ran.with(host, "looks", "train", "style", "--name", "Neon", picture, picture, picture)
                        .err())
                .doesNotContain("faces");
    }
}
