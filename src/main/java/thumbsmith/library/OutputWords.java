package thumbsmith.library;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** The words under a tile. */
final class OutputWords {
    private static final Texts TEXTS = Texts.of(OutputWords.class);

    private OutputWords() {}

    /** The prompt on one line, or the operation's name where no prompt was given. */
    static String title(Recipe recipe) {
        String words = recipe.prompt().strip().replaceAll("\\s+", " ");
        return words.isEmpty() ? operation(recipe.operation()) : words;
    }

    /** {@code Text · pkz_4_5 · draft} or {@code Edit · $0.12}. */
    static String detail(Output output) {
        Recipe recipe = output.recipe();
        return Stream.of(
                        operation(recipe.operation()),
                        recipe.model().map(Model::wire).orElse(""),
                        price(output))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    static String operation(Operation operation) {
        return TEXTS.get("operation." + operation.wire());
    }

    /** What a screen reader says for a tile. */
    static String spoken(Output output) {
        String words = title(output.recipe()) + ", " + detail(output);
        return output.cancelled() ? words + ", " + TEXTS.get("tile.cancelled") : words;
    }

    private static String price(Output output) {
        return output.service().isEmbedded() ? TEXTS.get("tile.draft") : Words.usd(output.cost());
    }
}
