package thumbsmith.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import thumbsmith.draft.FontMood;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.TextDraft;
import tools.jackson.databind.JsonNode;

/** A look from its training to its end. Training takes ten seconds of the test's clock. */
class TrainingTest {
    private static final String PICTURE = "'" + Samples.dataUrl(0x00ff00) + "'";
    private final Rig rig = new Rig();

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void progressClimbsWithTheClockUntilTheLookIsComplete() {
        String look = train("persona", "Nova");
        List<String> seen = new ArrayList<>();
        for (int second = 0; second <= 10; second += 5) {
            JsonNode now = rig.get(look).json();
            seen.add(now.get("status").asString() + " " + now.get("progress").asInt());
            rig.clock.pass(Duration.ofSeconds(5));
        }
        assertThat(seen).containsExactly("processing 0", "processing 50", "completed 100");
    }

    @Test
    void everyFieldIsThereFromTheStartWithItsNullsWrittenOut() {
        JsonNode look = rig.get(train("style", "Nova")).json();
        assertThat(look.propertyNames())
                .containsExactlyInAnyOrder(
                        "name",
                        "id",
                        "mode",
                        "status",
                        "progress",
                        "portrait_url",
                        "reference",
                        "special_instructions",
                        "request_id");
        assertThat(look.get("mode").asString()).isEqualTo("style");
        assertThat(look.get("portrait_url").isNull()).isTrue();
        assertThat(look.get("reference").isNull()).isTrue();
        assertThat(look.get("special_instructions").isNull()).isTrue();
    }

    @Test
    void aCompletedLookHasAPortraitAndThreeReferencesToFetch() {
        JsonNode look = completed("Nova");
        assertThat(rig.plain("GET", look.get("portrait_url").asString()).status())
                .isEqualTo(200);
        assertThat(look.get("reference").size()).isEqualTo(3);
        for (JsonNode one : look.get("reference"))
            assertThat(rig.plain("GET", one.asString()).status()).isEqualTo(200);
    }

    @Test
    void itsPicturesOutliveTheDayThatOtherOutputsHave() {
        JsonNode look = completed("Nova");
        rig.clock.pass(Duration.ofDays(400));
        assertThat(rig.plain("GET", look.get("portrait_url").asString()).status())
                .isEqualTo(200);
    }

    @Test
    void picturesThatCannotBeLearnedEndInAFailedTraining() {
        String look = train("persona", "unlearnable");
        assertThat(rig.get(look).text("status")).isEqualTo("processing");
        rig.clock.pass(Duration.ofSeconds(10));
        assertThat(rig.get(look).text("status")).isEqualTo("failed");
        assertThat(rig.get(look).json().get("portrait_url").isNull()).isTrue();
        assertThat(use(look).details()).contains("persona: its training failed");
    }

    @Test
    void aPersonaWithoutAFaceEndsInAFailedTrainingThatWasPaidFor() {
        rig.service().limitCredits(Optional.of(new BigDecimal("1.00")));
        String look = train("persona", "faceless");
        rig.clock.pass(Duration.ofSeconds(10));
        assertThat(rig.get(look).text("status")).isEqualTo("failed");
        assertThat(rig.service().credits()).contains(new BigDecimal("0.62"));
    }

    @Test
    void whoWasCutOutAndTheMannerAreThereForDrawing() {
        String look = train("persona", "Nova");
        rig.clock.pass(Duration.ofSeconds(10));
        LearnedLook used = used(look);
        assertThat(used.person().orElseThrow().face()).isEqualTo(new Rectangle2D.Double(2, 1, 4, 4.5));
        assertThat(used.person().orElseThrow().picture().getWidth()).isEqualTo(16);
        assertThat(used.manner().orElseThrow().font()).isEqualTo(FontMood.TALL);
    }

    @Test
    void whatWasDecodedForOneDraftServesTheNext() {
        String look = train("persona", "Nova");
        rig.clock.pass(Duration.ofSeconds(10));
        LearnedLook first = used(look);
        rig.ask("PATCH", look, "{'special_instructions':'smile'}");
        LearnedLook second = used(look);
        assertThat(second.portrait()).isSameAs(first.portrait());
        assertThat(second.instructions()).contains("smile");
    }

