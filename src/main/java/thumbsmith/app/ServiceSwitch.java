package thumbsmith.app;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import thumbsmith.api.ApiAccess;
import thumbsmith.api.ApiKey;
import thumbsmith.api.HttpDownloads;
import thumbsmith.api.HttpPikzels;
import thumbsmith.api.Network;
import thumbsmith.api.Timeouts;
import thumbsmith.contract.Service;
import thumbsmith.job.Connection;
import thumbsmith.job.Connections;
import thumbsmith.job.Subscription;

/**
 * Opens the service that is meant, and another one when the person chooses anew. Earlier connections stay open until
 * the program ends, since jobs keep the one they started with.
 */
final class ServiceSwitch implements Connections, AutoCloseable {
    private final Supplier<Target> target;
    private final Supplier<EmbeddedAddress> embedded;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private Target openFor;
    private Connection open;

    /** @param embedded starts the embedded service on the first call */
    ServiceSwitch(Supplier<Target> target, Supplier<EmbeddedAddress> embedded) {
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

    /** Tells the listeners where another service or key is meant now. */
    void check() {
        boolean changed;
        synchronized (this) {
            changed = !target.get().equals(openFor);
        }
        if (changed) listeners.forEach(Runnable::run);
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
        return connection(Service.EMBEDDED, access, Timeouts.USUAL, Network.direct());
    }

    private Connection paid(Target.Paid paid) {
        return connection(paid.service(), access(paid), timeouts(paid), network(paid));
    }

    /** A client of its own for one question, not kept. */
    static HttpPikzels client(Target.Paid paid) {
        return new HttpPikzels(access(paid), timeouts(paid), network(paid));
    }

    private static ApiAccess access(Target.Paid paid) {
        return new ApiAccess(paid.base(), paid.key().map(ApiKey::new));
    }

    private static Timeouts timeouts(Target.Paid paid) {
        return new Timeouts(Duration.ofSeconds(paid.connectSeconds()), Duration.ofSeconds(paid.answerSeconds()));
    }

    private static Network network(Target.Paid paid) {
        try {
            return Network.ofSystem(paid.certificates());
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private Connection connection(Service service, ApiAccess access, Timeouts timeouts, Network network) {
        HttpPikzels pikzels = new HttpPikzels(access, timeouts, network);
        opened.push(pikzels);
        HttpDownloads downloads = new HttpDownloads(access, timeouts, network);
        opened.push(downloads);
        return new Connection(service, pikzels, downloads);
    }

    @Override
    public synchronized void close() throws Exception {
        while (!opened.isEmpty()) opened.pop().close();
    }
}
