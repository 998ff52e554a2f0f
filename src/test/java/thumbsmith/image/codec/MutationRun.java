package thumbsmith.image.codec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import thumbsmith.image.Bitmap;
import thumbsmith.image.UnreadablePictureException;

/**
 * Opens damaged pictures, one after the other, and says what came of each. A program of its own, so that a crash is seen
 * and the heap can be small: {@code java -Xmx256m … thumbsmith.image.codec.MutationRun COUNT}.
 */
final class MutationRun {
    private static final double MOST_MILLIS = 2_000;
    private static final double COMMON_MEGAPIXELS = 24;
    private static final double MILLIS_PER_MEGAPIXEL = 100;

    private final List<Opened> all = new ArrayList<>();

    private MutationRun() {}

    public static void main(String[] arguments) throws IOException {
        var run = new MutationRun();
        var mutations = new Mutations(soundOnes());
        run.open(-1, soundOnes().getFirst());
        run.all.clear();
        int count = Integer.parseInt(arguments[0]);
        for (int i = 0; i < count; i++) {
            System.out.println("opening " + i);
            run.open(i, mutations.picture(i));
        }
        run.tell();
    }

    private static List<byte[]> soundOnes() {
        return MatrixFiles.all().entrySet().stream()
                .filter(it -> !it.getKey().startsWith("reference-"))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void open(int number, byte[] bytes) {
        long start = System.nanoTime();
        try (Bitmap picture = Decoder.decode(bytes)) {
            double megapixels = picture.width() * picture.height() / 1e6;
            all.add(new Opened(number, true, megapixels, millisSince(start)));
        } catch (UnreadablePictureException e) {
            all.add(new Opened(number, false, declaredMegapixels(bytes), millisSince(start)));
            if (!isSentence(e.getMessage())) System.out.println("no sentence: " + e.getMessage());
        }
    }

    private static boolean isSentence(String message) {
        return message.endsWith(".") && !message.contains("Exception") && !message.contains("\n");
    }

    private static double declaredMegapixels(byte[] bytes) {
        try {
            Header header = Header.of(bytes);
            return Math.min(200, Math.abs((double) header.width() * header.height() / 1e6));
        } catch (UnreadablePictureException | RuntimeException e) {
            return 0;
        }
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private void tell() throws IOException {
        all.stream()
                .sorted(Comparator.comparingDouble(Opened::millis).reversed())
                .limit(5)
                .forEach(it -> System.out.printf("slow %d: %.0f ms, %.1f MP%n", it.number, it.millis, it.megapixels));
        System.out.println("pictures " + all.stream().filter(Opened::picture).count());
        System.out.println(
                "sentences " + all.stream().filter(it -> !it.picture()).count());
        System.out.println("late " + all.stream().filter(Opened::isLate).count());
        System.out.println("peak MB " + peakMegabytes());
    }

    /** Of the whole process; 0 where there is no /proc. */
    private static long peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) return 0;
        return Files.readAllLines(status).stream()
                .filter(it -> it.startsWith("VmHWM:"))
                .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private record Opened(int number, boolean picture, double megapixels, double millis) {
        boolean isLate() {
            double beyond = Math.max(0, megapixels - COMMON_MEGAPIXELS);
            return millis > MOST_MILLIS + beyond * MILLIS_PER_MEGAPIXEL;
        }
    }
}
