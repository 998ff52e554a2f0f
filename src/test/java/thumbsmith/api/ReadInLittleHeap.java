package thumbsmith.api;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import thumbsmith.failure.Outcome;

/**
 * Asks for answers that are far too large, ten at a time, from a virtual machine that its caller gives little heap.
 * Arguments: the server's address, the rounds.
 */
final class ReadInLittleHeap {
    private static final int SIDE_BY_SIDE = 10;

    private ReadInLittleHeap() {}

    public static void main(String[] arguments) throws Exception {
        try (HttpPikzels client = Clients.of(URI.create(arguments[0]), Timeouts.USUAL)) {
            for (int i = 0; i < Integer.parseInt(arguments[1]); i++) round(client);
        }
    }

    private static void round(HttpPikzels client) throws Exception {
        List<FutureTask<Outcome<LookAnswer>>> asked = IntStream.range(0, SIDE_BY_SIDE)
                .mapToObj(i -> new FutureTask<>(() -> client.look(new UUID(0, i))))
                .toList();
        asked.forEach(Thread.ofVirtual()::start);
        for (var answer : asked) {
            if (!(answer.get() instanceof Outcome.Failed)) throw new IllegalStateException("Taken: " + answer.get());
        }
    }
}
