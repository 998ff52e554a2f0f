package thumbsmith.job;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What the ledger comes to. By estimate, in USD, exact to the last digit. Thread-safe; methods wait for the disk, and
 * throw UncheckedIOException where it cannot be read.
 */
public interface LedgerReport {
    Tally total(Span span);

    /** One total for each span, in their order. */
    List<Tally> each(List<Span> spans);

    /** The shares of that span, the dearest first. */
    List<Share> by(Grouping grouping, Span span);

    /** What one thumbnail came to: its making, its scores and its titles. */
    Tally ofJob(UUID job);

    /** Jobs whose answer was lost, sent in that span to a paid service: each may have cost something, settled or not. */
    List<RequestCount> unknown(Span span);

    /** Jobs for a paid service that are on their way, in line or held back, but not those that the person paused. */
    List<RequestCount> underWay();

    /** When the first line was booked; empty for an empty ledger. */
    Optional<Instant> first();

    /** Hands over every line in the order of booking, a few at a time, so that the ledger's length costs no memory. */
    void lines(Consumer<BookedLine> reader);

    /** Sentences for people about lines that were lost by damage, oldest first; times are told in that zone. */
    default List<String> lost(ZoneId zone) {
        return List.of();
    }

    enum Grouping {
        PROJECT,
        OPERATION,
        MODEL
    }

    /** @param name the project's name, or the wire name of operation or model; empty for what has none */
    record Share(Optional<String> name, Tally tally) {}
}
