package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Operation;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.ui.Trouble;

final class SupportMessageTest {

    @Test
    void itNamesWhatSupportLooksFor() {
        assertThat(message(DeskBench.api(ErrorCode.ACCOUNT_SUSPENDED, ""))).isEqualTo("""
                        What happened: This account is suspended
                        Code and status: ACCOUNT_SUSPENDED · 403 · 0b7e3f52-6c1d-4f0e-9a57-2d8f4c1e7f3a
                        Operation: face swap
                        Service: api.pikzels.com
                        Time: 2026-11-22 12:00:00 UTC
                        Program: Thumbsmith 0.1.0""");
    }

    @Test
    void neitherTheServicesWordsNorAPathAreInIt() {
        assertThat(message(DeskBench.api(ErrorCode.CONTENT_POLICY, "Your prompt “a secret plan”", "prompt: a secret")))
                .doesNotContain("secret");
        assertThat(message(new Failure.DiskFull(Path.of("/home/eva/Pictures"), "No space at /home/eva.")))
                .doesNotContain("eva");
    }

    @Test
    void whatStandsInThePlaceOfACodeOrAnIdIsLeftOut() {
        Failure odd = new Failure.Api(
                "no such face in /home/eva", 403, Optional.of("eva@example.com"), List.of(), "", Optional.empty());
        assertThat(message(odd)).contains("Code and status: other · 403\n").doesNotContain("eva");
        assertThat(message(new Failure.Unexpected("/home/eva/certificate.pem")))
                .contains("Code and status: Unexpected\n")
                .doesNotContain("eva");
    }

    private static String message(Failure failure) {
        Trouble trouble = new Trouble(failure, Circumstances.of(Operation.FACE_SWAP), way -> {}).at(DeskBench.PAID);
        return SupportMessage.of(trouble, new Catalogue().present(failure, trouble.around()), DeskBench.NOW, "0.1.0");
    }
}
