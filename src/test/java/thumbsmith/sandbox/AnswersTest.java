package thumbsmith.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import thumbsmith.contract.Format;
import thumbsmith.contract.ImageWeight;
import thumbsmith.draft.EditDraft;
import thumbsmith.draft.FaceSwapDraft;
import thumbsmith.draft.ImageDraft;
import thumbsmith.draft.TextDraft;
import thumbsmith.image.PixelEngine;
import thumbsmith.image.UnreadablePictureException;

/** What a good request gets, and what reaches the engine that draws it. */
class AnswersTest {
    private static final String RED = Samples.dataUrl(0xff0000);
    private static final String BLUE = Samples.dataUrl(0x0000ff);
    private static Rig rig;

    @BeforeAll
    static void start() {
        rig = new Rig();
    }

    @AfterAll
    static void stop() {
        rig.close();
    }

    @Test
    void textGivesAPictureOfItsFormatAndNamesItsModel() throws UnreadablePictureException {
        Rig.Answer answer = rig.post("/v2/thumbnail/text", "{'prompt':'An island','model':'pkz_4','format':'9:16'}");
        assertThat(answer.json().propertyNames()).containsExactlyInAnyOrder("output", "request_id", "model");
        assertThat(answer.text("model")).isEqualTo("pkz_4");
        var picture = new PixelEngine().decode(output(answer));
        assertThat(picture.getWidth()).isEqualTo(720);
        assertThat(picture.getHeight()).isEqualTo(1280);
    }

    @Test
    void everyThumbnailSaysThatItWasDrawnOffline() {
        Rig.Answer answer = rig.post("/v2/thumbnail/text", "{'prompt':'x','model':'pkz_2','format':'1:1'}");
        assertThat(new PixelEngine().readText(output(answer)))
                .containsEntry("thumbsmith:draft", "Drawn offline by Thumbsmith on this computer")
                .containsEntry("Software", "Thumbsmith embedded service");
    }

    @Test
    void textIsDrawnFromAllThatWasSent() {
        rig.post(
                "/v2/thumbnail/text",
                "{'prompt':'All','model':'pkz_4_5','format':'16:9','support_image_base64':'" + BLUE + "','persona':'"
                        + Samples.PERSONA + "','style':'" + Samples.STYLE + "'}");
        TextDraft draft = (TextDraft) rig.engine.last.get();
        assertThat(draft.prompt()).isEqualTo("All");
        assertThat(draft.support().orElseThrow().getRGB(0, 0)).isEqualTo(0xff0000ff);
        assertThat(draft.persona().orElseThrow().name()).isEqualTo("Ava");
        assertThat(draft.style().orElseThrow().palette()).containsExactly(0xff0000, 0x00ff00);
    }

    @Test
    void theAddressOfASupportImageWinsOverItsContent() {
        rig.post(
                "/v2/thumbnail/text",
                "{'prompt':'x','model':'pkz_4','format':'16:9','support_image_base64':'" + BLUE
                        + "','support_image_url':'https://pictures.example/a'}");
        TextDraft draft = (TextDraft) rig.engine.last.get();
        assertThat(draft.support().orElseThrow().getRGB(0, 0)).isEqualTo(0xff123456);
    }

    @Test
    void imageIsDrawnWithMediumWeightUnlessSaidAndWithoutItsPromptOnPkz2() {
        rig.post("/v2/thumbnail/image", "{'image_base64':'" + RED + "','prompt':'no','model':'pkz_2','format':'16:9'}");
        ImageDraft draft = (ImageDraft) rig.engine.last.get();
        assertThat(draft.weight()).isEqualTo(ImageWeight.MEDIUM);
        assertThat(draft.prompt()).isEmpty();
        assertThat(draft.source().getRGB(0, 0)).isEqualTo(0xffff0000);
    }

