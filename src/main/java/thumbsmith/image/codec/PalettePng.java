package thumbsmith.image.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import thumbsmith.image.Bitmap;

/** Writes a PNG with a palette, which OpenCV does not: 1, 2, 4 or 8 bits a pixel, every colour and alpha exact. */
final class PalettePng {
    private static final int COLOUR_TYPE = 3;
    private static final int PAETH = 4;

    private final Bitmap picture;
    private final Colours colours;
    private final int bits;

    PalettePng(Bitmap picture, Colours colours) {
        this.picture = picture;
        this.colours = colours;
        this.bits = bits(colours.count());
    }

    /** Each number as it is, which suits drawings. */
    byte[] flat() {
        return file(false);
    }

    /** Each number as its difference from its neighbours, which suits a palette in the order of brightness, such as greys. */
    byte[] smooth() {
        return file(bits == 8);
    }

    private byte[] file(boolean differences) {
        PngWriter png = new PngWriter(picture.width(), picture.height(), bits, COLOUR_TYPE);
        int[] palette = colours.sorted();
        png.chunk("PLTE", palette(palette));
        byte[] alphas = alphas(palette);
        if (alphas.length > 0) png.chunk("tRNS", alphas);
        png.chunk("IDAT", pixels(differences));
        return png.finished();
    }

    private static int bits(int colours) {
        if (colours <= 2) return 1;
        if (colours <= 4) return 2;
        return colours <= 16 ? 4 : 8;
    }

    private static byte[] palette(int[] argb) {
        byte[] rgb = new byte[argb.length * 3];
        for (int i = 0; i < argb.length; i++) {
            rgb[3 * i] = (byte) (argb[i] >> 16);
            rgb[3 * i + 1] = (byte) (argb[i] >> 8);
            rgb[3 * i + 2] = (byte) argb[i];
        }
        return rgb;
    }

    /** Only of those that are not opaque: they come first. */
    private static byte[] alphas(int[] argb) {
        var alphas = new ByteArrayOutputStream();
        for (int colour : argb) {
            if (colour >>> 24 != 0xFF) alphas.write(colour >>> 24);
        }
        return alphas.toByteArray();
    }

    private byte[] pixels(boolean differences) {
        Deflater hardest = new Deflater(Deflater.BEST_COMPRESSION);
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, hardest)) {
            writeRows(out, differences);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        } finally {
            hardest.end();
        }
        return packed.toByteArray();
    }

    private void writeRows(DeflaterOutputStream out, boolean differences) throws IOException {
        int[] argb = new int[picture.width()];
        byte[] above = new byte[rowBytes()];
        for (int y = 0; y < picture.height(); y++) {
            Colours.rowInto(picture.mat(), y, argb);
            byte[] row = numbers(argb);
            out.write(differences ? PAETH : 0);
            out.write(differences ? PaethFilter.of(row, above) : row);
            above = row;
        }
    }

    /** The leftmost in the highest bits. */
    private byte[] numbers(int[] argb) {
        byte[] row = new byte[rowBytes()];
        for (int x = 0; x < argb.length; x++) {
            int bit = x * bits;
            row[bit / 8] |= (byte) (colours.numberOf(argb[x]) << 8 - bits - bit % 8);
        }
        return row;
    }

    private int rowBytes() {
        return (picture.width() * bits + 7) / 8;
    }
}
