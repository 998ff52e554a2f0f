package thumbsmith.job;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import thumbsmith.api.LookAnswer;
import thumbsmith.api.TextRequest;
import thumbsmith.api.ThumbnailAnswer;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/** What keeps the scripted service from making anything, switched on and off by a test. */
final class Troubles {
    static final Failure OFFLINE = new Failure.Offline("api.example", "The connection was refused.");
    static final Failure STRANGER = new Failure.NotTheService("api.example", 200, Optional.empty(), "A page.");
    static final Failure CREDITS = api("INSUFFICIENT_CREDITS", 402);
    static final Failure KEY = api("API_KEY_INACTIVE", 401);
    static final Failure MAINTENANCE = api("SERVICE_UNDER_MAINTENANCE", 503);
    static final Failure NOBODY = api("NOT_FOUND", 404);

    final AtomicInteger credits = new AtomicInteger(Integer.MAX_VALUE);
    private final Bench bench;
    private volatile Optional<Failure> before = Optional.empty();
    private volatile Optional<Failure> after = Optional.empty();

    Troubles(Bench bench) {
        this.bench = bench;
        over();
        bench.service.script = (request, exchange) -> {
            if (before.isPresent()) return Outcome.failed(before.get());
            Outcome<ThumbnailAnswer> whole = ScriptedService.completed(exchange);
            if (after.isPresent()) return Outcome.failed(after.get());
            return credits.getAndDecrement() > 0 ? whole : Outcome.failed(CREDITS);
        };
    }

    static Failure api(String code, int status) {
        return new Failure.Api(code, status, Optional.of("request-0"), List.of(), "", Optional.empty());
    }

    /** No request leaves, and the free one fares no better. */
    void before(Failure failure) {
        before = Optional.of(failure);
        bench.service.look = Outcome.failed(failure);
    }

    /** Requests leave whole and come to this; the free one, too. */
    void after(Failure failure) {
        after = Optional.of(failure);
        bench.service.look = Outcome.failed(failure);
    }

    void over() {
        before = Optional.empty();
        after = Optional.empty();
        bench.service.look = Outcome.<LookAnswer>failed(NOBODY);
    }

    /** Paid requests so far, in the order in which they came. */
    List<TextRequest> paid() {
        return bench.service.requests.stream()
                .filter(TextRequest.class::isInstance)
                .map(TextRequest.class::cast)
                .toList();
    }

    /** Free requests so far. */
    long checks() {
        return bench.service.requests.stream()
                .filter(java.util.UUID.class::isInstance)
                .count();
    }
}
