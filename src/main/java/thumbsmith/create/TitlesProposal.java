package thumbsmith.create;

import java.util.List;
import java.util.Optional;
import thumbsmith.api.TitlesAnswer;

/**
 * Titles that came.
 *
 * @param titles as they came, best first; as plain text
 * @param basis what they were asked for
 */
public record TitlesProposal(List<String> titles, Optional<String> reasoning, TitlesBasis basis) {
    /** The contract speaks of eight to ten; a service that sends thousands shall not stop the window. */
    private static final int MOST = 20;

    static TitlesProposal of(TitlesAnswer answer, TitlesBasis basis) {
        List<String> titles = answer.titles().stream()
                .filter(title -> !title.isBlank())
                .limit(MOST)
                .toList();
        return new TitlesProposal(titles, answer.reasoning().filter(it -> !it.isBlank()), basis);
    }
}
