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
 * @param mark what is wanted of it, or what went wrong with it
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
        Instant added,
        LookMark mark) {

    /** Nothing in particular is wanted of it. */
    public Look(
            UUID id,
            Service service,
            LookMode mode,
            String name,
            LookStatus status,
            int progress,
            Optional<Path> portrait,
            Optional<String> instructions,
            Instant added) {
        this(id, service, mode, name, status, progress, portrait, instructions, added, LookMark.NONE);
    }

    public LookRef ref() {
        return new LookRef(id, name);
    }

    /** Only a completed look can be used, and only while the service has it. */
    public boolean isReady() {
        return status == LookStatus.COMPLETED && mark != LookMark.NOT_AT_SERVICE;
    }

    public Look withInstructions(Optional<String> text) {
        return new Look(id, service, mode, name, status, progress, portrait, text, added, mark);
    }

    public Look withPortrait(Optional<Path> copy) {
        return new Look(id, service, mode, name, status, progress, copy, instructions, added, mark);
    }

    public Look marked(LookMark next) {
        return new Look(id, service, mode, name, status, progress, portrait, instructions, added, next);
    }
}
