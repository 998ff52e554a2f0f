package thumbsmith.library;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import thumbsmith.contract.Model;
import thumbsmith.job.LibraryItem;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;
import thumbsmith.ui.Names;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** The words under a tile. */
final class OutputWords {
    private static final Texts TEXTS = Texts.of(OutputWords.class);

    private OutputWords() {}

    /** {@code Text · pkz 4.5 · draft} or {@code Edit · $0.12}. */
    static String detail(Output output) {
        Recipe recipe = output.recipe();
        return Stream.of(
                        Names.of(recipe.operation()),
                        recipe.model().map((Model model) -> Names.of(model)).orElse(""),
                        price(output))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What it was asked to be, on one line. */
    static String name(Output output) {
        return Names.of(output.recipe());
    }

    /** {@code Edit · score 72 · about $0.12}. */
    static String judged(Output output) {
        return Stream.of(
                        Names.of(output.recipe().operation()),
                        output.score()
                                .map(score -> TEXTS.get("judged.score", Math.round(score)))
                                .orElse(""),
                        output.service().isEmbedded()
                                ? TEXTS.get("cost.draft")
                                : TEXTS.get("judged.cost", Words.usd(output.cost())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What a screen reader says for a tile. */
    static String spoken(Output output) {
        String words = Names.of(output.recipe()) + ", " + detail(output);
        return output.cancelled() ? words + ", " + TEXTS.get("tile.cancelled") : words;
    }

    /** The same with what the person made of it. */
    static String spoken(LibraryItem item) {
        return Stream.of(
                        spoken(item.output()),
                        item.favourite() ? TEXTS.get("tile.favourite") : "",
                        item.stars() > 0 ? TEXTS.get("tile.stars", item.stars()) : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String price(Output output) {
        return output.service().isEmbedded() ? TEXTS.get("tile.draft") : Words.usd(output.cost());
    }
}
