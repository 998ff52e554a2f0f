package thumbsmith.api;

import java.util.Set;
import thumbsmith.contract.PromptProblem;

/** A prompt that the contract accepts: 1–3000 characters on one line, without the letters http. */
public record Prompt(String text) {
    public Prompt {
        Set<PromptProblem> problems = PromptProblem.in(text);
        if (!problems.isEmpty()) throw new IllegalArgumentException("Not a prompt: " + problems);
    }
}
