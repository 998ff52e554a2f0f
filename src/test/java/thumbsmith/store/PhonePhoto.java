package thumbsmith.store;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** A photo as phones write it: lying on its side with a note to turn it, the place where it was taken, a film behind. */
public final class PhonePhoto {
    /** What the film behind the picture tells; a place like that must never be sent. */
    public static final String FILM = "a film from 52.5200 N 13.4050 E";

    private static final int ORIENTATION_TAG = 0x0112;
    private static final int PLACE_TAG = 0x8825;

    private PhonePhoto() {}

    /**
     * Upright after the turn.
     *
     * @param grain how much noise, 0–255: noise weighs
     * @param bytes what the file weighs at least
     */
    public static byte[] of(BufferedImage upright, int grain, float quality, int bytes) throws IOException {
        byte[] stored = jpeg(lyingOnItsSide(grainy(upright, grain)), quality);
        var file = new ByteArrayOutputStream(bytes);
        file.write(stored, 0, 2);
        file.writeBytes(exif());
        file.write(stored, 2, stored.length - 2);
        file.writeBytes(FILM.getBytes(StandardCharsets.US_ASCII));
        if (file.size() < bytes) file.writeBytes(new byte[bytes - file.size()]);
        return file.toByteArray();
    }

    /** A warm wall, so large. */
    public static BufferedImage wall(int width, int height) {
        BufferedImage wall = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = wall.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0xC8A27A), width, height, new Color(0x6A5B48)));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return wall;
    }

    /** Nothing but noise, which no encoder makes light. */
    static BufferedImage noise(int width, int height) {
        BufferedImage noise = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) row[x] = random.nextInt();
            noise.setRGB(0, y, width, 1, row, 0, width);
        }
        return noise;
    }

    /** Hangs a portrait onto it, so wide. */
    public static void hang(BufferedImage wall, String portrait, int x, int y, int width) throws IOException {
        BufferedImage picture = ImageIO.read(PhonePhoto.class.getResource("/thumbsmith/pictures/" + portrait));
        Graphics2D pen = wall.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setComposite(AlphaComposite.Src);
        pen.drawImage(picture, x, y, width, width * picture.getHeight() / picture.getWidth(), null);
        pen.dispose();
    }

    private static BufferedImage grainy(BufferedImage picture, int grain) {
        BufferedImage grainy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Random random = new Random(20261122);
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length && grain > 0; x++)
                row[x] = shifted(row[x], random.nextInt(grain) - grain / 2);
            grainy.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return grainy;
    }

    private static int shifted(int rgb, int by) {
        int red = Math.clamp((rgb >> 16 & 0xFF) + by, 0, 255);
        int green = Math.clamp((rgb >> 8 & 0xFF) + by, 0, 255);
        return red << 16 | green << 8 | Math.clamp((rgb & 0xFF) + by, 0, 255);
    }

    /** Orientation 6 turns it clockwise again. */
    private static BufferedImage lyingOnItsSide(BufferedImage upright) {
        BufferedImage lying = new BufferedImage(upright.getHeight(), upright.getWidth(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = lying.createGraphics();
        AffineTransform turn = AffineTransform.getTranslateInstance(0, upright.getWidth());
        turn.rotate(-Math.PI / 2);
        pen.drawImage(upright, turn, null);
        pen.dispose();
        return lying;
    }

    private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** An APP1 segment with two directories: the turn, and a place in Berlin. */
    private static byte[] exif() {
        ByteBuffer segment = ByteBuffer.allocate(4 + 6 + 38 + 54 + 48).order(ByteOrder.LITTLE_ENDIAN);
        segment.put(new byte[] {-1, (byte) 0xE1, 0, (byte) (segment.capacity() - 2)});
        segment.put("Exif\0\0II*\0".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        segment.putShort((short) 2);
        entry(segment, ORIENTATION_TAG, 3, 1, 6);
        entry(segment, PLACE_TAG, 4, 1, 38);
        segment.putInt(0);
        segment.putShort((short) 4);
        entry(segment, 1, 2, 2, 'N');
        entry(segment, 2, 5, 3, 92);
        entry(segment, 3, 2, 2, 'E');
        entry(segment, 4, 5, 3, 116);
        segment.putInt(0);
        for (int part : new int[] {52, 31, 12, 13, 24, 18}) segment.putInt(part).putInt(1);
        return segment.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
