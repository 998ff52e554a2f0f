package thumbsmith.app;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** Takes pictures of scenes without a stage, as they would look in the window that has the keyboard. */
final class SceneCamera {
    private static final int PALETTE = 256;
    private static final List<PseudoClass> FOCUS =
            List.of(PseudoClass.getPseudoClass("focused"), PseudoClass.getPseudoClass("focus-visible"));

    private SceneCamera() {}

    /** Any thread but the FX thread. */
    static BufferedImage picture(Scene scene) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Node owner = scene.getFocusOwner();
            ring(owner, true);
            lay(scene);
            uncached(scene.getRoot());
            BufferedImage picture = copy(scene.snapshot(null));
            ring(owner, false);
            return picture;
        });
    }

    /** Without a stage nothing is laid out by itself; twice, since wrapped texts may ask for other room at first. */
    static void lay(Scene scene) {
        for (int round = 0; round < 2; round++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    /** The part of it that lies in that rectangle. */
    static BufferedImage crop(BufferedImage whole, Rectangle2D to) {
        int x = (int) Math.max(0, to.getMinX());
        int y = (int) Math.max(0, to.getMinY());
        int right = (int) Math.min(whole.getWidth(), to.getMaxX());
        int bottom = (int) Math.min(whole.getHeight(), to.getMaxY());
        return whole.getSubimage(x, y, right - x, bottom - y);
    }

    static void write(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(picture, "png", file.toFile());
    }

    /** As a file of a quarter of the size: with its 256 most frequent colours, others by their nearest. */
    static void writeSmall(BufferedImage picture, Path file) throws IOException {
        write(reduced(picture), file);
    }

    /** Outside of a window that has the keyboard nothing shows that it has the focus. */
    private static void ring(Node owner, boolean on) {
        if (owner != null) FOCUS.forEach(it -> owner.pseudoClassStateChanged(it, on));
    }

    /** What scrolls is drawn from a cache that only a window's own painting renews. */
    private static void uncached(Node node) {
        node.setCache(false);
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(SceneCamera::uncached);
    }

    private static BufferedImage copy(WritableImage snapshot) {
        int w = (int) snapshot.getWidth();
        int h = (int) snapshot.getHeight();
        int[] argb = new int[w * h];
        snapshot.getPixelReader().getPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), argb, 0, w);
        BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, w, h, argb, 0, w);
        return image;
    }

    private static BufferedImage reduced(BufferedImage picture) {
        int w = picture.getWidth();
        int h = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, w, h, null, 0, w);
        int[] palette = palette(pixels);
        IndexColorModel colours =
                new IndexColorModel(8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        BufferedImage small = new BufferedImage(w, h, BufferedImage.TYPE_BYTE_INDEXED, colours);
        Map<Integer, Integer> known = new HashMap<>();
        for (int i = 0; i < pixels.length; i++)
            small.getRaster().setSample(i % w, i / w, 0, known.computeIfAbsent(pixels[i], it -> nearest(palette, it)));
        return small;
    }

    private static int[] palette(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) counts.merge(pixel, 1, Integer::sum);
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(PALETTE)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static int nearest(int[] palette, int colour) {
        int best = 0;
        for (int i = 1; i < palette.length; i++)
            if (distance(palette[i], colour) < distance(palette[best], colour)) best = i;
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            sum += difference * difference;
        }
        return sum;
    }
}
