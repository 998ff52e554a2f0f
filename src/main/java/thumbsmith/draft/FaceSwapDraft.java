package thumbsmith.draft;

import java.awt.image.BufferedImage;
import java.util.Optional;
import thumbsmith.contract.Format;

/** What a face swap draft is made of. The mask, where there is one, says which place of the target gets the face. */
public record FaceSwapDraft(BufferedImage target, BufferedImage face, Format format, Optional<BufferedImage> mask) {}
