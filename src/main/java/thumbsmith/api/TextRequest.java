package thumbsmith.api;

import java.util.Optional;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;

/** {@code POST /v2/thumbnail/text}. Refuses what the model cannot take with {@link IllegalArgumentException}. */
public record TextRequest(Prompt prompt, Model model, Format format, Optional<Picture> support, Looks looks) {
    public TextRequest {
        Looks.requireAble(model, support, looks);
    }
}
