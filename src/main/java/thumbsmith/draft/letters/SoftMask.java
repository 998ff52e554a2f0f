package thumbsmith.draft.letters;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import java.util.function.Consumer;
import thumbsmith.draft.paint.Canvas;

/** A soft stain: drawn small, blurred, and read back smoothly. One cell stands for {@code step} × {@code step} px. */
final class SoftMask {
    private static final int PASSES = 3;
    /** How much finer than the blur the cells are. */
    private static final double CELLS_PER_SIGMA = 2.2;

    /** Less cannot be seen. */
    private static final float FAINTEST = 0.001f;

    /** Side of the tile of roundings; px. */
    private static final int TILE = 64;

    private static final float[] ROUNDINGS = roundings();

    private final int left;
    private final int top;
    private final int step;
    private final int width;
    private final int height;
    private final float[] cells;

    /**
     * @param around what is drawn, in px
     * @param sigma of the blur, in px
     * @param drawing what is to be stained, in px of the picture
     */
    SoftMask(BufferedImage picture, Rectangle2D around, double sigma, Consumer<Graphics2D> drawing) {
        step = (int) Math.clamp(Math.floor(sigma / CELLS_PER_SIGMA), 1, 16);
        double reach = sigma * 3 + step;
        left = (int) Math.max(0, Math.floor(around.getMinX() - reach));
        top = (int) Math.max(0, Math.floor(around.getMinY() - reach));
        double right = Math.min(picture.getWidth(), around.getMaxX() + reach);
        double bottom = Math.min(picture.getHeight(), around.getMaxY() + reach);
        width = Math.max(1, (int) Math.ceil((right - left) / step) + 2);
        height = Math.max(1, (int) Math.ceil((bottom - top) / step) + 2);
        cells = drawn(drawing);
        blur(sigma / step);
    }

    private float[] drawn(Consumer<Graphics2D> drawing) {
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Canvas.paint(small, pen -> {
            pen.scale(1.0 / step, 1.0 / step);
            pen.translate(-left, -top);
            pen.setColor(Color.WHITE);
            drawing.accept(pen);
        });
        byte[] bytes = ((DataBufferByte) small.getRaster().getDataBuffer()).getData();
        float[] drawn = new float[bytes.length];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = (bytes[i] & 0xFF) / 255f;
        }
        return drawn;
    }

    /** Box blurs, repeated so that they come close to a Gaussian. */
    private void blur(double sigma) {
        int radius = (int) Math.round((Math.sqrt(sigma * sigma * 12 / PASSES + 1) - 1) / 2);
        float[] other = new float[cells.length];
        for (int i = 0; i < PASSES && radius > 0; i++) {
            turned(cells, other, width, height, radius);
            turned(other, cells, height, width, radius);
        }
    }

    /** Blurs each row and writes it as a column, so that the second call does the columns. */
    private static void turned(float[] from, float[] to, int width, int height, int radius) {
        float share = 1f / (radius * 2 + 1);
        for (int y = 0; y < height; y++) {
            float sum = 0;
            for (int x = -radius; x < width; x++) {
                if (x + radius < width) sum += from[y * width + x + radius];
                if (x - radius > 0) sum -= from[y * width + x - radius - 1];
                if (x >= 0) to[x * height + y] = sum * share;
            }
        }
    }

    /** Lets the stain fade to nothing before these boxes, over that many px. */
    SoftMask faded(List<Rectangle2D> keepOut, double over) {
        for (Rectangle2D box : keepOut) {
            Rectangle2D near = Boxes.grown(box, over + step * 2.0);
            for (int y = cellY(near.getMinY()); y <= cellY(near.getMaxY()); y++) {
                for (int x = cellX(near.getMinX()); x <= cellX(near.getMaxX()); x++) {
                    cells[y * width + x] *= (float) clear(box, left + x * step, top + y * step, over);
                }
            }
        }
        return this;
    }

    private double clear(Rectangle2D box, double x, double y, double over) {
        double across = Math.max(0, Math.max(box.getMinX() - x, x - box.getMaxX()));
        double along = Math.max(0, Math.max(box.getMinY() - y, y - box.getMaxY()));
        double share = Math.clamp((Math.hypot(across, along) - step * 1.5) / over, 0, 1);
        return share * share * (3 - 2 * share);
    }

    private int cellX(double x) {
        return (int) Math.clamp((x - left) / step, 0, width - 1);
    }

    private int cellY(double y) {
        return (int) Math.clamp((y - top) / step, 0, height - 1);
    }

    /** How a pixel changes under a stain; fractions of a step are rounded by where it lies, so that no bands show. */
    interface Stain {
        int on(int argb, float strength, float rounding);
    }

    void change(BufferedImage picture, Stain stain) {
        int[] pixels = Canvas.pixels(picture);
        int right = Math.min(picture.getWidth(), left + (width - 1) * step);
        int bottom = Math.min(picture.getHeight(), top + (height - 1) * step);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                float strength = at(x, y);
                int place = y * picture.getWidth() + x;
                if (strength > FAINTEST) pixels[place] = stain.on(pixels[place], strength, rounding(x, y));
            }
        }
    }

    /** How the picture would look, without changing it. */
    EdgeMap.Pixels looking(BufferedImage picture, Stain stain) {
        return (x, y) -> stain.on(picture.getRGB(x, y), at(x, y), 0.5f);
    }

    private static float rounding(int x, int y) {
        return ROUNDINGS[(y & TILE - 1) * TILE + (x & TILE - 1)];
    }

    /** A fixed pattern (interleaved gradient noise, Jimenez 2014) with as much of everything between 0 and 1. */
    private static float[] roundings() {
        float[] tile = new float[TILE * TILE];
        for (int i = 0; i < tile.length; i++) {
            double noise = 52.9829189 * ((0.06711056 * (i % TILE) + 0.00583715 * (i / TILE)) % 1);
            tile[i] = (float) (noise % 1);
        }
        return tile;
    }

    /** 0–1, between the cells in proportion; 0 outside. */
    float at(int x, int y) {
        float across = (x - left) / (float) step;
        float along = (y - top) / (float) step;
        int column = (int) across;
        int row = (int) along;
        if (x < left || y < top || column >= width - 1 || row >= height - 1) return 0;
        int place = row * width + column;
        float upper = mix(cells[place], cells[place + 1], across - column);
        float lower = mix(cells[place + width], cells[place + width + 1], across - column);
        return mix(upper, lower, along - row);
    }

    private static float mix(float one, float other, float share) {
        return one + (other - one) * share;
    }
}
