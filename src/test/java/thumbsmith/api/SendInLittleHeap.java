package thumbsmith.api;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import thumbsmith.failure.Outcome;

/**
 * Sends a picture many times, ten at a time, from a virtual machine that its caller gives little heap. Arguments: the
 * server's address, the picture, the rounds.
 */
final class SendInLittleHeap {
    private static final int SIDE_BY_SIDE = 10;

    private SendInLittleHeap() {}

    public static void main(String[] arguments) throws Exception {
        ApiAccess access = new ApiAccess(URI.create(arguments[0]), Optional.of(new ApiKey(Clients.KEY)));
        Picture picture = new Picture.Local(Path.of(arguments[1]), "image/jpeg");
        try (HttpPikzels client = new HttpPikzels(access, Timeouts.USUAL, Network.direct())) {
            for (int i = 0; i < Integer.parseInt(arguments[2]); i++) round(client, picture);
        }
    }

    private static void round(HttpPikzels client, Picture picture) throws Exception {
        List<FutureTask<Outcome<ScoreAnswer>>> sends = IntStream.range(0, SIDE_BY_SIDE)
                .mapToObj(_ -> new FutureTask<>(
                        () -> client.score(new ScoreRequest(picture, Optional.empty()), Exchange.UNWATCHED)))
                .toList();
        sends.forEach(Thread.ofVirtual()::start);
        for (var send : sends) {
            if (!(send.get() instanceof Outcome.Done)) throw new IllegalStateException("Not sent: " + send.get());
        }
    }
}
