package thumbsmith.app;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import thumbsmith.contract.Operation;
import thumbsmith.rehearsal.Mishap;
import thumbsmith.rehearsal.Occasion;
import thumbsmith.sandbox.EmbeddedService;
import thumbsmith.sandbox.Fault;

/** Has the embedded service, or what stands before it, play a mishap. Waits while the service starts. */
final class RehearsalScript {
    /** As often as an output is tried to be fetched at one go. */
    private static final int FETCHES = 4;

    private final EmbeddedHost host;
    private final Backstage backstage;
    private Optional<Optional<BigDecimal>> creditsBefore = Optional.empty();
    private boolean closed;

    RehearsalScript(EmbeddedHost host, Backstage backstage) {
        this.host = host;
        this.backstage = backstage;
    }

    /** Puts the mishap up for the next request that fits. */
    synchronized void plan(Occasion occasion) {
        EmbeddedService service = host.service();
        Operation operation = occasion.operation();
        switch (occasion.mishap()) {
            case Mishap.Answered answer ->
                service.faults().add(Fault.of(answer(answer)).on(operation));
            case Mishap.Closed time -> close(service, time);
            case Mishap.NoCredits _ -> empty(service);
            case Mishap.AnswerLost() ->
                service.faults()
                        .add(Fault.of(new Fault.What.CutBeforeHead(true)).on(operation));
            case Mishap.WebPage(int status) ->
                service.faults().add(Fault.of(new Fault.What.Page(status)).on(operation));
            case Mishap.OutputCut() ->
                service.faults().add(Fault.of(new Fault.What.CutOutput()).times(FETCHES));
            case Mishap.Unplugged(var time) -> backstage.unplug(time);
            case Mishap.Delivered(var failure) -> backstage.deliver(operation, failure);
            case Mishap.Natural _, Mishap.AtTopUp _, Mishap.Told _ -> {}
        }
    }

    /** The service is as it was before the first mishap. */
    synchronized void clear() {
        EmbeddedService service = host.service();
        service.faults().clear();
        backstage.clear();
        if (closed) service.endMaintenance();
        closed = false;
        creditsBefore.ifPresent(service::limitCredits);
        creditsBefore = Optional.empty();
    }

    private void close(EmbeddedService service, Mishap.Closed mishap) {
        closed = true;
        service.maintenance(mishap.time());
    }

    private void empty(EmbeddedService service) {
        creditsBefore = Optional.of(service.credits());
        service.limitCredits(Optional.of(BigDecimal.ZERO));
    }

    private static Fault.What answer(Mishap.Answered answer) {
        Fault.What.Answer plain = Fault.What.Answer.of(answer.code(), answer.status());
        List<String> details = answer.details();
        return new Fault.What.Answer(
                plain.code(), plain.status(), plain.message(), details, answer.retryAfterSeconds());
    }
}
