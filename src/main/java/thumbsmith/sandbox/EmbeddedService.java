package thumbsmith.sandbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.contract.Limits;
import thumbsmith.draft.DraftEngine;
import thumbsmith.draft.StarterLook;
import thumbsmith.image.ImageEngine;

/** A running embedded service on 127.0.0.1: the eleven operations of the contract, and its outputs beside them. */
public final class EmbeddedService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedService.class);

    /**
     * Without this the JDK's server leaves small answers to Nagle's algorithm, which waits for acknowledgements that
     * come up to 40 ms late. Read once, when the server's classes load.
     */
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    static {
        if (System.getProperty(NO_DELAY) == null) System.setProperty(NO_DELAY, "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final PublicPictures internet;
    private final StateFolder folder;
    private final String key;
    private final Account account;

    private EmbeddedService(
            HttpServer server, PublicPictures internet, StateFolder folder, String key, Account account) {
        this.server = server;
        this.internet = internet;
        this.folder = folder;
        this.key = key;
        this.account = account;
    }

    /**
     * Starts a service that draws with that engine.
     *
     * @throws IOException if the port is taken or the folder cannot be used
     */
    public static EmbeddedService start(
            SandboxOptions options, DraftEngine engine, ImageEngine images, List<StarterLook> starters)
            throws IOException {
        PublicPictures internet = new PublicPictures();
        return start(options, new Assembly(engine, images, internet, Thread::sleep), internet, starters);
    }

    static EmbeddedService start(
            SandboxOptions options, Assembly assembly, PublicPictures internet, List<StarterLook> starters)
            throws IOException {
        HttpServer server = HttpServer.create(loopback(options.port()), 0);
        String key = options.key().orElseGet(EmbeddedService::randomKey);
        try {
            StateFolder folder = StateFolder.open(options.folder());
            Account account = Account.open(options, new StateFile(folder.path(), options.clock()), key);
            EmbeddedService service = new EmbeddedService(server, internet, folder, key, account);
            service.serve(assembly.handler(options, folder.path(), service.baseUrl(), account, starters));
            return service;
        } catch (IOException | RuntimeException e) {
            giveUp(server);
            throw e;
        }
    }

    /** {@code http://127.0.0.1:port}, without a slash at its end. */
    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The key that calls must bring in {@code X-Api-Key}. */
    public String key() {
        return key;
    }

    /** The page where a person raises the credits and closes the service for maintenance; programs may ask it too. */
    public URI accountPage() {
        return baseUrl().resolve(AccountHandler.PATH);
    }

    /** The scripted misfortunes of this service. */
    public Faults faults() {
        return account.faults();
    }

    /** The states of its keys. */
    public Keys keys() {
        return account.keys();
    }

    /** USD of play money that is left; empty while it is unlimited. */
    public Optional<BigDecimal> credits() {
        return account.purse().left();
    }

    /**
     * Leaves exactly that much play money, or makes it unlimited again; kept over restarts.
     *
     * @param usd not negative
     */
    public void limitCredits(Optional<BigDecimal> usd) {
        account.purse().limit(usd);
    }

    /** Answers SERVICE_UNDER_MAINTENANCE everywhere for that long from now, by the clock of the options. */
    public void maintenance(Duration time) {
        account.maintenance().start(time);
    }

    /** Opens the service again, if it was closed. */
    public void endMaintenance() {
        account.maintenance().end();
    }

    /** How much longer maintenance takes; empty while the service is open. */
    public Optional<Duration> maintenanceLeft() {
        return account.maintenance().left();
    }

    /** Stops at once: requests in flight end without an answer. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        internet.close();
        try {
            threads.awaitTermination(2, TimeUnit.SECONDS);
            folder.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.warn("The temporary folder of the embedded service could not be deleted: {}", folder.path(), e);
        }
    }

    /** Only a server that has started lets go of its port when it is stopped. */
    private static void giveUp(HttpServer server) {
        server.start();
        server.stop(0);
    }

    private void serve(Handler handler) {
        server.createContext("/", new Reception(handler));
        server.setExecutor(threads);
        server.start();
    }

    private static InetSocketAddress loopback(int port) throws IOException {
        return new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
    }

    private static String randomKey() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return Limits.KEY_PREFIX + HexFormat.of().formatHex(bytes);
    }
}
