package thumbsmith.looks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import thumbsmith.contract.Service;
import thumbsmith.job.Look;
import thumbsmith.job.LookRegistry;
import thumbsmith.job.Subscription;

/** A registry in memory. */
final class MemoryLooks implements LookRegistry {
    private final List<Look> looks = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void put(Look look) {
        synchronized (looks) {
            looks.removeIf(it -> it.id().equals(look.id()) && it.service().equals(look.service()));
            looks.add(look);
        }
        listeners.forEach(Runnable::run);
    }

    @Override
    public void forget(Service service, UUID id) {
        synchronized (looks) {
            looks.removeIf(it -> it.id().equals(id) && it.service().equals(service));
        }
        listeners.forEach(Runnable::run);
    }

    @Override
    public Optional<Look> find(Service service, UUID id) {
        return of(service).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public List<Look> of(Service service) {
        synchronized (looks) {
            return looks.stream()
                    .filter(it -> it.service().equals(service))
                    .sorted(Comparator.comparing(Look::added).reversed())
                    .toList();
        }
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
