package thumbsmith.sandbox;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import thumbsmith.contract.Operation;

/** Plays the scripted misfortunes: what is asked for may be done by the next handler before its answer is lost. */
final class FaultHandler implements Handler {
    private final Faults faults;
    private final Sleeper sleeper;
    private final Handler next;

    FaultHandler(Faults faults, Sleeper sleeper, Handler next) {
        this.faults = faults;
        this.sleeper = sleeper;
        this.next = next;
    }

    @Override
    public Reply handle(Call call) throws IOException, InterruptedException {
        Optional<Fault> fault = faults.take(fitting(call));
        return fault.isPresent() ? play(fault.get(), call) : next.handle(call);
    }

    private static Predicate<Fault> fitting(Call call) {
        if (call.path().startsWith(Outputs.PATH)) return it -> it.what() instanceof Fault.What.CutOutput;
        Optional<Operation> operation = Route.find(call.method(), call.path()).map(Route::operation);
        return it -> !(it.what() instanceof Fault.What.CutOutput)
                && (it.operation().isEmpty() || it.operation().equals(operation));
    }

    private Reply play(Fault fault, Call call) throws IOException, InterruptedException {
        Reply own = fault.what().afterWork() ? Reception.replyTo(call, next) : Reply.NONE;
        sleeper.sleep(fault.delay());
        return switch (fault.what()) {
            case Fault.What.Answer answer -> answer(answer, call.requestId());
            case Fault.What.CutEarly() -> Reply.NONE.ending(Ending.UNREAD);
            case Fault.What.CutBeforeHead _ -> Reply.NONE;
            case Fault.What.CutAfterHead() -> own.ending(Ending.HEAD);
            case Fault.What.Half(), Fault.What.CutOutput() -> own.ending(Ending.HALF_OF_BODY);
            case Fault.What.Page(int status) -> Reply.page(status);
            case Fault.What.Late() -> own;
        };
    }

    private static Reply answer(Fault.What.Answer answer, String requestId) {
        Reply reply = Reply.json(answer.status(), Answers.error(answer, requestId));
        return answer.retryAfterSeconds()
                .map(it -> reply.with("Retry-After", it.toString()))
                .orElse(reply);
    }
}
