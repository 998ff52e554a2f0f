package thumbsmith.draft;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import thumbsmith.contract.LookMode;

/** Makes pictures, scores and titles on this computer. All pictures are sRGB {@code TYPE_INT_ARGB}. */
public interface DraftEngine {
    BufferedImage text(TextDraft draft);

    BufferedImage image(ImageDraft draft);

    BufferedImage edit(EditDraft draft) throws DraftRefusedException;

    BufferedImage faceSwap(FaceSwapDraft draft) throws DraftRefusedException;

    DraftScore score(BufferedImage picture, Optional<String> title);

    /** At least one of the two is there. */
    List<DraftTitle> titles(Optional<String> prompt, Optional<BufferedImage> picture);

    /**
     * Learns a persona or a style from its three training pictures.
     *
     * @throws NoFaceException if no picture of a persona shows a face
     */
    LearnedLook learn(LookMode mode, String name, List<BufferedImage> pictures) throws DraftRefusedException;
}
