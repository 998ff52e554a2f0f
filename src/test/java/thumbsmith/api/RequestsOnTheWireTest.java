package thumbsmith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Format;
import thumbsmith.contract.ImageWeight;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Model;
import thumbsmith.failure.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every operation's route, method and field names, as the contract writes them. */
class RequestsOnTheWireTest {
    private static final UUID ID = UUID.fromString("11111111-2222-4333-8444-555555555555");
    private static final Picture AT = new Picture.Remote(URI.create("https://example.com/a.png"));
    private static final Prompt PROMPT = new Prompt("An island, “mine” \\ \"now\" 🏝");

    @TempDir
    Path folder;

    @Test
    void textNamesPromptModelFormatSupportPersonaAndStyle() throws Exception {
        Looks looks = new Looks(Optional.of(ID), Optional.of(ID));
        var request = new TextRequest(PROMPT, Model.PKZ_4, Format.TALL, Optional.of(AT), looks);
        var sent = sent(it -> it.text(request, Exchange.UNWATCHED));

        assertThat(sent.method()).isEqualTo("POST");
        assertThat(sent.path()).isEqualTo("/v2/thumbnail/text");
        assertThat(sent.header("x-api-key")).contains(Clients.KEY);
        JsonNode body = json(sent);
        assertThat(body.propertyNames())
                .containsExactlyInAnyOrder("prompt", "model", "format", "support_image_url", "persona", "style");
        assertThat(body.get("prompt").stringValue()).isEqualTo(PROMPT.text());
        assertThat(body.get("model").stringValue()).isEqualTo("pkz_4");
        assertThat(body.get("format").stringValue()).isEqualTo("9:16");
        assertThat(body.get("persona").stringValue()).isEqualTo(ID.toString());
    }

    @Test
    void aTextRequestLeavesOutWhatItDoesNotHave() throws Exception {
        var sent = sent(it -> it.text(Clients.TEXT, Exchange.UNWATCHED));

        assertThat(json(sent).propertyNames()).containsExactlyInAnyOrder("prompt", "model", "format");
    }

    @Test
    void imageNamesItsSourceAndItsWeight() throws Exception {
        var request = new ImageRequest(
                file(10),
                Model.PKZ_2,
                Format.WIDE,
                Optional.empty(),
                Optional.of(ImageWeight.HIGH),
                Optional.empty(),
                Looks.NONE);
        var sent = sent(it -> it.image(request, Exchange.UNWATCHED));

        assertThat(sent.path()).isEqualTo("/v2/thumbnail/image");
        assertThat(json(sent).propertyNames())
                .containsExactlyInAnyOrder("model", "format", "image_weight", "image_base64");
        assertThat(json(sent).get("image_weight").stringValue()).isEqualTo("high");
    }

    @Test
    void editNamesSourceMaskAndSupport() throws Exception {
        var request = new EditRequest(PROMPT, Format.SQUARE, AT, Optional.of(file(10)), Optional.of(file(11)));
        var sent = sent(it -> it.edit(request, Exchange.UNWATCHED));

        assertThat(sent.path()).isEqualTo("/v2/thumbnail/edit");
        assertThat(json(sent).propertyNames())
                .containsExactlyInAnyOrder("prompt", "format", "image_url", "mask_base64", "support_image_base64");
    }

    @Test
    void faceSwapNamesAnAddressOfTheFaceWithoutTheSuffix() throws Exception {
        var request = new FaceSwapRequest(file(10), AT, Format.WIDE, Optional.of(AT));
        var sent = sent(it -> it.faceSwap(request, Exchange.UNWATCHED));

        assertThat(sent.path()).isEqualTo("/v2/thumbnail/faceswap");
        assertThat(json(sent).propertyNames())
                .containsExactlyInAnyOrder("format", "image_base64", "face_image", "mask_url");
    }

    @Test
    void faceSwapNamesAFileOfTheFaceAsBase64() throws Exception {
        var request = new FaceSwapRequest(AT, file(10), Format.WIDE, Optional.empty());
        var sent = sent(it -> it.faceSwap(request, Exchange.UNWATCHED));

        assertThat(json(sent).propertyNames()).containsExactlyInAnyOrder("format", "image_url", "face_image_base64");
    }

    @Test
    void scoreNamesPictureAndTitle() throws Exception {
        var sent = sent(it -> it.score(new ScoreRequest(AT, Optional.of("A title")), Exchange.UNWATCHED));

        assertThat(sent.path()).isEqualTo("/v2/thumbnail/score");
        assertThat(json(sent).propertyNames()).containsExactlyInAnyOrder("title", "image_url");
    }

