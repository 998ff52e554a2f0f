package thumbsmith.job;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.Service;

/**
 * A finished thumbnail on disk.
 *
 * @param id of the job that made it
 * @param file absolute
 * @param width px, {@code height} px, {@code bytes} of the file
 * @param cost what it is estimated to have cost in USD: zero on the embedded service
 * @param listPrice the service's list price in USD
 * @param seconds from the last byte sent to the answer, and for fetching and saving the file
 * @param cancelled whether it came back after the person had cancelled
 * @param score the last main score 0–100, once it was scored
 */
public record Output(
        UUID id,
        Recipe recipe,
        Service service,
        Path file,
        int width,
        int height,
        long bytes,
        Optional<String> requestId,
        BigDecimal cost,
        BigDecimal listPrice,
        double seconds,
        Instant made,
        boolean cancelled,
        Optional<Double> score) {}
