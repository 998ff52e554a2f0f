package thumbsmith.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A library in memory that finds as the real one does; it can be broken. Lineage is what a test puts in. Thread-safe. */
public final class MemoryLibrary implements Library {
    private static final Comparator<LibraryItem> NEWEST_FIRST = Comparator.comparing(
                    (LibraryItem item) -> item.output().made())
            .reversed()
            .thenComparing(item -> item.output().id());

    private final Map<UUID, LibraryItem> items = new LinkedHashMap<>();
    private final List<KeptTitles> titles = new ArrayList<>();
    private final List<Lineage.Link> links = new ArrayList<>();
    private boolean broken;
    private int reads;

    /** What every kept picture is a copy of. */
    public volatile Optional<UUID> showing = Optional.empty();

    /** Puts it on the shelf with nothing made of it, or replaces what is known of its output. */
    public synchronized void add(Output output) {
        LibraryItem before = items.get(output.id());
        items.put(
                output.id(),
                before == null
                        ? new LibraryItem(output, false, 0, Optional.empty(), Optional.empty())
                        : new LibraryItem(
                                output, before.favourite(), before.stars(), before.project(), before.trashed()));
    }

    public synchronized void put(LibraryItem item) {
        items.put(item.output().id(), item);
    }

    public synchronized void link(UUID parent, UUID child, thumbsmith.contract.Slot slot) {
        links.add(new Lineage.Link(parent, child, slot));
    }

    public synchronized void clear() {
        items.clear();
    }

    /** From now on everything throws, or works again. */
    public synchronized void setBroken(boolean now) {
        broken = now;
    }

    /** How often {@link #items} was asked. */
    public synchronized int reads() {
        return reads;
    }

    @Override
    public synchronized List<Found> find(LibraryQuery query) {
        check();
        return items.values().stream()
                .filter(item -> matches(item, query))
                .sorted(NEWEST_FIRST)
                .map(item -> new Found(item.output().id(), item.output().made()))
                .toList();
    }

    @Override
    public synchronized List<LibraryItem> items(List<UUID> ids) {
        check();
        reads++;
        return ids.stream().map(items::get).filter(it -> it != null).toList();
    }

