package thumbsmith.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import thumbsmith.api.ApiAccess;
import thumbsmith.api.ApiKey;
import thumbsmith.api.HttpDownloads;
import thumbsmith.api.HttpPikzels;
import thumbsmith.api.Network;
import thumbsmith.api.Pikzels;
import thumbsmith.api.Timeouts;
import thumbsmith.contract.Service;
import thumbsmith.job.Connection;
import thumbsmith.job.Connections;
import thumbsmith.job.Subscription;
import thumbsmith.ui.Texts;

/**
 * Opens the service that is meant, and another one when the person chooses anew. Jobs keep the
 * connection they started with; one that nobody holds any more is collected, its threads with it.
 */
final class ServiceSwitch implements Connections {
    private static final Texts TEXTS = Texts.of(ServiceSwitch.class);

    /** A port of this computer on which nobody listens. */
    static final URI NOBODY = URI.create("http://127.0.0.1:1");

    private final Supplier<Target> target;
    private final Supplier<EmbeddedAddress> embedded;
    private final Backstage backstage;
    private final UnaryOperator<Pikzels> asPaidTakesIt;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Target openFor;
    private volatile Connection open;

    /**
     * @param embedded starts the embedded service on the first call
     * @param backstage stands between the program and the embedded service
     * @param asPaidTakesIt puts requests into the form that the paid service takes
     */
    ServiceSwitch(
            Supplier<Target> target,
            Supplier<EmbeddedAddress> embedded,
            Backstage backstage,
            UnaryOperator<Pikzels> asPaidTakesIt) {
        this.asPaidTakesIt = asPaidTakesIt;
        this.backstage = backstage;
        this.target = target;
        this.embedded = embedded;
    }

    @Override
    public synchronized Connection current() {
        Target wanted = target.get();
        if (!wanted.equals(openFor)) {
            open = connect(wanted);
            openFor = wanted;
        }
        return open;
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells the listeners where another service or key is meant now. Never waits. */
    void check() {
        if (!target.get().equals(openFor)) listeners.forEach(Runnable::run);
    }

    /** The service that was opened last, without opening one; empty before the first. */
    Optional<Service> known() {
        return Optional.ofNullable(open).map(Connection::service);
    }

    /** Whether the embedded service is the one that is meant now. Never waits. */
    boolean meansEmbedded() {
        return target.get() instanceof Target.Embedded;
    }

    /** Why nothing can be asked of the service that is meant, in words; empty where it can. Never waits. */
    Optional<String> whyNotReady() {
        return target.get() instanceof Target.Paid paid && paid.key().isEmpty()
                ? Optional.of(TEXTS.get("key.missing"))
                : Optional.empty();
    }

    private Connection connect(Target wanted) {
        return switch (wanted) {
            case Target.Embedded() -> embedded();
            case Target.Paid paid -> paid(paid);
        };
    }

    private Connection embedded() {
        EmbeddedAddress address = embedded.get();
        ApiAccess access = new ApiAccess(address.base(), Optional.of(new ApiKey(address.key())));
        ApiAccess nobody = new ApiAccess(NOBODY, access.key());
        return backstage.between(
                connection(Service.EMBEDDED, access, Timeouts.USUAL, Network.direct()),
                connection(Service.EMBEDDED, nobody, Timeouts.USUAL, Network.direct()));
    }

    private Connection paid(Target.Paid paid) {
        Connection plain = connection(paid.service(), access(paid), timeouts(paid), network(paid.certificates()));
        return new Connection(plain.service(), asPaidTakesIt.apply(plain.pikzels()), plain.downloads());
    }

    /** A client of its own for one question, not kept. */
    static HttpPikzels client(Target.Paid paid) {
        return new HttpPikzels(access(paid), timeouts(paid), network(paid.certificates()));
    }

    private static ApiAccess access(Target.Paid paid) {
        return new ApiAccess(paid.base(), paid.key().map(ApiKey::new));
    }

    private static Timeouts timeouts(Target.Paid paid) {
        return new Timeouts(Duration.ofSeconds(paid.connectSeconds()), Duration.ofSeconds(paid.answerSeconds()));
    }

    /** The system's way out, with a company's own certificates. */
    static Network network(Optional<Path> certificates) {
        try {
            return Network.ofSystem(certificates);
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private Connection connection(Service service, ApiAccess access, Timeouts timeouts, Network network) {
        return new Connection(
                service, new HttpPikzels(access, timeouts, network), new HttpDownloads(access, timeouts, network));
    }
}
