package thumbsmith.api;

import java.util.Optional;
import thumbsmith.contract.Format;

/** {@code POST /v2/thumbnail/edit}. White in the mask is what changes. */
public record EditRequest(
        Prompt prompt, Format format, Picture source, Optional<Picture> mask, Optional<Picture> support) {}
