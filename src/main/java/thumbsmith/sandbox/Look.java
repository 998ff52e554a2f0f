package thumbsmith.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;

/**
 * A persona or style as it is remembered.
 *
 * @param readyAt when its training ends; until then it is processing, whatever it has learned already
 * @param learned what training made of the pictures; empty if it failed
 */
record Look(
        UUID id,
        String name,
        LookMode mode,
        Instant startedAt,
        Instant readyAt,
        Optional<String> instructions,
        Optional<Learned> learned) {

    /**
     * @param portrait file name among the outputs
     * @param references file names among the outputs
     * @param palette sRGB {@code 0xRRGGBB}, strongest first
     */
    record Learned(String portrait, List<String> references, List<Integer> palette) {
        List<String> files() {
            return Stream.concat(Stream.of(portrait), references.stream()).toList();
        }
    }

    LookStatus status(Instant now) {
        if (now.isBefore(readyAt)) return LookStatus.PROCESSING;
        return learned.isPresent() ? LookStatus.COMPLETED : LookStatus.FAILED;
    }

    /** 0–100 by the clock; 100 only when training has ended. */
    int progress(Instant now) {
        if (!now.isBefore(readyAt)) return 100;
        long whole = Duration.between(startedAt, readyAt).toMillis();
        long gone = Duration.between(startedAt, now).toMillis();
        return (int) Math.clamp(gone * 100 / Math.max(1, whole), 0, 99);
    }

    Look instructed(Optional<String> text) {
        return new Look(id, name, mode, startedAt, readyAt, text, learned);
    }

    boolean goesBy(LookMode otherMode, String otherName) {
        return mode == otherMode && plain(name).equals(plain(otherName));
    }

    /** Names are compared without case and without spaces around them. */
    static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
