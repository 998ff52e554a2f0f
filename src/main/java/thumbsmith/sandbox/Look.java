package thumbsmith.sandbox;

import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.draft.Manner;

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
     * @param person who a persona is; empty for styles and where nobody could be cut out
     * @param manner empty where a version learned it that did not measure it yet, nor cut anybody out
     */
    record Learned(
            String portrait,
            List<String> references,
            List<Integer> palette,
            Optional<Person> person,
            Optional<Manner> manner) {
        Learned {
            // A file from before there were cut-outs and manners has neither.
            person = Objects.requireNonNullElse(person, Optional.empty());
            manner = Objects.requireNonNullElse(manner, Optional.empty());
        }

        List<String> files() {
            return Stream.of(
                            Stream.of(portrait),
                            references.stream(),
                            person.stream().map(Person::file))
                    .flatMap(it -> it)
                    .toList();
        }
    }

    /**
     * @param file name among the outputs: a PNG with alpha
     * @param x left edge of the face, in px of it; the others alike
     */
    record Person(String file, double x, double y, double width, double height) {
        static Person of(String file, Rectangle2D face) {
            return new Person(file, face.getX(), face.getY(), face.getWidth(), face.getHeight());
        }

        Rectangle2D face() {
            return new Rectangle2D.Double(x, y, width, height);
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
        return Math.clamp(gone * 100 / Math.max(1, whole), 0, 99);
    }

    Look relearned(Learned now) {
        return new Look(id, name, mode, startedAt, readyAt, instructions, Optional.of(now));
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