    @Test
    void editHasNoModelAndIsDrawnWithMaskAndSupport() {
        Rig.Answer answer = rig.post(
                "/v2/thumbnail/edit",
                "{'image_base64':'" + RED + "','mask_base64':'" + BLUE + "','support_image_base64':'" + RED
                        + "','prompt':'x','format':'1:1'}");
        EditDraft draft = (EditDraft) rig.engine.last.get();
        assertThat(answer.json().propertyNames()).containsExactlyInAnyOrder("output", "request_id");
        assertThat(draft.source().getRGB(0, 0)).isEqualTo(0xffff0000);
        assertThat(draft.mask().orElseThrow().getRGB(0, 0)).isEqualTo(0xff0000ff);
        assertThat(draft.support()).isPresent();
    }

    @Test
    void faceSwapTellsTargetFromFace() {
        rig.post(
                "/v2/thumbnail/faceswap",
                "{'image_base64':'" + RED + "','face_image_base64':'" + BLUE + "','format':'9:16'}");
        FaceSwapDraft draft = (FaceSwapDraft) rig.engine.last.get();
        assertThat(draft.target().getRGB(0, 0)).isEqualTo(0xffff0000);
        assertThat(draft.face().getRGB(0, 0)).isEqualTo(0xff0000ff);
        assertThat(draft.format()).isEqualTo(Format.TALL);
    }

    @Test
    void scoreGivesPartsAndWritesANullSuggestionOut() {
        Rig.Answer answer = rig.post("/v2/thumbnail/score", "{'image_base64':'" + RED + "'}");
        assertThat(answer.json().get("main_score").asInt()).isEqualTo(61);
        assertThat(answer.json().get("subscores").toString()).contains("\"clarity\":70", "\"idea\":52");
        assertThat(answer.json().get("suggestion").isNull()).isTrue();
        assertThat(answer.json().has("request_id")).isTrue();
    }

    @Test
    void titlesAreAListWithItsReasoning() {
        Rig.Answer answer = rig.post("/v2/title/text", "{'prompt':'My island'}");
        assertThat(answer.json().get("outputs").toString()).isEqualTo("[\"My island\",\"Another title\"]");
        assertThat(answer.text("reasoning")).isNotBlank();
        assertThat(answer.json().get("prompt_compacted").asBoolean()).isFalse();
    }

    @Test
    void whatTheEngineRefusesIsRejectedAndWhatItBreaksOnHasFailed() {
        Rig.Answer refused =
                rig.post("/v2/thumbnail/edit", "{'image_base64':'" + RED + "','prompt':'refuse','format':'1:1'}");
        Rig.Answer broken = rig.post("/v2/thumbnail/text", "{'prompt':'break','model':'pkz_2','format':'1:1'}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("GENERATION_REJECTED");
        assertThat(refused.json().at("/error/message").asString()).isEqualTo("This edit cannot be drawn offline.");
        assertThat(broken.status()).isEqualTo(500);
        assertThat(broken.code()).isEqualTo("GENERATION_FAILED");
    }

    @Test
    void fourEqualRequestsMakeFourPictures() {
        Set<Long> seeds = new HashSet<>();
        for (int i = 0; i < 4; i++) seeds.add(seedOf(text("four").build()));
        assertThat(seeds).hasSize(4);
    }

    @Test
    void aSeedInTheHeaderIsTaken() {
        assertThat(seedOf(text("seeded").header("X-Thumbsmith-Seed", "-42").build()))
                .isEqualTo(-42);
    }

    private static HttpRequest.Builder text(String prompt) {
        return rig.request("/v2/thumbnail/text")
                .POST(BodyPublishers.ofString(
                        "{\"prompt\":\"" + prompt + "\",\"model\":\"pkz_3\",\"format\":\"16:9\"}"));
    }

    private static long seedOf(HttpRequest request) {
        rig.send(request);
        return ((TextDraft) rig.engine.last.get()).seed();
    }

    private static byte[] output(Rig.Answer answer) {
        return rig.plain("GET", answer.text("output")).http().body();
    }
}
