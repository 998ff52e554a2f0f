package thumbsmith.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Service;

/**
 * A persona or style that this program knows of.
 *
 * @param service where it lives: a look of one service means nothing to another
 * @param progress of its training, 0–100
 * @param portrait a local copy, once there is one
 */
public record Look(
        UUID id,
        Service service,
        LookMode mode,
        String name,
        LookStatus status,
        int progress,
        Optional<Path> portrait,
        Optional<String> instructions,
        Instant added) {

    public LookRef ref() {
        return new LookRef(id, name);
    }

    /** Only a completed look can be used. */
    public boolean isReady() {
        return status == LookStatus.COMPLETED;
    }

    public Look withInstructions(Optional<String> text) {
        return new Look(id, service, mode, name, status, progress, portrait, text, added);
    }
}
