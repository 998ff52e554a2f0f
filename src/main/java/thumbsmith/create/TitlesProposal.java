package thumbsmith.create;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import thumbsmith.api.TitlesAnswer;

/**
 * Titles that came.
 *
 * @param proposed as they came, best first; as plain text
 * @param reasoning what was said of all of them together; empty where each has its own reason
 * @param basis what they were asked for
 */
public record TitlesProposal(List<ProposedTitle> proposed, Optional<String> reasoning, TitlesBasis basis) {
    /** The contract speaks of eight to ten; a service that sends thousands shall not stop the window. */
    private static final int MOST = 20;

    public TitlesProposal {
        proposed = List.copyOf(proposed);
    }

    static TitlesProposal of(TitlesAnswer answer, TitlesBasis basis) {
        List<String> reasons = reasons(answer);
        List<ProposedTitle> proposed = IntStream.range(0, answer.titles().size())
                .mapToObj(i -> new ProposedTitle(
                        answer.titles().get(i), reasons.isEmpty() ? Optional.empty() : Optional.of(reasons.get(i))))
                .filter(title -> !title.text().isBlank())
                .limit(MOST)
                .toList();
        Optional<String> reasoning = answer.reasoning().filter(it -> !it.isBlank() && reasons.isEmpty());
        return new TitlesProposal(proposed, reasoning, basis);
    }

    public List<String> titles() {
        return proposed.stream().map(ProposedTitle::text).toList();
    }

    /** One for each title, where the reasoning has exactly as many lines; none otherwise. */
    private static List<String> reasons(TitlesAnswer answer) {
        List<String> lines =
                answer.reasoning().orElse("").lines().map(String::strip).toList();
        boolean matches = lines.size() > 1
                && lines.size() == answer.titles().size()
                && lines.stream().noneMatch(String::isEmpty);
        return matches ? lines : List.of();
    }
}
