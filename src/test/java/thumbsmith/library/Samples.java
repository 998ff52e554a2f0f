package thumbsmith.library;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.job.LookRef;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;

/** Finished thumbnails for tests. */
final class Samples {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private Samples() {}

    static Recipe text(String prompt) {
        return new Recipe(
                Operation.TEXT,
                prompt,
                Optional.of(Model.PKZ_4_5),
                Format.WIDE,
                Optional.of(new LookRef(id("eva"), "Eva")),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    static Recipe faceSwap() {
        return new Recipe(
                Operation.FACE_SWAP,
                "",
                Optional.empty(),
                Format.WIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    static Output made(String prompt, Instant at) {
        return output(
                text(prompt),
                at,
                Service.EMBEDDED,
                Path.of("/nowhere/" + Integer.toHexString(prompt.hashCode()) + ".png"),
                false);
    }

    static Output output(Recipe recipe, Instant at, Service service, Path file, boolean cancelled) {
        return new Output(
                id(file + "@" + at),
                recipe,
                service,
                file.toAbsolutePath(),
                1280,
                720,
                412_000,
                Optional.of("0b6c2c3e-6f5d-4a53-9d0d-0c7b8a3f1e55"),
                service.isEmbedded() ? BigDecimal.ZERO : new BigDecimal("0.13"),
                new BigDecimal("0.13"),
                12.4,
                at,
                cancelled,
                Optional.empty());
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
