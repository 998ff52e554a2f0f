package thumbsmith.job;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PictureInfo;
import thumbsmith.image.UnreadablePictureException;

/** An image engine for tests, over ImageIO; its text entries stand behind the end of the PNG. */
public class PlainImages implements ImageEngine {
    private static final String MARK = "\n--entries--\n";

    public static byte[] picture(int width, int height) {
        return new PlainImages().png(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB));
    }

    @Override
    public PictureInfo inspect(Path file) throws UnreadablePictureException {
        BufferedImage picture = decode(file);
        byte[] bytes = read(file);
        return new PictureInfo(sniff(bytes).orElseThrow(), picture.getWidth(), picture.getHeight(), bytes.length, 1);
    }

    @Override
    public BufferedImage decode(Path file) throws UnreadablePictureException {
        return decode(read(file));
    }

    @Override
    public BufferedImage decode(byte[] bytes) throws UnreadablePictureException {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
            if (picture == null) throw new UnreadablePictureException("Not a picture.");
            return picture;
        } catch (IOException e) {
            throw new UnreadablePictureException("The picture is damaged.", e);
        }
    }

    @Override
    public BufferedImage decodeAtLeast(Path file, int width, int height) throws UnreadablePictureException {
        return decode(file);
    }

    @Override
    public BufferedImage fill(BufferedImage picture, int width, int height) {
        return picture;
    }

    @Override
    public BufferedImage fit(BufferedImage picture, int width, int height) {
        return picture;
    }

    @Override
    public byte[] jpeg(BufferedImage picture, double quality) {
        return encode(picture, "jpg");
    }

    @Override
    public byte[] png(BufferedImage picture) {
        return encode(picture, "png");
    }

    @Override
    public byte[] withText(byte[] picture, Map<String, String> entries) {
        Map<String, String> all = new TreeMap<>(readText(picture));
        all.putAll(entries);
        StringBuilder text = new StringBuilder(MARK);
        all.forEach((key, value) -> text.append(key).append('\t').append(value).append('\n'));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bare(picture));
        out.writeBytes(text.toString().getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    @Override
    public byte[] withoutPrivateData(byte[] picture) {
        return picture;
    }

    @Override
    public Map<String, String> readText(byte[] picture) {
        Map<String, String> entries = new TreeMap<>();
        String all = new String(picture, StandardCharsets.ISO_8859_1);
        int mark = all.indexOf(MARK);
        if (mark < 0) return entries;
        all.substring(mark + MARK.length()).lines().forEach(line -> {
            String[] parts = line.split("\t", 2);
            entries.put(parts[0], parts[1]);
        });
        return entries;
    }

    @Override
    public Optional<String> sniff(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 12), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG")) return Optional.of("image/png");
        if (start.startsWith("\u00ff\u00d8")) return Optional.of("image/jpeg");
        if (start.startsWith("BM")) return Optional.of("image/bmp");
        return start.startsWith("RIFF") && start.endsWith("WEBP") ? Optional.of("image/webp") : Optional.empty();
    }

    private static byte[] bare(byte[] picture) {
        int mark = new String(picture, StandardCharsets.ISO_8859_1).indexOf(MARK);
        return mark < 0 ? picture : Arrays.copyOf(picture, mark);
    }

    private static byte[] encode(BufferedImage picture, String kind) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, kind, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
