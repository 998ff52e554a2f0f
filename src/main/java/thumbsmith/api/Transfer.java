package thumbsmith.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/** Brings one output into an open file: follows redirects, and begins again where the connection or the server broke. */
record Transfer(
        HttpClient client, Duration silence, Predicate<URI> safe, URI output, FileChannel file, Exchange exchange) {
    private static final int TRIES = 4;
    private static final int REDIRECTS = 5;
    private static final Set<Integer> REDIRECT = Set.of(301, 302, 303, 307, 308);

    /** @param again whether another try may end better */
    private record Attempt(Outcome<Long> outcome, boolean again) {}

    /** @throws IOException where the disk refused */
    Outcome<Long> run() throws IOException, InterruptedException {
        Attempt attempt = attempt();
        for (int tries = 1; attempt.again() && tries < TRIES; tries++) attempt = attempt();
        return attempt.outcome();
    }

    private Attempt attempt() throws IOException, InterruptedException {
        URI at = output;
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            Optional<HttpResponse<Long>> came = get(at);
            if (came.isEmpty()) return failed(Optional.empty(), "The transfer broke off.", true);
            if (!REDIRECT.contains(came.get().statusCode())) return judged(came.get());
            Optional<URI> next = target(at, came.get());
            if (next.isEmpty()) return failed(status(came.get()), "It leads to an address that is not safe.", false);
            at = next.get();
        }
        return failed(Optional.empty(), "It leads from one address to the next without end.", false);
    }

    /** The answer, or nothing where it did not come whole. */
    private Optional<HttpResponse<Long>> get(URI at) throws IOException, InterruptedException {
        file.truncate(0);
        FileAnswer writing = new FileAnswer(file, exchange);
        HttpRequest request =
                HttpRequest.newBuilder(at).header("User-Agent", "Thumbsmith").build();
        CompletableFuture<HttpResponse<Long>> coming = client.sendAsync(request, writing);
        try {
            return Optional.of(Patience.await(coming, silence, writing::lastSign));
        } catch (TimeoutException | CancellationException tooLong) {
            return Optional.empty();
        } catch (ExecutionException broken) {
            throwIfDisk(broken);
            return Optional.empty();
        } finally {
            writing.abandon();
            coming.cancel(true);
        }
    }

    private static void throwIfDisk(ExecutionException broken) throws IOException {
        if (Broken.has(broken, FileAnswer.DiskException.class)) throw new IOException(broken.getCause());
    }

    private Attempt judged(HttpResponse<Long> came) throws IOException {
        int status = came.statusCode();
        if (status != 200) return failed(status(came), "The answer was not a picture.", status >= 500 || status == 429);
        if (came.body() == 0) return failed(status(came), "The answer was empty.", true);
        if (isNoPicture(came)) return failed(status(came), "The answer was not a picture.", false);
        return new Attempt(Outcome.done(came.body()), false);
    }

    /** A page says so or begins with an angle bracket, as no picture format does; packed bytes were not asked for. */
    private boolean isNoPicture(HttpResponse<Long> came) throws IOException {
        boolean text = came.headers()
                .firstValue("Content-Type")
                .filter(it -> it.toLowerCase(Locale.ROOT).startsWith("text/"))
                .isPresent();
        boolean packed = came.headers()
                .firstValue("Content-Encoding")
                .filter(it -> !it.equalsIgnoreCase("identity"))
                .isPresent();
        ByteBuffer first = ByteBuffer.allocate(1);
        file.read(first, 0);
        return text || packed || first.get(0) == '<';
    }

    /** From https only to https: what was protected stays so. */
    private Optional<URI> target(URI from, HttpResponse<?> came) {
        return came.headers()
                .firstValue("Location")
                .flatMap(LenientAddress::read)
                .map(from::resolve)
                .filter(safe)
                .filter(it -> Loopback.isHttps(it) || Loopback.isPlainHttp(from));
    }

    private static Optional<Integer> status(HttpResponse<?> came) {
        return Optional.of(came.statusCode());
    }

    private Attempt failed(Optional<Integer> status, String why, boolean again) {
        return new Attempt(Outcome.failed(new Failure.OutputNotFetched(output, status, why)), again);
    }
}
