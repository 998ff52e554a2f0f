package thumbsmith.library;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import thumbsmith.contract.Model;
import thumbsmith.job.LookRef;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;

/** Finds thumbnails by the words of their prompt, looks, model and operation; every word typed must occur. */
final class OutputSearch {
    private OutputSearch() {}

    /** @param query as typed; a blank one matches everything */
    static Predicate<Output> matching(String query) {
        List<String> words = Stream.of(folded(query).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return output -> {
            String text = words.isEmpty() ? "" : searchable(output.recipe());
            return words.stream().allMatch(text::contains);
        };
    }

    private static String searchable(Recipe recipe) {
        return folded(String.join(
                "\n",
                recipe.prompt(),
                recipe.persona().map(LookRef::name).orElse(""),
                recipe.style().map(LookRef::name).orElse(""),
                recipe.model().map(Model::wire).orElse(""),
                OutputWords.operation(recipe.operation())));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
