package thumbsmith.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import thumbsmith.contract.Limits;
import thumbsmith.contract.PublicAddresses;

/**
 * Fetches from the open internet over https: 10 MB, 10 s for each of at most four hops, and never from this computer or
 * its network, so that an address in a request cannot be used to look around there.
 */
final class PublicPictures implements RemotePictures, AutoCloseable {
    private static final int REDIRECTS_MAX = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PublicAddresses open = new PublicAddresses();
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    @Override
    public byte[] fetch(URI address) throws IOException, InterruptedException {
        URI at = address;
        for (int hop = 0; hop <= REDIRECTS_MAX; hop++) {
            HttpResponse<byte[]> answer = ask(at);
            if (answer.statusCode() == 200) return answer.body();
            at = at.resolve(URI.create(answer.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new IOException("Status " + answer.statusCode()))));
        }
        throw new IOException("Redirected too often");
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private HttpResponse<byte[]> ask(URI address) throws IOException, InterruptedException {
        requirePublic(address);
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        var coming =
                http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), Limits.PICTURE_MAX_BYTES));
        return await(coming);
    }

    private static <T> T await(CompletableFuture<T> coming) throws IOException, InterruptedException {
        try {
            return coming.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("Nothing was fetched", e);
        } finally {
            coming.cancel(true);
        }
    }

    /** The client looks the name up again, but within the 30 s for which Java keeps this answer. */
    private void requirePublic(URI address) throws IOException {
        if (!"https".equalsIgnoreCase(address.getScheme()) || address.getHost() == null)
            throw new IOException("Not an https address");
        for (InetAddress one : InetAddress.getAllByName(address.getHost()))
            if (!open.test(one)) throw new IOException("Not an address on the open internet");
    }
}
