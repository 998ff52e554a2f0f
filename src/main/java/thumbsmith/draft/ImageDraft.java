package thumbsmith.draft;

import java.awt.image.BufferedImage;
import java.util.Optional;
import thumbsmith.contract.Format;
import thumbsmith.contract.ImageWeight;
import thumbsmith.contract.Model;

/** What an image draft is made of; the seed works as in {@link TextDraft}. */
public record ImageDraft(
        BufferedImage source,
        Optional<String> prompt,
        Model model,
        Format format,
        ImageWeight weight,
        Optional<BufferedImage> support,
        Optional<LearnedLook> persona,
        Optional<LearnedLook> style,
        long seed) {}
