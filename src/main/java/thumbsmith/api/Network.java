package thumbsmith.api;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * The way out of this computer.
 *
 * @param proxies asked for every address
 * @param trust what servers are trusted; empty for Java's own store
 */
public record Network(ProxySelector proxies, Optional<SSLContext> trust) {
    private static final String USE_SYSTEM_PROXIES = "java.net.useSystemProxies";

    private static final String KEEP_ALIVE_SECONDS = "jdk.httpclient.keepalive.timeout";

    /** No proxy and Java's own trust store. */
    public static Network direct() {
        return new Network(HttpClient.Builder.NO_PROXY, Optional.empty());
    }

    /**
     * The system's proxy settings, on Linux also the environment's. Java reads the former once, so this must be called
     * before anything else in the program has connected.
     *
     * @param extraCertificates a PEM file with a company's own certificates, trusted beside the usual ones
     * @throws IOException with a sentence for people, where the certificates cannot be read
     */
    public static Network ofSystem(Optional<Path> extraCertificates) throws IOException {
        if (System.getProperty(USE_SYSTEM_PROXIES) == null) System.setProperty(USE_SYSTEM_PROXIES, "true");
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        ProxySelector proxies = new SystemProxies(linux ? System.getenv() : Map.of(), ProxySelector.getDefault());
        return new Network(
                proxies,
                extraCertificates.isPresent()
                        ? Optional.of(Certificates.trusting(extraCertificates.get()))
                        : Optional.empty());
    }

    /** A client of this network that speaks HTTP/1.1 and follows no redirect. */
    HttpClient client(Timeouts timeouts) {
        leaveIdleConnectionsSoon();
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeouts.connect())
                .executor(task -> Thread.ofVirtual().name("wire").start(task))
                .proxy(proxies);
        trust.ifPresent(builder::sslContext);
        return builder.build();
    }

    /**
     * A paid request that meets a connection just as the server closes it ends in an unknown outcome. Many servers close
     * after five idle seconds, Java after thirty: so be the first to leave. Read once, by the first client.
     */
    private static void leaveIdleConnectionsSoon() {
        if (System.getProperty(KEEP_ALIVE_SECONDS) == null) System.setProperty(KEEP_ALIVE_SECONDS, "4");
    }
}