    @Test
    void titlesNamePromptAndSupport() throws Exception {
        var request = new TitlesRequest(Optional.of(PROMPT), Optional.of(AT));
        var sent = sent(it -> it.titles(request, Exchange.UNWATCHED));

        assertThat(sent.path()).isEqualTo("/v2/title/text");
        assertThat(json(sent).propertyNames()).containsExactlyInAnyOrder("prompt", "support_image_url");
    }

    @Test
    void trainingNamesThreeAddresses() throws Exception {
        var request = new TrainingRequest(LookMode.PERSONA, new LookName("My face"), List.of(AT, AT, AT));
        var sent = sent(it -> it.train(request, Exchange.UNWATCHED));

        assertThat(sent.path()).isEqualTo("/v2/pikzonality/persona");
        assertThat(json(sent).propertyNames()).containsExactlyInAnyOrder("name", "image_urls");
        assertThat(json(sent).get("image_urls").size()).isEqualTo(3);
    }

    @Test
    void trainingNamesThreeFiles() throws Exception {
        var pictures = List.<Picture>of(file(1), file(2), file(3));
        var request = new TrainingRequest(LookMode.STYLE, new LookName("My style"), pictures);
        var sent = sent(it -> it.train(request, Exchange.UNWATCHED));

        assertThat(sent.path()).isEqualTo("/v2/pikzonality/style");
        assertThat(json(sent).propertyNames()).containsExactlyInAnyOrder("name", "image_base64s");
        assertThat(json(sent).get("image_base64s").size()).isEqualTo(3);
    }

    @Test
    void aLookIsAskedForByItsId() throws Exception {
        var sent = sent(it -> it.look(ID));

        assertThat(sent.method()).isEqualTo("GET");
        assertThat(sent.path()).isEqualTo("/v2/pikzonality/" + ID);
        assertThat(sent.body()).isEmpty();
    }

    @Test
    void instructionsAreSetAndCleared() throws Exception {
        var set = sent(it -> it.instruct(ID, Optional.of("Smile")));
        var cleared = sent(it -> it.instruct(ID, Optional.empty()));

        assertThat(set.method()).isEqualTo("PATCH");
        assertThat(set.body()).isEqualTo("{\"special_instructions\":\"Smile\"}");
        assertThat(cleared.body()).isEqualTo("{\"special_instructions\":null}");
    }

    @Test
    void aLookIsDeletedByItsId() throws Exception {
        var sent = sent(it -> it.delete(ID));

        assertThat(sent.method()).isEqualTo("DELETE");
        assertThat(sent.path()).isEqualTo("/v2/pikzonality/" + ID);
    }

    @Test
    void filesOfEveryLengthArriveAsTheyAre() throws Exception {
        for (int size : List.of(1, 2, 3, 24 * 1024 - 1, 24 * 1024, 24 * 1024 + 1, 100_003)) {
            Picture.Local picture = file(size);
            var sent = sent(it -> it.score(new ScoreRequest(picture, Optional.empty()), Exchange.UNWATCHED));

            String data = json(sent).get("image_base64").stringValue();
            assertThat(data).startsWith("data:image/png;base64,");
            assertThat(Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1)))
                    .isEqualTo(Files.readAllBytes(picture.file()));
        }
    }

    @Test
    void aBaseWithAPathKeepsIt() throws Exception {
        try (var server = AwkwardServer.saying(AwkwardServer.json(200, Clients.OUTPUT));
                var client = Clients.of(URI.create(server.base() + "/proxied/"))) {
            assertThat(client.text(Clients.TEXT, Exchange.UNWATCHED)).isInstanceOf(Outcome.Done.class);
            assertThat(server.received().getFirst().path()).isEqualTo("/proxied/v2/thumbnail/text");
        }
    }

    private Picture.Local file(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return new Picture.Local(Files.write(folder.resolve(size + ".png"), bytes), "image/png");
    }

    private static AwkwardServer.Received sent(Consumer<HttpPikzels> call) throws IOException {
        try (var server = AwkwardServer.saying(AwkwardServer.json(200, "{}"));
                var client = Clients.of(server.base())) {
            call.accept(client);
            assertThat(server.received()).hasSize(1);
            return server.received().getFirst();
        }
    }

    private static JsonNode json(AwkwardServer.Received sent) {
        return JsonMapper.shared().readTree(sent.body());
    }
}
