package thumbsmith.library;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import thumbsmith.contract.ImageWeight;
import thumbsmith.contract.Model;
import thumbsmith.job.KeptTitles;
import thumbsmith.job.LibraryItem;
import thumbsmith.job.Lineage;
import thumbsmith.job.LookRef;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;
import thumbsmith.ui.Names;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** What made a thumbnail and what it is, in the order in which people ask. */
final class OutputFacts {
    private static final Texts TEXTS = Texts.of(OutputFacts.class);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private final List<Fact> facts = new ArrayList<>();

    private OutputFacts() {}

    static List<Fact> of(Output output, ZoneId zone) {
        OutputFacts all = new OutputFacts();
        all.recipe(output.recipe());
        all.making(output, zone);
        all.file(output);
        output.requestId().ifPresent(id -> all.facts.add(new Fact(TEXTS.get("fact.request"), id, true)));
        return List.copyOf(all.facts);
    }

    /** The same with the person's marks, the titles that were found for it, and what it was made from. */
    static List<Fact> of(LibraryItem item, List<KeptTitles> titles, Lineage lineage, ZoneId zone) {
        OutputFacts all = new OutputFacts();
        Output output = item.output();
        all.recipe(output.recipe());
        all.titles(titles);
        all.origins(output, lineage);
        item.project().ifPresent(project -> all.add("fact.project", project));
        all.making(output, zone);
        all.file(output);
        output.requestId().ifPresent(id -> all.facts.add(new Fact(TEXTS.get("fact.request"), id, true)));
        return List.copyOf(all.facts);
    }

    private void titles(List<KeptTitles> titles) {
        String found = titles.stream()
                .flatMap(kept -> kept.titles().stream())
                .distinct()
                .collect(joining("\n"));
        if (!found.isEmpty()) facts.add(new Fact(TEXTS.get("fact.titles"), found, true));
    }

    private void origins(Output output, Lineage lineage) {
        lineage.links().stream()
                .filter(link -> link.child().equals(output.id()))
                .sorted(Comparator.comparing(Lineage.Link::slot))
                .forEach(link -> lineage.items().stream()
                        .filter(item -> item.output().id().equals(link.parent()))
                        .forEach(parent -> add(
                                "fact.from." + link.slot().wire(),
                                Names.of(parent.output().recipe()))));
    }

    private void recipe(Recipe recipe) {
        if (!recipe.prompt().isBlank()) {
            facts.add(new Fact(TEXTS.get("fact.prompt"), recipe.prompt().strip(), true));
        }
        add("fact.operation", Names.of(recipe.operation()));
        add("fact.model", recipe.model().map((Model model) -> Names.of(model)));
        add("fact.persona", recipe.persona().map(LookRef::name));
        add("fact.style", recipe.style().map(LookRef::name));
        add("fact.weight", recipe.weight().map(ImageWeight::wire));
    }

    private void making(Output output, ZoneId zone) {
        boolean embedded = output.service().isEmbedded();
        add("fact.made", WHEN.format(output.made().atZone(zone)));
        add(
                "fact.service",
                embedded ? TEXTS.get("service.embedded") : output.service().name());
        add("fact.cost", embedded ? TEXTS.get("cost.draft") : TEXTS.get("cost.about", Words.usd(output.cost())));
        add("fact.list", Words.usd(output.listPrice()));
        add("fact.seconds", Words.clock(output.seconds()));
        if (output.cancelled()) add("fact.cancelled", TEXTS.get("cancelled.after"));
    }

    private void file(Output output) {
        add("fact.size", Words.size(output.width(), output.height()));
        add("fact.bytes", Words.bytes(output.bytes()));
        add("fact.score", output.score().map(score -> TEXTS.get("score.of", Math.round(score))));
        add("fact.file", output.file().getFileName().toString());
    }

    private void add(String key, String value) {
        facts.add(new Fact(TEXTS.get(key), value, false));
    }

    private void add(String key, Optional<String> value) {
        value.ifPresent(it -> add(key, it));
    }
}
