package thumbsmith.job;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.Service;

/** The program's own list of looks, since the service has none. Thread-safe. */
public interface LookRegistry {
    /** Adds the look or replaces what is known of it. */
    void put(Look look);

    void forget(Service service, UUID id);

    Optional<Look> find(Service service, UUID id);

    /** Looks of that service, newest first. */
    List<Look> of(Service service);

    /** Called after every change, on the changing thread. The returned handle ends it. */
    Subscription onChange(Runnable listener);
}
