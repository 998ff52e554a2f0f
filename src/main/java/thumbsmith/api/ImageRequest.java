package thumbsmith.api;

import java.util.Optional;
import thumbsmith.contract.Format;
import thumbsmith.contract.ImageWeight;
import thumbsmith.contract.Model;

/** {@code POST /v2/thumbnail/image}. Refuses what the model cannot take with {@link IllegalArgumentException}. */
public record ImageRequest(
        Picture source,
        Model model,
        Format format,
        Optional<Prompt> prompt,
        Optional<ImageWeight> weight,
        Optional<Picture> support,
        Looks looks) {
    public ImageRequest {
        Looks.requireAble(model, support, looks);
        if (weight.isPresent() && !model.takesWeight()) {
            throw new IllegalArgumentException(model.wire() + " takes no image weight.");
        }
    }
}
