package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import thumbsmith.draft.engine.SketchEngine;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PixelEngine;
import thumbsmith.sandbox.EmbeddedService;
import thumbsmith.sandbox.SandboxOptions;
import thumbsmith.settings.KeyCheck.Verdict;

/** Over real HTTP against the embedded service. */
final class FreeKeyCheckTest {
    private final ImageEngine images = new PixelEngine();
    private final EmbeddedService service =
            EmbeddedHost.start(SandboxOptions.temporary().withKey("pkz_right"), new SketchEngine(images), images);
    private final FreeKeyCheck check = new FreeKeyCheck(
            base -> new Target.Paid(base, Optional.empty(), 5, 10, Optional.empty()), ServiceSwitch::client);

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void aRightKeyIsAcceptedAndOfAWrongOneItIsKnownWhatIsWrong() {
        assertThat(check.check(service.baseUrl(), "pkz_right")).isEqualTo(Outcome.done(Verdict.ACCEPTED));
        assertThat(code("pkz_wrong")).isEqualTo("INVALID_API_KEY");
        assertThat(code("wrong")).isEqualTo("INVALID_API_KEY_FORMAT");
    }

    private String code(String key) {
        return check.check(service.baseUrl(), key) instanceof Outcome.Failed<Verdict>(Failure.Api api)
                ? api.code()
                : "";
    }

    @Test
    void whereNobodyAnswersNothingIsSaidOfTheKey() {
        URI nobody = service.baseUrl();
        service.close();
        assertThat(check.check(nobody, "pkz_right")).isInstanceOf(Outcome.Failed.class);
        assertThat(check.check(URI.create("http://example.com"), "pkz_right")).isInstanceOf(Outcome.Failed.class);
    }

    @Test
    void aCertificateFileThatCannotBeReadIsNotNamed() {
        Path missing = Path.of("/home/eva/company.pem");
        FreeKeyCheck withCertificate = new FreeKeyCheck(
                base -> new Target.Paid(base, Optional.empty(), 5, 10, Optional.of(missing)), ServiceSwitch::client);
        assertThat(withCertificate.check(service.baseUrl(), "pkz_right"))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.failure().toString()).doesNotContain("eva"));
    }
}
