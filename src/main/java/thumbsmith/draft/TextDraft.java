package thumbsmith.draft;

import java.awt.image.BufferedImage;
import java.util.Optional;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;

/**
 * What a text draft is made of.
 *
 * @param seed the same seed and request give the same picture; another seed gives another idea
 */
public record TextDraft(
        String prompt,
        Model model,
        Format format,
        Optional<BufferedImage> support,
        Optional<LearnedLook> persona,
        Optional<LearnedLook> style,
        long seed) {}
