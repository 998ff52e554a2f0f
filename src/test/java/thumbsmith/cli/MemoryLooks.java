package thumbsmith.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.Service;
import thumbsmith.job.Look;
import thumbsmith.job.LookRegistry;
import thumbsmith.job.Subscription;

/** A registry that lasts as long as the test. */
final class MemoryLooks implements LookRegistry {
    private final Map<UUID, Look> looks = new LinkedHashMap<>();

    @Override
    public synchronized void put(Look look) {
        looks.put(look.id(), look);
    }

    @Override
    public synchronized void forget(Service service, UUID id) {
        looks.remove(id);
    }

    @Override
    public synchronized Optional<Look> find(Service service, UUID id) {
        return Optional.ofNullable(looks.get(id)).filter(it -> it.service().equals(service));
    }

    @Override
    public synchronized List<Look> of(Service service) {
        return looks.values().stream()
                .filter(it -> it.service().equals(service))
                .toList()
                .reversed();
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return () -> {};
    }
}
