package thumbsmith.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.Service;
import thumbsmith.job.Look;
import thumbsmith.job.LookRegistry;
import thumbsmith.job.Subscription;

/** The registry of looks in SQLite. */
public final class SqliteLooks implements LookRegistry {
    public SqliteLooks(Database database) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void put(Look look) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void forget(Service service, UUID id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Look> find(Service service, UUID id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Look> of(Service service) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Subscription onChange(Runnable listener) {
        throw new UnsupportedOperationException();
    }
}
