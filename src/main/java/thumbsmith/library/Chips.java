package thumbsmith.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import thumbsmith.ui.Names;
import thumbsmith.ui.Texts;

/** What is filtered, one chip a thing. The words that are searched for stand in their field. */
final class Chips {
    private static final Texts TEXTS = Texts.of(Chips.class);

    private final FilterModel model;
    private final Filter filter;
    private final List<Chip> chips = new ArrayList<>();

    Chips(FilterModel model) {
        this.model = model;
        this.filter = model.filter();
    }

    List<Chip> all() {
        each(filter.operations(), Names::of, (it, set) -> it.operations = set);
        each(filter.models(), Names::of, (it, set) -> it.models = set);
        each(filter.formats(), FilterWords::of, (it, set) -> it.formats = set);
        filter.persona().ifPresent(it -> add(it.name(), draft -> draft.persona = Optional.empty()));
        filter.style().ifPresent(it -> add(it.name(), draft -> draft.style = Optional.empty()));
        if (filter.stars() > 0) add(FilterWords.stars(filter.stars()), it -> it.stars = 0);
        if (filter.score().isPresent()) {
            add(TEXTS.get("chip.score", FilterWords.score(filter.score())), it -> it.score = Optional.empty());
        }
        period();
        filter.project().ifPresent(it -> add(TEXTS.get("chip.project", it), draft -> draft.project = Optional.empty()));
        if (filter.favourites()) add(TEXTS.get("filter.favourites"), it -> it.favourites = false);
        if (filter.cancelled()) add(TEXTS.get("filter.cancelled"), it -> it.cancelled = false);
        return List.copyOf(chips);
    }

    private void period() {
        if (filter.period() == Period.ANY) return;
        String words = filter.period() == Period.BETWEEN
                ? FilterWords.between(filter.from(), filter.to())
                : FilterWords.of(filter.period());
        add(words, it -> it.period = Period.ANY);
    }

    private <T extends Comparable<? super T>> void each(
            Set<T> chosen, Function<T, String> words, BiConsumer<Filter.Draft, Set<T>> set) {
        chosen.stream()
                .sorted()
                .forEach(value -> add(words.apply(value), it -> set.accept(it, FilterModel.toggled(chosen, value))));
    }

    private void add(String words, Consumer<Filter.Draft> remove) {
        chips.add(new Chip(words, () -> model.change(remove)));
    }
}
