package thumbsmith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** No answer, however large, is in memory as a whole, nor what can be made of a small one. */
class ReadingHeapTest {
    private static final int BOMB_MEGABYTES = 200;
    private static final int MEGABYTE = 1024 * 1024;

    /** One part of a body, said again and again until the client hangs up or it is enough. */
    private static final List<String> PARTS = List.of("x", "{},", "[],", "\"\",", "[", "{\"a\":");

    @Test
    void tenAnswersAtATimeThatAreFarTooLargeArriveInALittleHeap() throws Exception {
        byte[] bomb = bomb();
        AtomicInteger answers = new AtomicInteger();
        try (var server = new AwkwardServer((_, out) -> answer(answers.getAndIncrement(), bomb, out))) {
            Process reader = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx96m",
                            "-XX:+ExitOnOutOfMemoryError",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ReadInLittleHeap.class.getName(),
                            server.base().toString(),
                            "8")
                    .inheritIO()
                    .start();

            assertThat(reader.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(reader.exitValue()).isZero();
        }
    }

    private static void answer(int number, byte[] bomb, OutputStream out) throws IOException {
        int kind = number % (2 * PARTS.size() + 1);
        if (kind == 2 * PARTS.size()) {
            out.write(text("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + bomb.length + "\r\n\r\n"));
            out.write(bomb);
            return;
        }
        // Just what is taken at most, and far more.
        long length = kind < PARTS.size() ? Answer.MAX_BYTES : 50L * MEGABYTE;
        out.write(text("HTTP/1.1 " + (number % 2 == 0 ? 200 : 500) + " OK\r\nContent-Length: " + length + "\r\n\r\n"));
        repeat(out, "{\"reference\":[", PARTS.get(kind % PARTS.size()), length);
    }

    private static void repeat(OutputStream out, String start, String part, long length) throws IOException {
        out.write(text(start));
        byte[] parts = text(part.repeat(8192));
        for (long left = length - start.length(); left > 0; left -= parts.length) {
            out.write(parts, 0, (int) Math.min(left, parts.length));
        }
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < BOMB_MEGABYTES; i++) packing.write(new byte[MEGABYTE]);
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
