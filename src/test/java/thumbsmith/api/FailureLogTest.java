package thumbsmith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import thumbsmith.contract.Operation;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

class FailureLogTest {
    private static final Logger LOG = Logger.getLogger(FailureLog.class.getName());
    private static final String ID = "6f1c2b3a-0000-4000-8000-1234567890ab";

    private final List<String> lines = new ArrayList<>();
    private final Handler ear = new Ear();

    @BeforeEach
    void listen() {
        LOG.addHandler(ear);
        LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void leave() {
        LOG.removeHandler(ear);
        LOG.setUseParentHandlers(true);
    }

    @Test
    void aFailedQuestionIsNotedByCodeStatusAndId() {
        failed(Operation.SCORE, "SCORING_TIMEOUT", ID, "It took too long");
        assertThat(lines).containsExactly("score failed: SCORING_TIMEOUT, status 504, request " + ID);
    }

    @Test
    void neitherMessagesNorWhatStandsInPlaceOfACodeOrAnIdIsNoted() {
        failed(Operation.TITLES, "My prompt of Lisbon", "pkz_live_8f7e6d5c4b3a", "You asked for Lisbon");
        assertThat(lines).containsExactly("titles failed: another code, status 504");
    }

    @Test
    void whatSucceededIsNotNoted() {
        FailureLog.noted(Operation.LOOK, Outcome.done("fine"));
        assertThat(lines).isEmpty();
    }

    private static void failed(Operation operation, String code, String id, String message) {
        Failure failure =
                new Failure.Api(code, 504, Optional.of(id), List.of("prompt: Lisbon"), message, Optional.empty());
        Outcome<String> outcome = Outcome.failed(failure);
        assertThat(FailureLog.noted(operation, outcome)).isSameAs(outcome);
    }

    private final class Ear extends Handler {
        @Override
        public void publish(LogRecord line) {
            lines.add(new SimpleFormatter().formatMessage(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
