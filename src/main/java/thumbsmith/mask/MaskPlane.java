package thumbsmith.mask;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/** How much each pixel may change: 0 stays, 255 changes. Each change answers with the part that it touched. */
final class MaskPlane {
    private final int width;
    private final int height;
    private final byte[] values;

    MaskPlane(int width, int height) {
        this(width, height, new byte[width * height]);
    }

    /** @param values row by row; they are this plane's from now on */
    MaskPlane(int width, int height, byte[] values) {
        this.width = width;
        this.height = height;
        this.values = values;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    Area all() {
        return Area.all(width, height);
    }

    /** 0–255. */
    int at(int x, int y) {
        return values[y * width + x] & 0xFF;
    }

    boolean isEmpty() {
        for (byte value : values) if (value != 0) return false;
        return true;
    }

    /** Of the whole, 0–1. */
    double share() {
        long sum = 0;
        for (byte value : values) sum += value & 0xFF;
        return sum / 255.0 / values.length;
    }

    MaskPlane copy() {
        return new MaskPlane(width, height, values.clone());
    }

    /** Draws the tip along the straight way. */
    void stroke(Tip tip, Point from, Point to, Marking marking) {
        Area reach = tip.reach(from, to, width, height);
        for (int y = reach.y(); y < reach.bottom(); y++) {
            for (int x = reach.x(); x < reach.right(); x++) {
                int covered = tip.cover(Tip.distance(x + 0.5, y + 0.5, from, to));
                if (covered > 0) set(x, y, marking.apply(at(x, y), covered));
            }
        }
    }

    /** Fills the shape with smooth edges, within that part. */
    void fill(Shape shape, Area part, Marking marking) {
        if (part.isEmpty()) return;
        byte[] covered = coverage(shape, part);
        for (int y = 0; y < part.height(); y++) {
            for (int x = 0; x < part.width(); x++) {
                int by = covered[y * part.width() + x] & 0xFF;
                set(part.x() + x, part.y() + y, marking.apply(at(part.x() + x, part.y() + y), by));
            }
        }
    }

    /** Draws another plane of the same size over this one. */
    void lay(MaskPlane other, Marking marking) {
        for (int i = 0; i < values.length; i++)
            values[i] = (byte) marking.apply(values[i] & 0xFF, other.values[i] & 0xFF);
    }

    void put(MaskPlane other) {
        System.arraycopy(other.values, 0, values, 0, values.length);
    }

    void fill(int value) {
        Arrays.fill(values, (byte) value);
    }

    void invert() {
        for (int i = 0; i < values.length; i++) values[i] = (byte) ~values[i];
    }

    byte[] cut(Area part) {
        byte[] cut = new byte[part.width() * part.height()];
        for (int y = 0; y < part.height(); y++)
            System.arraycopy(values, (part.y() + y) * width + part.x(), cut, y * part.width(), part.width());
        return cut;
    }

    void paste(Area part, byte[] cut) {
        for (int y = 0; y < part.height(); y++)
            System.arraycopy(cut, y * part.width(), values, (part.y() + y) * width + part.x(), part.width());
    }

    private void set(int x, int y, int value) {
        values[y * width + x] = (byte) value;
    }

    private static byte[] coverage(Shape shape, Area part) {
        BufferedImage grey = new BufferedImage(part.width(), part.height(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(Color.WHITE);
        pen.translate(-part.x(), -part.y());
        pen.fill(shape);
        pen.dispose();
        return ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    }
}
