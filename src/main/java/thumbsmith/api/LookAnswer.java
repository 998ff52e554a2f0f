package thumbsmith.api;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;

/**
 * What the service knows of a persona or style.
 *
 * @param mode empty for a kind that this version does not know
 * @param status empty for a status that this version does not know; it decides, not the progress
 * @param progress 0–100
 */
public record LookAnswer(
        UUID id,
        String name,
        Optional<LookMode> mode,
        Optional<LookStatus> status,
        int progress,
        Optional<URI> portrait,
        List<URI> references,
        Optional<String> instructions) {}
