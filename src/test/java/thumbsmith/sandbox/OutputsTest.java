package thumbsmith.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where finished pictures are fetched. */
class OutputsTest {
    @TempDir
    private Path folder;

    private Rig rig;

    @BeforeEach
    void start() {
        rig = new Rig(SandboxOptions.in(folder));
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void anOutputNeedsNoKey() {
        Rig.Answer fetched = rig.plain("GET", output());
        assertThat(fetched.status()).isEqualTo(200);
        assertThat(fetched.http().headers().firstValue("Content-Type")).contains("image/png");
        assertThat(fetched.http().headers().firstValue("X-Request-Id")).isPresent();
    }

    @Test
    void anOutputRefusesTheKey() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(output()))
                .header("X-Api-Key", Rig.KEY)
                .build();
        Rig.Answer refused = rig.send(request);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.details()).contains("X-Api-Key:");
    }

    @Test
    void headTellsTheLengthWithoutTheBytes() {
        String output = output();
        Rig.Answer head = rig.plain("HEAD", output);
        long length = rig.plain("GET", output).http().body().length;
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.http().headers().firstValueAsLong("Content-Length")).hasValue(length);
        assertThat(head.http().body()).isEmpty();
    }

    @Test
    void anOutputIsForgottenAfterADay() throws IOException {
        String output = output();
        rig.clock.pass(Duration.ofHours(24).minusSeconds(1));
        assertThat(rig.plain("GET", output).status()).isEqualTo(200);
        rig.clock.pass(Duration.ofSeconds(1));
        assertThat(rig.plain("GET", output).status()).isEqualTo(404);
        assertThat(files()).isZero();
    }

    @Test
    void aDayThatPassedWhileTheServiceWasOffCountsToo() throws IOException {
        output();
        rig.clock.pass(Duration.ofHours(24));
        rig.restart(SandboxOptions.in(folder));
        assertThat(files()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/outputs/",
                "/outputs/x.png",
                "/outputs/../state.json",
                "/outputs/%2e%2e%2fstate.json",
                "/outputs/00000000000000000000000000000000.png"
            })
    void nothingElseIsServedFromThere(String path) {
        assertThat(rig.plain("GET", rig.service().baseUrl() + path).status()).isEqualTo(404);
    }

    @Test
    void anOutputCannotBeWrittenTo() {
        assertThat(rig.plain("DELETE", output()).status()).isEqualTo(404);
    }

    private String output() {
        return rig.post("/v2/thumbnail/text", "{'prompt':'x','model':'pkz_3','format':'16:9'}")
                .text("output");
    }

    private long files() throws IOException {
        try (var all = Files.list(folder.resolve("outputs"))) {
            return all.count();
        }
    }
}
