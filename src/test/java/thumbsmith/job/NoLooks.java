package thumbsmith.job;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.Service;

/** Looks of which there are none. */
public final class NoLooks implements LookRegistry {
    @Override
    public void put(Look look) {}

    @Override
    public void forget(Service service, UUID id) {}

    @Override
    public Optional<Look> find(Service service, UUID id) {
        return Optional.empty();
    }

    @Override
    public List<Look> of(Service service) {
        return List.of();
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return () -> {};
    }
}
