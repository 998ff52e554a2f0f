package thumbsmith.looks;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import thumbsmith.contract.Service;
import thumbsmith.job.LookMemory;

/** What is remembered of looks, in memory. */
final class MemoryOfLooks implements LookMemory {
    private final Map<UUID, List<Path>> pictures = new HashMap<>();
    private final Map<UUID, List<Version>> versions = new HashMap<>();

    @Override
    public void trained(Service service, UUID look, List<Path> files) {
        pictures.put(look, files);
    }

    @Override
    public List<Path> pictures(Service service, UUID look) {
        return pictures.getOrDefault(look, List.of());
    }

    @Override
    public void instructed(Service service, UUID look, Instant at, String instructions) {
        versions.computeIfAbsent(look, id -> new ArrayList<>()).addFirst(new Version(at, instructions));
    }

    @Override
    public List<Version> versions(Service service, UUID look) {
        return List.copyOf(versions.getOrDefault(look, List.of()));
    }

    @Override
    public void forget(Service service, UUID look) {
        pictures.remove(look);
        versions.remove(look);
    }
}
