package thumbsmith.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import thumbsmith.api.LookName;
import thumbsmith.api.Prompt;
import thumbsmith.contract.Limits;
import thumbsmith.contract.PromptProblem;
import thumbsmith.failure.Failure;

/** The contract's rules for words that are no part of a recipe, checked before anything is sent. */
final class LocalRules {
    private LocalRules() {}

    static Prompt prompt(String text) throws FailureException {
        Set<PromptProblem> problems = PromptProblem.in(text);
        if (problems.isEmpty()) return new Prompt(text);
        throw new FailureException(
                new Failure.Refused(problems.stream().map(LocalRules::sentence).toList()));
    }

    static Optional<String> title(Optional<String> text) throws FailureException {
        if (text.isPresent() && (text.get().isBlank() || text.get().length() > Limits.TITLE_MAX)) {
            throw refused("A title has 1 to " + Limits.TITLE_MAX + " characters.");
        }
        return text;
    }

    static LookName lookName(String text) throws FailureException {
        if (LookName.isValid(text)) return new LookName(text);
        throw refused("A name has 1 to " + Limits.NAME_MAX + " letters, digits, spaces, hyphens or underscores.");
    }

    /** Empty text clears the instructions. */
    static Optional<String> instructions(String text) throws FailureException {
        if (text.length() > Limits.INSTRUCTIONS_MAX) {
            throw refused("Instructions have " + Limits.INSTRUCTIONS_MAX + " characters at most.");
        }
        return Optional.of(text).filter(it -> !it.isBlank());
    }

    private static FailureException refused(String why) {
        return new FailureException(new Failure.Refused(List.of(why)));
    }

    private static String sentence(PromptProblem problem) {
        return switch (problem) {
            case EMPTY -> "The prompt is empty.";
            case TOO_LONG -> "The prompt is longer than " + Limits.PROMPT_MAX + " characters.";
            case LINE_BREAK -> "The prompt has to stand on one line.";
            case MENTIONS_HTTP -> "The prompt may not contain the letters http.";
        };
    }
}
