package thumbsmith.job;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.Service;

/**
 * Titles that the service found.
 *
 * @param output the thumbnail that they were found for; empty where a prompt was all there was
 * @param cost estimated, USD; zero on the embedded service
 */
public record KeptTitles(
        UUID id,
        Instant at,
        Service service,
        String prompt,
        Optional<UUID> output,
        Optional<String> requestId,
        List<String> titles,
        BigDecimal cost) {}