    @Override
    public synchronized LibraryFacets facets() {
        check();
        return new LibraryFacets(
                looks(it -> it.output().recipe().persona()),
                looks(it -> it.output().recipe().style()),
                items.values().stream()
                        .flatMap(it -> it.project().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Override
    public synchronized void favour(Set<UUID> ids, boolean favourite) {
        change(ids, it -> new LibraryItem(it.output(), favourite, it.stars(), it.project(), it.trashed()));
    }

    @Override
    public synchronized void rate(Set<UUID> ids, int stars) {
        change(ids, it -> new LibraryItem(it.output(), it.favourite(), stars, it.project(), it.trashed()));
    }

    @Override
    public synchronized void file(Set<UUID> ids, Optional<String> project) {
        change(ids, it -> new LibraryItem(it.output(), it.favourite(), it.stars(), project, it.trashed()));
    }

    @Override
    public synchronized void moved(UUID id, Path file) {
        change(Set.of(id), it -> in(it, at(it.output(), file), it.trashed()));
    }

    @Override
    public synchronized void trashed(UUID id, Path file, Instant at) {
        change(Set.of(id), it -> in(it, at(it.output(), file), Optional.of(at)));
    }

    @Override
    public synchronized void restored(UUID id, Path file) {
        change(Set.of(id), it -> in(it, at(it.output(), file), Optional.empty()));
    }

    @Override
    public synchronized void forgotten(Set<UUID> ids) {
        check();
        items.keySet().removeAll(ids);
    }

    @Override
    public synchronized List<MonthOfDisk> disk(ZoneId zone) {
        check();
        Map<YearMonth, List<LibraryItem>> months = items.values().stream()
                .collect(Collectors.groupingBy(
                        it -> YearMonth.from(it.output().made().atZone(zone)),
                        () -> new TreeMap<YearMonth, List<LibraryItem>>(Comparator.reverseOrder()),
                        Collectors.toList()));
        return months.entrySet().stream()
                .map(it -> month(it.getKey(), it.getValue()))
                .toList();
    }

    /** Everything that is linked with it, both ways. */
    @Override
    public synchronized Lineage lineage(UUID id) {
        check();
        Set<UUID> family = new java.util.HashSet<>(Set.of(id));
        while (links.stream().anyMatch(link -> family.contains(link.parent()) != family.contains(link.child()))) {
            links.stream()
                    .filter(link -> family.contains(link.parent()) || family.contains(link.child()))
                    .forEach(link -> family.addAll(Set.of(link.parent(), link.child())));
        }
        return new Lineage(
                items.values().stream()
                        .filter(it -> family.contains(it.output().id()))
                        .sorted(NEWEST_FIRST.reversed())
                        .toList(),
                links.stream().filter(it -> family.contains(it.child())).toList(),
                titles.stream()
                        .filter(it -> it.output().filter(family::contains).isPresent())
                        .toList());
    }

    @Override
    public synchronized void keep(KeptTitles kept) {
        check();
        titles.addFirst(kept);
    }

    @Override
    public synchronized List<KeptTitles> titles(UUID output) {
        check();
        return titles.stream()
                .filter(it -> it.output().filter(output::equals).isPresent())
                .toList();
    }

    private static MonthOfDisk month(YearMonth month, List<LibraryItem> of) {
        long trashed = of.stream()
                .filter(it -> it.trashed().isPresent())
                .mapToLong(it -> it.output().bytes())
                .sum();
        long all = of.stream().mapToLong(it -> it.output().bytes()).sum();
        return new MonthOfDisk(month, of.size(), all, trashed);
    }

    private boolean matches(LibraryItem item, LibraryQuery query) {
        Recipe recipe = item.output().recipe();
        return item.trashed().isPresent() == query.trash()
                && says(item, query.words())
                && (query.operations().isEmpty() || query.operations().contains(recipe.operation()))
                && (query.models().isEmpty()
                        || recipe.model().filter(query.models()::contains).isPresent())
                && (query.formats().isEmpty() || query.formats().contains(recipe.format()))
                && isLook(query.persona(), recipe.persona())
                && isLook(query.style(), recipe.style())
                && (query.project().isEmpty() || query.project().equals(item.project()))
                && item.stars() >= query.stars()
                && query.score()
                        .map(least -> item.output().score().orElse(-1.0) >= least)
                        .orElse(true)
                && isIn(LocalDate.ofInstant(item.output().made(), query.zone()), query)
                && (item.favourite() || !query.favourites())
                && (item.output().cancelled() || !query.cancelled());
    }

    private static boolean isLook(Optional<UUID> wanted, Optional<LookRef> there) {
        return wanted.isEmpty() || wanted.equals(there.map(LookRef::id));
    }

    private static boolean isIn(LocalDate day, LibraryQuery query) {
        return query.from().filter(day::isBefore).isEmpty()
                && query.to().filter(day::isAfter).isEmpty();
    }

    private boolean says(LibraryItem item, String words) {
        List<String> there = words(text(item));
        return words(words).stream().allMatch(word -> there.stream().anyMatch(it -> it.startsWith(word)));
    }

    private String text(LibraryItem item) {
        Output output = item.output();
        return Stream.of(
                        Stream.of(output.recipe().prompt()),
                        output.recipe().persona().map(LookRef::name).stream(),
                        output.recipe().style().map(LookRef::name).stream(),
                        output.requestId().stream(),
                        titles(output.id()).stream().flatMap(it -> it.titles().stream()))
                .flatMap(it -> it)
                .collect(Collectors.joining(" "));
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Stream.of(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private List<LookRef> looks(Function<LibraryItem, Optional<LookRef>> look) {
        return items.values().stream()
                .flatMap(it -> look.apply(it).stream())
                .distinct()
                .sorted(Comparator.comparing(LookRef::name))
                .toList();
    }

    private void change(Set<UUID> ids, UnaryOperator<LibraryItem> change) {
        check();
        ids.forEach(id -> items.computeIfPresent(id, (same, item) -> change.apply(item)));
    }

    private static LibraryItem in(LibraryItem it, Output output, Optional<Instant> trashed) {
        return new LibraryItem(output, it.favourite(), it.stars(), it.project(), trashed);
    }

    /** The same thumbnail in another file. */
    public static Output at(Output it, Path file) {
        return new Output(
                it.id(),
                it.recipe(),
                it.service(),
                file,
                it.width(),
                it.height(),
                it.bytes(),
                it.requestId(),
                it.cost(),
                it.listPrice(),
                it.seconds(),
                it.made(),
                it.cancelled(),
                it.score());
    }

    private void check() {
        if (broken) throw new UncheckedIOException(new IOException("The disk is gone."));
    }

    @Override
    public Optional<UUID> shownBy(Path kept) {
        return showing;
    }
}
