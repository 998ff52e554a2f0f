package thumbsmith.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import thumbsmith.contract.Service;

/** Remembers nothing of looks. */
public final class NoLookMemory implements LookMemory {
    @Override
    public void trained(Service service, UUID look, List<Path> pictures) {}

    @Override
    public List<Path> pictures(Service service, UUID look) {
        return List.of();
    }

    @Override
    public void instructed(Service service, UUID look, Instant at, String instructions) {}

    @Override
    public List<Version> versions(Service service, UUID look) {
        return List.of();
    }

    @Override
    public void forget(Service service, UUID look) {}
}
