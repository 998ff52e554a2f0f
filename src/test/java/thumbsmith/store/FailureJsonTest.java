package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import thumbsmith.failure.Failure;

final class FailureJsonTest {

    @Test
    void aFailureComesBackAsItWas() {
        Failure full = new Failure.DiskFull(Path.of("/home/eva"), "No space");
        assertThat(FailureJson.read(FailureJson.write(full))).isEqualTo(full);
    }

    @Test
    void nothingIsShownOfAKindThatThisVersionDoesNotKnow() {
        assertThat(FailureJson.read("{\"kind\":\"Eclipsed\",\"message\":\"a secret\",\"folder\":\"/home/eva\"}"))
                .isEqualTo(new Failure.Unexpected("A failure of a newer version"));
    }
}
