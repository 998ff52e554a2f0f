package thumbsmith.api;

import java.util.List;
import java.util.Optional;

/** Proposed titles, best first. */
public record TitlesAnswer(List<String> titles, Optional<String> reasoning, String requestId) {
    public TitlesAnswer {
        titles = List.copyOf(titles);
    }
}
