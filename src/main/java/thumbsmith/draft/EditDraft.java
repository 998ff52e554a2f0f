package thumbsmith.draft;

import java.awt.image.BufferedImage;
import java.util.Optional;
import thumbsmith.contract.Format;

/** What an edit draft is made of. White in the mask is what changes, grey changes partly; no mask means everywhere. */
public record EditDraft(
        String prompt,
        Format format,
        BufferedImage source,
        Optional<BufferedImage> mask,
        Optional<BufferedImage> support,
        long seed) {}
