package thumbsmith.draft;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * What training learned.
 *
 * @param name of the look
 * @param portrait a square picture that stands for it
 * @param palette sRGB colours {@code 0xRRGGBB}, strongest first; at least two
 */
public record LearnedLook(String name, BufferedImage portrait, List<Integer> palette) {
    public LearnedLook {
        palette = List.copyOf(palette);
    }
}
