package thumbsmith.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.image.PixelEngine;

/** How a service starts, and how it does not. */
class StartTest {
    @TempDir
    private Path folder;

    @Test
    void makesAKeyOfItsOwnOnAPortOfItsOwn() throws IOException {
        try (EmbeddedService one = start(SandboxOptions.temporary());
                EmbeddedService other = start(SandboxOptions.temporary())) {
            assertThat(one.key()).matches("pkz_[0-9a-f]{32}").isNotEqualTo(other.key());
            assertThat(one.baseUrl()).isNotEqualTo(other.baseUrl());
        }
    }

    @Test
    void saysThatItsPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> start(SandboxOptions.temporary().withPort(taken.getLocalPort())))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void takesThePortItIsGivenAndFreesItWhenItCannotStart() throws IOException {
        int port = freePort();
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertThatThrownBy(() -> start(SandboxOptions.in(file).withPort(port))).isInstanceOf(IOException.class);
        try (EmbeddedService service = start(SandboxOptions.in(folder).withPort(port))) {
            assertThat(service.baseUrl().getPort()).isEqualTo(port);
        }
    }

    @Test
    void refusesOptionsThatMakeNoSense() {
        SandboxOptions options = SandboxOptions.temporary();
        assertThatIllegalArgumentException().isThrownBy(() -> options.withKey("sk_other"));
        assertThatIllegalArgumentException().isThrownBy(() -> options.withCredits(BigDecimal.ONE.negate()));
        assertThatIllegalArgumentException().isThrownBy(() -> options.withLatency(Duration.ofMillis(-1)));
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return free.getLocalPort();
        }
    }

    private static EmbeddedService start(SandboxOptions options) throws IOException {
        return EmbeddedService.start(options, new PlainEngine(), new PixelEngine(), List.of());
    }
}
