package thumbsmith.api;

import java.util.Optional;

/** {@code POST /v2/title/text}: at least one of prompt and support picture. */
public record TitlesRequest(Optional<Prompt> prompt, Optional<Picture> support) {
    public TitlesRequest {
        if (prompt.isEmpty() && support.isEmpty()) {
            throw new IllegalArgumentException("Titles need a prompt or a picture.");
        }
    }
}
