package thumbsmith.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

/** A process that throws a thumbnail away and is gone at once when it asks for the time: after the file, before the row. */
final class KilledWhileTrashing {
    static final int STATUS = 77;

    private KilledWhileTrashing() {}

    /** @param arguments the home and the thumbnail's id */
    public static void main(String[] arguments) throws IOException {
        try (FilesRig rig = new FilesRig(Path.of(arguments[0]), new Deadly())) {
            rig.files.trash(Set.of(UUID.fromString(arguments[1])));
        }
    }

    private static final class Deadly extends Clock {
        @Override
        public Instant instant() {
            Runtime.getRuntime().halt(STATUS);
            throw new AssertionError();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Answers with the status that the process ended with. */
    static int run(Path home, UUID thumbnail) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWhileTrashing.class.getName(),
                        home.toString(),
                        thumbnail.toString())
                .inheritIO()
                .start()
                .waitFor();
    }
}
