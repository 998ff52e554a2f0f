package thumbsmith.api;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.contract.Operation;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/** Sends one request, once, waits for its answer, and makes an outcome of whatever happens. */
final class Wire {
    private static final Logger LOG = LoggerFactory.getLogger(Wire.class);

    private final HttpClient client;
    private final Duration silence;

    Wire(HttpClient client, Duration silence) {
        this.client = client;
        this.silence = silence;
    }

    /** @param departure of the request's body, shared with its publisher */
    <T> Outcome<T> send(
            Operation operation, HttpRequest request, Departure departure, Exchange exchange, AnswerReader<T> reader) {
        Verdict verdict = new Verdict(operation, request.uri().getHost());
        BoundedAnswer collected = new BoundedAnswer(exchange);
        CompletableFuture<HttpResponse<byte[]>> coming = client.sendAsync(request, collected);
        try {
            HttpResponse<byte[]> came = Patience.await(coming, silence, departure::lastSign);
            return verdict.of(Answer.of(came.statusCode(), came.headers(), came.body()), reader);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            boolean neverLeft = departure.withdraw() || operation == Operation.LOOK;
            coming.cancel(true);
            return neverLeft
                    ? new Outcome.Withdrawn<>()
                    : Outcome.failed(verdict.ofSilence("The wait was broken off."));
        } catch (TimeoutException tooLong) {
            departure.withdraw();
            coming.cancel(true);
            return Outcome.failed(timedOut(verdict, departure, collected));
        } catch (ExecutionException | CancellationException broken) {
            return broken(verdict, departure, collected, broken);
        }
    }

    private Failure timedOut(Verdict verdict, Departure departure, BoundedAnswer collected) {
        if (!departure.isReleased()) return new Failure.Offline(verdict.host(), "The connection took no more bytes.");
        return collected
                .head()
                .map(it -> verdict.ofHeadAlone(it, "The answer did not come to its end in time."))
                .orElseGet(() -> verdict.ofSilence("No answer came in time."));
    }

    private <T> Outcome<T> broken(Verdict verdict, Departure departure, BoundedAnswer collected, Exception why) {
        if (departure.isWithdrawn()) {
            return departure.spoilt().<Outcome<T>>map(Outcome::failed).orElseGet(Outcome.Withdrawn::new);
        }
        boolean fault = !Broken.isOfTheWire(why) && !(why instanceof CancellationException);
        if (fault) LOG.error("{} failed by a fault: {}", verdict.operation(), Broken.trace(why));
        if (departure.withdraw()) {
            return Outcome.failed(
                    fault ? new Failure.Unexpected(Broken.root(why)) : Broken.before(verdict.host(), why));
        }
        return Outcome.failed(afterRelease(verdict, collected, why));
    }

    private static Failure afterRelease(Verdict verdict, BoundedAnswer collected, Exception why) {
        if (!verdict.operation().isPaid() && collected.head().isEmpty()) return Broken.before(verdict.host(), why);
        return Broken.handshake(verdict.host(), why)
                .or(() -> collected.head().map(it -> verdict.ofHeadAlone(it, "The answer was cut short.")))
                .orElseGet(() -> verdict.ofSilence("The connection broke before an answer came."));
    }
}
