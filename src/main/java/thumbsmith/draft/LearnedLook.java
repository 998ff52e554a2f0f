package thumbsmith.draft;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * What training learned.
 *
 * @param name of the look
 * @param portrait a picture that stands for it, as a person sees it in a list
 * @param palette sRGB colours {@code 0xRRGGBB}, strongest first; at least two
 * @param person who a persona is; empty for styles, and for personas that an older version learned
 * @param manner what a style has besides its palette; empty where an older version learned it
 * @param instructions what its owner wrote for every picture made with it
 */
public record LearnedLook(
        String name,
        BufferedImage portrait,
        List<Integer> palette,
        Optional<Cutout> person,
        Optional<Manner> manner,
        Optional<String> instructions) {
    public LearnedLook {
        palette = List.copyOf(palette);
    }
}
