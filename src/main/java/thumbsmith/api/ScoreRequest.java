package thumbsmith.api;

import java.util.Optional;
import thumbsmith.contract.Limits;

/** {@code POST /v2/thumbnail/score}. */
public record ScoreRequest(Picture picture, Optional<String> title) {
    public ScoreRequest {
        if (title.filter(it -> it.isBlank() || it.length() > Limits.TITLE_MAX).isPresent()) {
            throw new IllegalArgumentException("A title has 1 to 200 characters.");
        }
    }
}