    @Test
    void aLookIsOfNoUseWhileItTrains() {
        String look = train("persona", "Nova");
        assertThat(use(look).code()).isEqualTo("VALIDATION_ERROR");
        assertThat(use(look).details()).contains("persona: is still training");
        rig.clock.pass(Duration.ofSeconds(10));
        assertThat(use(look).status()).isEqualTo(200);
    }

    @Test
    void anUnknownLookIsNotFound() {
        assertThat(use("/v2/pikzonality/" + Samples.UNKNOWN).code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void itsNameIsInUseFromTheStartAndFreeOnceItIsDeleted() {
        String look = train("persona", "Nova");
        assertThat(training("persona", "NOVA").code()).isEqualTo("NAME_ALREADY_EXISTS");
        rig.clock.pass(Duration.ofSeconds(10));
        rig.ask("DELETE", look, "");
        assertThat(training("persona", "NOVA").status()).isEqualTo(200);
    }

    @Test
    void itCannotBeDeletedWhileItTrains() {
        String look = train("persona", "Nova");
        Rig.Answer answer = rig.ask("DELETE", look, "");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("CANNOT_DELETE_PROCESSING");
        assertThat(rig.get(look).status()).isEqualTo(200);
    }

    @Test
    void deletingTakesItsPicturesToo() {
        JsonNode look = completed("Nova");
        Rig.Answer answer =
                rig.ask("DELETE", "/v2/pikzonality/" + look.get("id").asString(), "");
        assertThat(answer.text("message")).contains("Nova");
        assertThat(rig.plain("GET", look.get("portrait_url").asString()).status())
                .isEqualTo(404);
        assertThat(rig.get("/v2/pikzonality/" + look.get("id").asString()).status())
                .isEqualTo(404);
    }

    @Test
    void instructionsAreKeptAndNullClearsThem() {
        String look = train("persona", "Nova");
        Rig.Answer set = rig.ask("PATCH", look, "{'special_instructions':'smile'}");
        assertThat(set.json().propertyNames())
                .containsExactlyInAnyOrder("name", "id", "special_instructions", "request_id");
        assertThat(rig.get(look).text("special_instructions")).isEqualTo("smile");
        rig.ask("PATCH", look, "{'special_instructions':null}");
        assertThat(rig.get(look).json().get("special_instructions").isNull()).isTrue();
    }

    @Test
    void starterLooksAreReadyAtOnceAndHoldTheirNames() {
        JsonNode starter = rig.get("/v2/pikzonality/" + Samples.STYLE).json();
        assertThat(starter.get("status").asString()).isEqualTo("completed");
        assertThat(starter.get("reference").size()).isEqualTo(3);
        assertThat(training("style", "bold").code()).isEqualTo("NAME_ALREADY_EXISTS");
        assertThat(training("persona", "Ava").code()).isEqualTo("NAME_ALREADY_EXISTS");
    }

    private JsonNode completed(String name) {
        String look = train("persona", name);
        rig.clock.pass(Duration.ofSeconds(10));
        return rig.get(look).json();
    }

    private String train(String mode, String name) {
        return "/v2/pikzonality/" + training(mode, name).text("id");
    }

    private Rig.Answer training(String mode, String name) {
        String three = PICTURE + "," + PICTURE + "," + PICTURE;
        return rig.post("/v2/pikzonality/" + mode, "{'name':'" + name + "','image_base64s':[" + three + "]}");
    }

    private LearnedLook used(String look) {
        assertThat(use(look).status()).isEqualTo(200);
        return ((TextDraft) rig.engine.last.get()).persona().orElseThrow();
    }

    private Rig.Answer use(String look) {
        String id = look.substring(look.lastIndexOf('/') + 1);
        return rig.post("/v2/thumbnail/text", "{'prompt':'x','model':'pkz_4','format':'16:9','persona':'" + id + "'}");
    }
}
