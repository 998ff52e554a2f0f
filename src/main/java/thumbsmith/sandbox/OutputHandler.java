package thumbsmith.sandbox;

import java.io.IOException;
import thumbsmith.contract.ErrorCode;

/** Serves the outputs from beside the contract's routes. The key has no business here, so a call that brings it is refused. */
final class OutputHandler implements Handler {
    private final Outputs outputs;
    private final Handler next;

    /** @param next answers every other path */
    OutputHandler(Outputs outputs, Handler next) {
        this.outputs = outputs;
        this.next = next;
    }

    @Override
    public Reply handle(Call call) throws IOException, InterruptedException {
        if (!call.path().startsWith(Outputs.PATH)) return next.handle(call);
        if (call.header("X-Api-Key").isPresent())
            throw Refusal.invalid("X-Api-Key: must not be sent to the address of an output");
        if (!call.method().equals("GET") && !call.method().equals("HEAD")) throw gone();
        return Reply.png(
                outputs.find(call.path().substring(Outputs.PATH.length())).orElseThrow(OutputHandler::gone));
    }

    private static Refusal gone() {
        return Refusal.of(ErrorCode.NOT_FOUND, "There is no such picture, or its 24 hours are over.");
    }
}
