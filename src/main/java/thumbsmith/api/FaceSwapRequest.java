package thumbsmith.api;

import java.util.Optional;
import thumbsmith.contract.Format;

/** {@code POST /v2/thumbnail/faceswap}: puts the face onto the target. */
public record FaceSwapRequest(Picture target, Picture face, Format format, Optional<Picture> mask) {}
