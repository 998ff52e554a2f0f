package thumbsmith.library;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.job.LookRef;
import thumbsmith.ui.Names;
import thumbsmith.ui.Texts;

/** The menus of the filter bar, with what is chosen in them now. */
final class Facets {
    private static final Texts TEXTS = Texts.of(Facets.class);
    private static final List<Double> SCORES = List.of(50.0, 60.0, 70.0, 80.0, 90.0);

    private final FilterModel model;
    private final Filter filter;

    Facets(FilterModel model) {
        this.model = model;
        this.filter = model.filter();
    }

    List<Facet> all() {
        return List.of(
                several("operation", operations(), Names::of, filter.operations(), (it, set) -> it.operations = set),
                several("model", List.of(Model.values()), Names::of, filter.models(), (it, set) -> it.models = set),
                several("format", formats(), FilterWords::of, filter.formats(), (it, set) -> it.formats = set),
                look(
                        "persona",
                        model.occurringProperty().get().personas(),
                        filter.persona(),
                        (it, look) -> it.persona = look),
                look("style", model.occurringProperty().get().styles(), filter.style(), (it, look) -> it.style = look),
                one("rating", stars(), FilterWords::stars, filter.stars(), (it, stars) -> it.stars = stars),
                one("score", scores(), FilterWords::score, filter.score(), (it, score) -> it.score = score),
                one(
                        "date",
                        List.of(Period.values()),
                        FilterWords::of,
                        filter.period(),
                        (it, period) -> it.period = period),
                one("project", projects(), Facets::project, filter.project(), (it, project) -> it.project = project));
    }

    private static List<Operation> operations() {
        return Arrays.stream(Operation.values())
                .filter(Operation::makesThumbnail)
                .toList();
    }

    private static List<Format> formats() {
        return List.of(Format.values());
    }

    private static List<Integer> stars() {
        return IntStream.rangeClosed(0, 5).boxed().toList();
    }

    private static List<Optional<Double>> scores() {
        return withNone(SCORES);
    }

    private List<Optional<String>> projects() {
        return withNone(model.occurringProperty().get().projects());
    }

    private static String project(Optional<String> name) {
        return name.orElse(TEXTS.get("filter.any"));
    }

    private Facet look(
            String name,
            List<LookRef> occurring,
            Optional<LookRef> chosen,
            BiConsumer<Filter.Draft, Optional<LookRef>> set) {
        return one(
                name,
                withNone(occurring),
                look -> look.map(LookRef::name).orElse(TEXTS.get("filter.any")),
                chosen,
                set);
    }

    private <T> Facet one(
            String name, List<T> values, Function<T, String> words, T chosen, BiConsumer<Filter.Draft, T> set) {
        return new Facet(
                name,
                values.stream()
                        .map(value -> new Facet.Option(
                                words.apply(value),
                                Objects.equals(value, chosen),
                                () -> model.change(it -> set.accept(it, value))))
                        .toList());
    }

    private <T> Facet several(
            String name,
            List<T> values,
            Function<T, String> words,
            Set<T> chosen,
            BiConsumer<Filter.Draft, Set<T>> set) {
        Facet.Option any = new Facet.Option(
                TEXTS.get("filter.any"), chosen.isEmpty(), () -> model.change(it -> set.accept(it, Set.of())));
        Stream<Facet.Option> each = values.stream()
                .map(value -> new Facet.Option(
                        words.apply(value),
                        chosen.contains(value),
                        () -> model.change(it -> set.accept(it, FilterModel.toggled(chosen, value)))));
        return new Facet(name, Stream.concat(Stream.of(any), each).toList());
    }

    private static <T> List<Optional<T>> withNone(List<T> values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), values.stream().map(Optional::of))
                .toList();
    }
}
