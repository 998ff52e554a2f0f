package thumbsmith.library;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import thumbsmith.contract.Model;
import thumbsmith.job.LookRef;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;
import thumbsmith.ui.Names;
import thumbsmith.ui.Texts;

/** Finds thumbnails by the words of their prompt, looks, model and operation, and cancelled ones by that word; every word typed must occur. */
final class OutputSearch {
    private static final Texts TEXTS = Texts.of(OutputSearch.class);

    private OutputSearch() {}

    /** @param query as typed; a blank one matches everything */
    static Predicate<Output> matching(String query) {
        List<String> words = Stream.of(folded(query).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return output -> {
            String text = words.isEmpty() ? "" : searchable(output);
            return words.stream().allMatch(text::contains);
        };
    }

    private static String searchable(Output output) {
        Recipe recipe = output.recipe();
        return folded(String.join(
                "\n",
                recipe.prompt(),
                recipe.persona().map(LookRef::name).orElse(""),
                recipe.style().map(LookRef::name).orElse(""),
                recipe.model().map(Model::wire).orElse(""),
                recipe.model().map((Model model) -> Names.of(model)).orElse(""),
                Names.of(recipe.operation()),
                output.cancelled() ? TEXTS.get("tile.cancelled") : ""));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
