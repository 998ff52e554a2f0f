package thumbsmith.sandbox;

import java.io.IOException;
import java.math.BigDecimal;
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

    private final ExecutorService threads;
    private final Listener listener;
    private final PublicPictures internet;
    private final StateFolder folder;
    private final String key;
    private final Account account;

    private EmbeddedService(
            ExecutorService threads,
            Listener listener,
            PublicPictures internet,
            StateFolder folder,
            String key,
            Account account) {
        this.threads = threads;
        this.listener = listener;
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
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        Listener listener = new Listener(options.port(), threads);
        String key = options.key().orElseGet(EmbeddedService::randomKey);
        try {
            StateFolder folder = StateFolder.open(options.folder());
            Account account = Account.open(options, new StateFile(folder.path(), options.clock()), key);
            EmbeddedService service = new EmbeddedService(threads, listener, internet, folder, key, account);
            Handler handler = assembly.handler(options, folder.path(), service.baseUrl(), account, starters);
            listener.serve(new Reception(handler));
            return service;
        } catch (IOException | RuntimeException e) {
            listener.leave();
            throw e;
        }
    }

    /** {@code http://127.0.0.1:port}, without a slash at its end. */
    public URI baseUrl() {
        return listener.address();
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

    /**
     * As if the network were gone: connections are refused until {@link #reconnect}. Requests in flight end without an
     * answer, but what was begun is made and paid.
     */
    public void disconnect() {
        listener.leave();
    }

    /**
     * Answers again at the same address; harmless if it does already.
     *
     * @throws IOException if another program has taken the port meanwhile
     */
    public void reconnect() throws IOException {
        listener.comeBack();
    }

    /** Stops at once: requests in flight end without an answer. */
    @Override
    public void close() {
        listener.leave();
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

    private static String randomKey() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return Limits.KEY_PREFIX + HexFormat.of().formatHex(bytes);
    }
}
