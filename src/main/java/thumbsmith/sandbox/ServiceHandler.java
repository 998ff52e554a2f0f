package thumbsmith.sandbox;

import java.io.IOException;

/** The contract's routes: sees that the service is open, finds the operation, checks the key, takes a place in flight, reads the request, has it done. */
final class ServiceHandler implements Handler {
    private final Maintenance maintenance;
    private final KeyCheck keys;
    private final InFlight inFlight;
    private final Operations operations;

    ServiceHandler(Maintenance maintenance, KeyCheck keys, InFlight inFlight, Operations operations) {
        this.maintenance = maintenance;
        this.keys = keys;
        this.inFlight = inFlight;
        this.operations = operations;
    }

    @Override
    public Reply handle(Call call) throws IOException, InterruptedException {
        maintenance.check();
        Route route = Route.of(call.method(), call.path());
        keys.check(call.header("X-Api-Key"));
        try (InFlight.Place _ = inFlight.enter(route.operation())) {
            Request request = RequestReader.read(call, route);
            return Reply.json(200, operations.of(route.operation()).answer(request));
        }
    }
}
