package thumbsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.ApiAccess;
import thumbsmith.api.ApiKey;
import thumbsmith.api.HttpPikzels;
import thumbsmith.api.Network;
import thumbsmith.api.Timeouts;
import thumbsmith.contract.Service;
import thumbsmith.draft.engine.SketchEngine;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PixelEngine;
import thumbsmith.sandbox.EmbeddedService;
import thumbsmith.sandbox.SandboxOptions;
import tools.jackson.databind.JsonNode;

/** The commands against the embedded service over HTTP, which refuses as the contract says. */
@Timeout(120)
class RealAnswersTest {
    private static final BigDecimal CREDITS_FOR_ONE = new BigDecimal("0.20");

    @TempDir
    Path folder;

    private EmbeddedService service;
    private HttpPikzels client;
    private FakeStudio studio;
    private FakeHost host;

    @BeforeEach
    void start() throws IOException {
        ImageEngine images = new PixelEngine();
        service = EmbeddedService.start(
                SandboxOptions.temporary().withCredits(CREDITS_FOR_ONE), new SketchEngine(images), images, List.of());
        connect(service.key());
    }

    private void connect(String key) {
        client = new HttpPikzels(
                new ApiAccess(service.baseUrl(), Optional.of(new ApiKey(key))), Timeouts.USUAL, Network.direct());
        studio = new FakeStudio(new Service("api.pikzels.com"), folder);
        studio.instead = Optional.of(client);
        host = new FakeHost(studio.open(), folder);
    }

    @AfterEach
    void close() {
        studio.close();
        client.close();
        service.close();
    }

    @Test
    void creditsForOneOfThreeMakeOneAndRefuseTwo() {
        Ran ran = Ran.with(host, "generate", "--prompt", "I bought my own island", "-n", "3", "--json");

        assertThat(ran.json().stream().filter(line -> line.has("path"))).hasSize(1);
        assertThat(ran.json().stream().filter(line -> line.has("error")).map(line -> line.get("error")))
                .hasSize(2)
                .allSatisfy(error -> assertError(error, "INSUFFICIENT_CREDITS", 402));
        assertThat(ran.err()).containsOnlyOnce("Not enough credits: ").containsOnlyOnce("--wait");
        assertThat(ran.code()).isEqualTo(3);
    }

    @Test
    void aKeyThatNobodyHasIsRefusedWithTheWayToAnother() {
        connect("pkz_of_nobody_at_all");

        Ran ran = Ran.with(host, "titles", "--prompt", "I bought my own island", "--json");

        assertError(ran.error(), "INVALID_API_KEY", 401);
        assertThat(ran.err()).contains("Enter another key").doesNotContain("pkz_of_nobody");
        assertThat(ran.code()).isEqualTo(3);
    }

    @Test
    void aLookThatIsNotThereIsNotFound() {
        Ran ran = Ran.with(host, "looks", "show", UUID.randomUUID().toString(), "--json");

        assertError(ran.error(), "NOT_FOUND", 404);
        assertThat(ran.err()).startsWith("The service does not have this look: ");
    }

    @Test
    void aPictureThatIsNoneIsRefusedByTheService() throws IOException {
        Path odd = Files.writeString(folder.resolve("odd.png"), "no pixels");

        Ran ran = Ran.with(host, "score", odd.toString(), "--json");

        assertThat(ran.error().get("code").asString()).isEqualTo("INVALID_IMAGE");
        assertThat(ran.code()).isEqualTo(3);
    }

    @Test
    void trainingThatCostsMoreThanThereIsCreditIsRefused() throws IOException {
        String picture = Files.write(
                        folder.resolve("face.png"),
                        new FakeImages().png(new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB)))
                .toString();

        Ran ran = Ran.with(host, "looks", "train", "style", "--name", "Neon", "--json", picture, picture, picture);

        assertError(ran.error(), "INSUFFICIENT_CREDITS", 402);
    }

    @Test
    void aServiceThatIsGoneIsNoConnection() {
        service.close();

        Ran ran = Ran.with(host, "generate", "--prompt", "I bought my own island", "--json");

        assertThat(ran.error().get("code").asString()).isEqualTo("OFFLINE");
        assertThat(ran.error().get("status").isNull()).isTrue();
        assertThat(ran.err()).contains("No connection to the service: ", "Nothing was sent.", "--wait");
        assertThat(ran.code()).isEqualTo(4);
    }

    private static void assertError(JsonNode error, String code, int status) {
        assertThat(error.propertyNames()).containsExactly("code", "status", "request_id", "message");
        assertThat(error.get("code").asString()).isEqualTo(code);
        assertThat(error.get("status").intValue()).isEqualTo(status);
        assertThat(error.get("request_id").asString()).isNotBlank();
        assertThat(error.get("message").asString()).isNotBlank();
    }
}
