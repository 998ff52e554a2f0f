package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.cli.FailureException;
import thumbsmith.cli.RunningSandbox;
import thumbsmith.cli.SandboxRequest;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.job.Studio;
import thumbsmith.store.Folders;

final class TerminalHostTest {
    @TempDir
    Path home;

    private TerminalHost host(Map<String, String> variables) {
        return new TerminalHost(() -> Environment.of(variables), new Folders(home));
    }

    @Test
    void whereNothingWasChosenTheEmbeddedServiceAnswersAndHasLooksToPick() throws Exception {
        try (TerminalHost host = host(Map.of())) {
            Studio studio = host.studio(false);
            assertThat(studio.connections().current().service()).isEqualTo(Service.EMBEDDED);
            assertThat(studio.looks().of(Service.EMBEDDED)).hasSize(5);
        }
    }

    @Test
    void aLookThatWasForgottenStaysAway() throws Exception {
        try (TerminalHost host = host(Map.of())) {
            Studio studio = host.studio(false);
            studio.looks().forget(Service.EMBEDDED, Starters.ALL.getFirst().id());
        }
        try (TerminalHost host = host(Map.of())) {
            assertThat(host.studio(true).looks().of(Service.EMBEDDED)).hasSize(4);
        }
    }

    @Test
    void aPaidServiceWithoutAKeyIsNoSilentDraft() throws Exception {
        try (TerminalHost host = host(Map.of("PIKZELS_BASE_URL", "https://api.pikzels.com"))) {
            assertThatThrownBy(() -> host.studio(false))
                    .isInstanceOfSatisfying(
                            FailureException.class,
                            e -> assertThat(e.failure())
                                    .isInstanceOfSatisfying(
                                            Failure.Api.class,
                                            api -> assertThat(api.known()).contains(ErrorCode.MISSING_API_KEY)));
        }
        try (TerminalHost host = host(Map.of("PIKZELS_BASE_URL", "https://api.pikzels.com"))) {
            assertThat(host.studio(true).connections().current().service()).isEqualTo(Service.EMBEDDED);
        }
    }

    @Test
    void badSettingsAndAnUnusableHomeAreFailuresInWords() throws Exception {
        try (TerminalHost host = host(Map.of("PIKZELS_BASE_URL", "foo"))) {
            assertThat(refused(host)).isInstanceOf(Failure.Refused.class);
        }
        try (TerminalHost host = host(Map.of("PIKZELS_BASE_URL", "http://example.com", "PIKZELS_API_KEY", "pkz_a"))) {
            assertThat(refused(host)).isInstanceOf(Failure.Refused.class);
        }
        Path file = Files.writeString(home.resolve("file"), "");
        try (TerminalHost host = new TerminalHost(() -> Environment.EMPTY, new Folders(file.resolve("below")))) {
            assertThat(refused(host)).isInstanceOf(Failure.DiskFull.class);
        }
    }

    @Test
    void aSandboxForOtherProgramsHasTheKeyThatWasAskedFor() throws Exception {
        var request = new SandboxRequest(
                0, Optional.of(BigDecimal.ONE), Duration.ZERO, Optional.of("pkz_mine"), Optional.empty());
        try (TerminalHost host = host(Map.of());
                RunningSandbox sandbox = host.sandbox(request)) {
            assertThat(sandbox.key()).isEqualTo("pkz_mine");
            int taken = sandbox.baseUrl().getPort();
            var again = new SandboxRequest(taken, Optional.empty(), Duration.ZERO, Optional.empty(), Optional.empty());
            assertThatThrownBy(() -> host.sandbox(again)).isInstanceOf(FailureException.class);
        }
    }

    @Test
    void aSandboxPlaysThePlanOfItsFile() throws Exception {
        Path plan = Files.writeString(home.resolve("plan.json"), "{'faults':[{'code':'FAL_ERROR'}]}");
        try (TerminalHost host = host(Map.of());
                RunningSandbox sandbox = host.sandbox(playing(plan));
                HttpClient http = HttpClient.newHttpClient()) {
            var free = HttpRequest.newBuilder(
                            sandbox.baseUrl().resolve("/v2/pikzonality/00000000-0000-0000-0000-000000000000"))
                    .header("X-Api-Key", sandbox.key())
                    .build();
            assertThat(http.send(free, BodyHandlers.ofString()).body()).contains("FAL_ERROR");
            assertThat(http.send(free, BodyHandlers.ofString()).body()).contains("NOT_FOUND");
        }
    }

    @Test
    void aPlanThatMakesNoSenseIsSaidBeforeAnythingListens() throws Exception {
        Path plan = Files.writeString(home.resolve("plan.json"), "{'faults':[{'cut':'sometime'}]}");
        try (TerminalHost host = host(Map.of())) {
            assertThatThrownBy(() -> host.sandbox(playing(plan)))
                    .isInstanceOfSatisfying(
                            FailureException.class,
                            e -> assertThat(e.failure()).asString().contains("Fault 1: cut must be one of"));
            assertThatThrownBy(() -> host.sandbox(playing(home))).isInstanceOf(FailureException.class);
        }
    }

    private static SandboxRequest playing(Path plan) {
        return new SandboxRequest(0, Optional.empty(), Duration.ZERO, Optional.empty(), Optional.of(plan));
    }

    private static Failure refused(TerminalHost host) {
        try {
            host.studio(false);
            throw new AssertionError("It opened");
        } catch (FailureException e) {
            return e.failure();
        }
    }
}
