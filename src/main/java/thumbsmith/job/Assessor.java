package thumbsmith.job;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.api.Exchange;
import thumbsmith.api.Picture;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.api.TitlesAnswer;
import thumbsmith.api.TitlesRequest;
import thumbsmith.failure.Outcome;

/** Scores and titles: paid questions whose answers are words. Calls block; each is sent once and booked when answered. */
public final class Assessor {
    public Assessor(Connections connections, Ledger ledger, Pricing pricing, Journal journal, Clock clock) {
        throw new UnsupportedOperationException();
    }

    /**
     * Scores a picture.
     *
     * @param title 1–200 characters
     * @param output the finished thumbnail to write the score to, where the picture is one
     */
    public Outcome<ScoreAnswer> score(
            Picture picture, Optional<String> title, Optional<UUID> output, Exchange exchange) {
        throw new UnsupportedOperationException();
    }

    public Outcome<TitlesAnswer> titles(TitlesRequest request, Exchange exchange) {
        throw new UnsupportedOperationException();
    }
}
