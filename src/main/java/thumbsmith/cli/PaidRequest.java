package thumbsmith.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import thumbsmith.api.Exchange;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Progress;
import thumbsmith.job.Subscription;

/** One paid question, its progress, and the way out of it by Ctrl-C, which is free until the question is complete. */
final class PaidRequest implements Exchange {
    private static final long REDRAW_MILLIS = 200;

    private final Console console;
    private final Reporter reporter;
    private final BigDecimal cost;
    private final Circumstances around;
    private final ProgressBar bar;
    private volatile Progress progress = new Progress.Queued();
    private boolean withdrawn;
    private boolean complete;

    /**
     * @param cost what it may cost once it is complete, USD
     * @param around what it asks, should it fail
     */
    PaidRequest(Console console, Reporter reporter, BigDecimal cost, Circumstances around) {
        this.console = console;
        this.reporter = reporter;
        this.cost = cost;
        this.around = around;
        this.bar = new ProgressBar(console);
    }

    /** @throws InterruptedException the question was withdrawn, and the person has been told */
    <T> T send(Function<Exchange, Outcome<T>> call) throws FailureException, InterruptedException {
        FutureTask<Outcome<T>> answer = new FutureTask<>(() -> call.apply(this));
        try (Subscription _ = console.host().onInterrupt(this::interrupt);
                bar) {
            Thread.ofVirtual().name("question").start(answer);
            return valueOf(await(answer));
        }
    }

    @Override
    public void sending(long sent, long total) {
        progress = new Progress.Uploading(sent, total);
    }

    @Override
    public synchronized boolean mayComplete() {
        if (withdrawn) return false;
        complete = true;
        progress = new Progress.Working(Instant.now());
        return true;
    }

    private synchronized void interrupt() {
        withdrawn = true;
        bar.close();
        reporter.error("INTERRUPTED", "Stopped. " + (complete ? completeWords() : "Nothing was sent."));
    }

    private String completeWords() {
        return cost.signum() == 0
                ? "The request was with the service already, for free."
                : "The request was with the service already and may still cost " + Money.of(cost) + ".";
    }

    /** How long the service has had the whole question. */
    private Circumstances took() {
        return progress instanceof Progress.Working(Instant since)
                ? around.taking(Duration.between(since, Instant.now()))
                : around;
    }

    private <T> Outcome<T> await(FutureTask<Outcome<T>> answer) throws InterruptedException {
        while (true) {
            try {
                return answer.get(REDRAW_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                bar.draw("", ProgressText.of(progress, Optional.empty(), Instant.now()));
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    private <T> T valueOf(Outcome<T> outcome) throws FailureException, InterruptedException {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Failed<T>(Failure failure) -> throw new FailureException(failure, took());
            case Outcome.Withdrawn<T>() -> throw new InterruptedException();
        };
    }
}
