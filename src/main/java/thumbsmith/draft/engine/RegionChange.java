package thumbsmith.draft.engine;

import java.awt.image.BufferedImage;
import java.util.List;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;

/** Changes of a picture that look at the pixels around, and the words that ask for them. */
enum RegionChange {
    REMOVE("remove", "erase", "delete", "get rid", "clean up", "take away", "without"),
    BLUR("blur", "soften", "out of focus", "bokeh", "unsharp"),
    PIXELATE("pixelat", "censor", "anonym", "mosaic", "hide"),
    SHARPEN("sharp", "clearer", "detail");

    private final List<String> stems;

    RegionChange(String... stems) {
        this.stems = List.of(stems);
    }

    boolean asked(String lowerCase) {
        return stems.stream().anyMatch(it -> Words.hasStem(lowerCase, it));
    }

    BufferedImage apply(BufferedImage picture, Mask mask) {
        int shorter = Math.min(picture.getWidth(), picture.getHeight());
        return switch (this) {
            case REMOVE -> HoleFilling.of(picture, mask);
            case BLUR -> Softening.of(picture, shorter / 60);
            case PIXELATE -> blocks(picture, shorter / 30);
            case SHARPEN -> sharper(picture);
        };
    }

    private static BufferedImage blocks(BufferedImage picture, int size) {
        BufferedImage mean = Softening.of(picture, size / 3);
        BufferedImage blocks = Canvas.copy(picture);
        int[] from = Canvas.pixels(mean);
        int[] to = Canvas.pixels(blocks);
        int width = picture.getWidth();
        for (int i = 0; i < to.length; i++) {
            int x = Math.min(i % width / size * size + size / 2, width - 1);
            int y = Math.min(i / width / size * size + size / 2, picture.getHeight() - 1);
            to[i] = from[y * width + x];
        }
        return blocks;
    }

    /** Adds what a blur takes away. */
    private static BufferedImage sharper(BufferedImage picture) {
        int[] soft = Canvas.pixels(Softening.of(picture, 2));
        BufferedImage sharp = Canvas.copy(picture);
        int[] to = Canvas.pixels(sharp);
        for (int i = 0; i < to.length; i++) {
            to[i] = Rgb.mix(soft[i], to[i], 2);
        }
        return sharp;
    }
}
