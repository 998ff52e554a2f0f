package thumbsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static thumbsmith.cli.ExitCode.*;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Failure;

class ExitCodeTest {
    static Stream<Arguments> failures() {
        Optional<Integer> status = Optional.empty();
        Optional<String> id = Optional.empty();
        return Stream.of(
                Arguments.of(new Failure.Api("", 502, id, List.of(), "", Optional.empty()), 3, "HTTP_502"),
                Arguments.of(new Failure.Offline("h", "why"), 4, "OFFLINE"),
                Arguments.of(new Failure.TlsRefused("h", "why"), 4, "TLS_REFUSED"),
                Arguments.of(new Failure.NotTheService("h", 302, id, "why"), 4, "NOT_THE_SERVICE"),
                Arguments.of(new Failure.OutcomeUnknown(Operation.TEXT, status, id, "why"), 4, "OUTCOME_UNKNOWN"),
                Arguments.of(
                        new Failure.OutputNotFetched(URI.create("https://x"), status, "why"), 4, "OUTPUT_NOT_FETCHED"),
                Arguments.of(new Failure.BadImage(Slot.FACE, "why"), 5, "BAD_IMAGE"),
                Arguments.of(new Failure.Refused(List.of("why")), 5, "REFUSED"),
                Arguments.of(new Failure.DiskFull(Path.of("x"), "why"), 5, "DISK_FULL"),
                Arguments.of(new Failure.KeyringUnavailable("why"), 1, "KEYRING_UNAVAILABLE"),
                Arguments.of(new Failure.Unexpected("why"), 1, "UNEXPECTED"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void givesEachFailureItsNumberAndItsCode(Failure failure, int number, String code) {
        assertThat(ExitCode.of(failure).number()).isEqualTo(number);
        assertThat(ErrorLines.of(failure, new Catalogue().present(failure))
                        .error()
                        .code())
                .isEqualTo(code);
    }

    @Test
    void letsTheWorseOneDecideWhicheverCameFirst() {
        assertThat(DONE.orWorse(BAD_INPUT)).isEqualTo(BAD_INPUT);
        assertThat(REFUSED.orWorse(BAD_INPUT)).isEqualTo(REFUSED);
        assertThat(REFUSED.orWorse(NO_CONNECTION)).isEqualTo(NO_CONNECTION);
        assertThat(FAULT.orWorse(NO_CONNECTION)).isEqualTo(FAULT);
        assertThat(FAULT.orWorse(INTERRUPTED)).isEqualTo(INTERRUPTED);
    }
}
