package thumbsmith.image.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged pictures in a program with a heap of 256 MB: each gives a picture or a sentence, and none ends the program. */
class MutatedPicturesTest {
    private static final int COUNT = Boolean.getBoolean("thumbsmith.test.long") ? 1_000 : 150;
    /** JavaCPP lets a process take four times its heap. */
    private static final long MOST_MEGABYTES = 1_024;

    @TempDir
    Path folder;

    @Test
    void eachGivesAPictureOrASentenceWithinBoundedMemory() throws Exception {
        Path told = folder.resolve("told.txt");
        Process run = start(told);

        assertThat(run.waitFor(15, TimeUnit.MINUTES)).as("it hangs").isTrue();

        List<String> lines = Files.readAllLines(told, StandardCharsets.UTF_8);
        assertThat(run.exitValue()).as("%s", tail(lines)).isZero();
        assertThat(lines).noneMatch(it -> it.startsWith("no sentence"));
        assertThat(number(lines, "pictures ") + number(lines, "sentences ")).isEqualTo(COUNT);
        assertThat(number(lines, "pictures ")).as("%s", tail(lines)).isPositive();
        assertThat(number(lines, "peak MB ")).as("%s", tail(lines)).isLessThan(MOST_MEGABYTES);
    }

    private static Process start(Path told) throws IOException {
        return ChildJvm.start(
                told,
                System.getProperty("java.class.path"),
                System.getProperty("java.library.path"),
                "-Xmx256m",
                "thumbsmith.image.codec.MutationRun",
                String.valueOf(COUNT));
    }

    private static long number(List<String> lines, String name) {
        return lines.stream()
                .filter(it -> it.startsWith(name))
                .mapToLong(it -> Long.parseLong(it.substring(name.length())))
                .findFirst()
                .orElse(-1);
    }

    private static List<String> tail(List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - 12), lines.size());
    }
}
