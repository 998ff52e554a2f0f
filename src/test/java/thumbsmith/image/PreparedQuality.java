package thumbsmith.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * What a program of {@code prep-benchmark.sh} left in its folder, read by ImageIO and so by none of the programs'
 * own libraries: {@code java PreparedQuality.java OUT COUNT REFERENCES}. Fails unless COUNT JPEGs of 1280×720 px are
 * there; prints their mean size in bytes, and the mean PSNR in dB of those that REFERENCES has a PNG for.
 *
 * <p>The PSNR of a picture is taken over the red, green and blue of all its pixels as 8-bit sRGB. An output belongs to the
 * reference with whose name, less its ending, its own begins. Needs nothing but a JDK.
 */
final class PreparedQuality {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int CHANNELS = 3;
    private static final double PEAK = 255;

    private PreparedQuality() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> outputs = files(Path.of(arguments[0]));
        int count = Integer.parseInt(arguments[1]);
        if (outputs.size() != count) throw new IOException(outputs.size() + " outputs where " + count + " were due");
        for (Path output : outputs) checkSize(output);
        System.out.printf(
                Locale.ROOT, "%.0f %.2f%n", meanBytes(outputs), meanPsnr(outputs, files(Path.of(arguments[2]))));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Reads the head alone: there may be thousands. */
    private static void checkSize(Path output) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(output.toFile())) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
            try {
                reader.setInput(in);
                if (reader.getWidth(0) != WIDTH || reader.getHeight(0) != HEIGHT)
                    throw new IOException(output + " is " + reader.getWidth(0) + "x" + reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }

    private static double meanBytes(List<Path> outputs) throws IOException {
        long sum = 0;
        for (Path output : outputs) sum += Files.size(output);
        return (double) sum / outputs.size();
    }

    private static double meanPsnr(List<Path> outputs, List<Path> references) throws IOException {
        double sum = 0;
        for (Path reference : references) sum += psnr(pixels(reference), pixels(of(reference, outputs)));
        return sum / references.size();
    }

    private static Path of(Path reference, List<Path> outputs) throws IOException {
        String stem = reference.getFileName().toString().replaceFirst("\\.png$", "");
        return outputs.stream()
                .filter(output -> output.getFileName().toString().startsWith(stem))
                .findFirst()
                .orElseThrow(() -> new IOException("no output for " + reference));
    }

    private static int[] pixels(Path file) throws IOException {
        BufferedImage picture = ImageIO.read(file.toFile());
        if (picture.getWidth() != WIDTH || picture.getHeight() != HEIGHT)
            throw new IOException(file + " has another size");
        return picture.getRaster().getNumBands() == 1
                ? greys(picture)
                : picture.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }

    /** The samples as they are: {@code getRGB} takes a JPEG's grey for linear light and would brighten it. */
    private static int[] greys(BufferedImage picture) {
        int[] samples = picture.getRaster().getSamples(0, 0, WIDTH, HEIGHT, 0, (int[]) null);
        return Arrays.stream(samples).map(grey -> grey * 0x010101).toArray();
    }

    private static double psnr(int[] reference, int[] output) {
        long sum = 0;
        for (int i = 0; i < reference.length; i++)
            for (int shift = 0; shift < CHANNELS * Byte.SIZE; shift += Byte.SIZE) {
                int off = (reference[i] >> shift & 0xff) - (output[i] >> shift & 0xff);
                sum += (long) off * off;
            }
        return 10 * Math.log10(PEAK * PEAK * reference.length * CHANNELS / sum);
    }
}
