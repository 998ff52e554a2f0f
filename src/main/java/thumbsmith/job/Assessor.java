package thumbsmith.job;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.api.Exchange;
import thumbsmith.api.Picture;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.api.ScoreRequest;
import thumbsmith.api.TitlesAnswer;
import thumbsmith.api.TitlesRequest;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.failure.Outcome;

/** Scores and titles: paid questions whose answers are words. Calls block; each is sent once and booked when answered. */
public final class Assessor {
    private static final Logger LOG = LoggerFactory.getLogger(Assessor.class);

    private final Questions questions;
    private final Booking booking;
    private final Journal journal;
    private final Clock clock;

    public Assessor(Connections connections, Ledger ledger, Pricing pricing, Journal journal, Clock clock) {
        this.questions = new Questions(connections, ledger);
        this.booking = new Booking(ledger, pricing);
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Scores a picture.
     *
     * @param title 1–200 characters
     * @param output the finished thumbnail to write the score to, where the picture is one
     */
    public Outcome<ScoreAnswer> score(
            Picture picture, Optional<String> title, Optional<UUID> output, Exchange exchange) {
        var request = new ScoreRequest(picture, title);
        return questions.ask(Optional.empty(), connection -> score(connection, request, output, exchange));
    }

    /**
     * The same where a price was shown.
     *
     * @param expected the service that the person saw; where another one is chosen now the outcome is
     *     {@link thumbsmith.failure.Failure.Refused} and nothing is sent
     */
    public Outcome<ScoreAnswer> score(
            Picture picture, Optional<String> title, Optional<UUID> output, Exchange exchange, Service expected) {
        var request = new ScoreRequest(picture, title);
        return questions.ask(Optional.of(expected), connection -> score(connection, request, output, exchange));
    }

    public Outcome<TitlesAnswer> titles(TitlesRequest request, Exchange exchange) {
        return questions.ask(Optional.empty(), connection -> titles(connection, request, exchange));
    }

    /**
     * The same where a price was shown.
     *
     * @param expected the service that the person saw; where another one is chosen now the outcome is
     *     {@link thumbsmith.failure.Failure.Refused} and nothing is sent
     */
    public Outcome<TitlesAnswer> titles(TitlesRequest request, Exchange exchange, Service expected) {
        return questions.ask(Optional.of(expected), connection -> titles(connection, request, exchange));
    }

    /** Scores and titles on their way now: ending the program would lose what they may cost. */
    public int asking() {
        return questions.asking();
    }

    private Outcome<ScoreAnswer> score(
            Connection connection, ScoreRequest request, Optional<UUID> output, Exchange exchange) {
        return connection.pikzels().score(request, exchange).map(answer -> {
            book(connection.service(), Operation.SCORE, answer.requestId(), output);
            output.ifPresent(id -> keep(id, answer.main()));
            return answer;
        });
    }

    private Outcome<TitlesAnswer> titles(Connection connection, TitlesRequest request, Exchange exchange) {
        return connection.pikzels().titles(request, exchange).map(answer -> {
            book(connection.service(), Operation.TITLES, answer.requestId(), Optional.empty());
            return answer;
        });
    }

    private void book(Service service, Operation operation, String requestId, Optional<UUID> job) {
        booking.book(clock.instant(), service, operation, Optional.empty(), Optional.of(requestId), job);
    }

    /** The answer is paid for: it is shown even where it cannot be kept. */
    private void keep(UUID output, double main) {
        try {
            journal.scored(output, main);
        } catch (RuntimeException e) {
            LOG.warn("The score of {} could not be written down.", output, e);
        }
    }
}
