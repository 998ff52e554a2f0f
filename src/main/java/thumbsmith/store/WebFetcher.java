package thumbsmith.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import thumbsmith.api.Network;
import thumbsmith.contract.PublicAddresses;

/**
 * Fetches from the open web: 20 MB, 15 s and 3 redirects at most, without any key. Names that lead to this computer or
 * to a network around it are refused, at each redirect anew, so that a page cannot make the program reach inside.
 * Behind a proxy, which resolves names itself, this holds for addresses that are written in figures.
 */
public final class WebFetcher implements AddressFetcher {
    /** 20 MB. */
    static final int MAX_BYTES = 20 * 1000 * 1000;

    static final int MAX_REDIRECTS = 3;
    private static final Duration MAX_TIME = Duration.ofSeconds(15);

    private final Supplier<Network> network;
    private final Predicate<InetAddress> allowed;
    private final Duration maxTime;

    /** Without a proxy. */
    public WebFetcher() {
        this(Network::direct);
    }

    /** @param network asked anew for each picture, since settings may change it */
    public WebFetcher(Supplier<Network> network) {
        this(network, new PublicAddresses(), MAX_TIME);
    }

    WebFetcher(Supplier<Network> network, Predicate<InetAddress> allowed, Duration maxTime) {
        this.network = network;
        this.allowed = allowed;
        this.maxTime = maxTime;
    }

    @Override
    public byte[] fetch(URI address) throws IOException {
        return fetch(address, Optional.empty());
    }

    @Override
    public byte[] fetchInside(URI address) throws IOException {
        return fetch(address, Optional.of(address));
    }

    @Override
    public boolean leadsInside(URI address) {
        try {
            return address.getHost() != null
                    && found(address, network.get().proxies()).stream().anyMatch(allowed.negate());
        } catch (IOException e) {
            return false;
        }
    }

    /** @param agreed the one address that may lie inside */
    private byte[] fetch(URI address, Optional<URI> agreed) throws IOException {
        Network way = network.get();
        HttpClient client = client(way);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<byte[]> fetched = threads.submit(() -> follow(client, way.proxies(), address, agreed));
            return await(fetched);
        } finally {
            client.shutdownNow();
        }
    }

    private HttpClient client(Network way) {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(maxTime)
                .proxy(way.proxies());
        way.trust().ifPresent(builder::sslContext);
        return builder.build();
    }

    /** The limit covers the whole of it, headers, redirects and a body that trickles. */
    private byte[] await(Future<byte[]> fetched) throws IOException {
        try {
            return fetched.get(maxTime.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("The picture took too long to fetch.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Fetching the picture was broken off.", e);
        } catch (ExecutionException | CancellationException e) {
            throw e.getCause() instanceof PlainException plain
                    ? plain
                    : new IOException("The picture could not be fetched from there.", e);
        } finally {
            fetched.cancel(true);
        }
    }

    private byte[] follow(HttpClient client, ProxySelector proxies, URI start, Optional<URI> agreed)
            throws IOException, InterruptedException {
        URI address = start;
        for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
            checkScheme(address);
            if (!agreed.equals(Optional.of(address))) checkPlace(address, proxies);
            HttpRequest request =
                    HttpRequest.newBuilder(address).header("Accept", "image/*").build();
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                Optional<URI> next = redirect(response);
                if (next.isEmpty()) return read(response, body);
                address = address.resolve(next.get());
            }
        }
        throw new PlainException("That address leads on too many times.");
    }

    private static void checkScheme(URI address) throws IOException {
        String scheme = Optional.ofNullable(address.getScheme()).orElse("");
        if (!scheme.equalsIgnoreCase("https") && !scheme.equalsIgnoreCase("http") || address.getHost() == null) {
            throw new PlainException("A picture's address starts with https:// or http://.");
        }
    }

    private void checkPlace(URI address, ProxySelector proxies) throws IOException {
        if (!found(address, proxies).stream().allMatch(allowed)) {
            throw new PlainException("Pictures are not fetched from inside a network.");
        }
    }

    private static List<InetAddress> found(URI address, ProxySelector proxies) throws IOException {
        return isProxied(address, proxies) ? literal(address.getHost()) : named(address.getHost());
    }

    /** The client takes the first proxy that is named, if it is one that speaks HTTP. */
    private static boolean isProxied(URI address, ProxySelector proxies) {
        return proxies.select(address).stream().limit(1).anyMatch(it -> it.type() == Proxy.Type.HTTP);
    }

    /** Behind a proxy names may mean nothing to this computer; the proxy looks them up. */
    private static List<InetAddress> literal(String host) {
        try {
            return List.of(InetAddress.ofLiteral(host));
        } catch (IllegalArgumentException name) {
            return List.of();
        }
    }

    /** The client resolves the name again, but within the seconds that the JDK remembers this answer. */
    private static List<InetAddress> named(String host) throws IOException {
        try {
            return List.of(InetAddress.getAllByName(host));
        } catch (UnknownHostException e) {
            throw new PlainException("There is no such address, or no connection to the internet.");
        }
    }

    private static Optional<URI> redirect(HttpResponse<?> response) throws IOException {
        if (response.statusCode() / 100 != 3) return Optional.empty();
        try {
            return response.headers().firstValue("Location").map(URI::create);
        } catch (IllegalArgumentException e) {
            throw new PlainException("That address leads nowhere.");
        }
    }

    private static byte[] read(HttpResponse<?> response, InputStream body) throws IOException {
        int status = response.statusCode();
        if (status != 200) throw new PlainException("There is no picture to be had there (status " + status + ").");
        if (saysItIsNoPicture(response)) throw new PlainException("What is at that address is not a picture.");
        long declared = response.headers().firstValueAsLong("Content-Length").orElse(0);
        byte[] bytes = declared > MAX_BYTES ? new byte[0] : body.readNBytes(MAX_BYTES + 1);
        if (Math.max(declared, bytes.length) > MAX_BYTES) {
            throw new PlainException("The picture there is larger than 20 MB.");
        }
        return bytes;
    }

    /** Pictures of storage services come as plain bytes, and the content is looked at anyway. */
    private static boolean saysItIsNoPicture(HttpResponse<?> response) {
        String type =
                response.headers().firstValue("Content-Type").orElse("").strip().toLowerCase(Locale.ROOT);
        boolean open = type.isEmpty() || type.startsWith("image/") || type.contains("octet-stream");
        return !open;
    }

    /** One whose message is meant for people. */
    private static final class PlainException extends IOException {
        private static final long serialVersionUID = 1L;

        PlainException(String sentence) {
            super(sentence);
        }
    }
}
