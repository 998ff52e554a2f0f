package thumbsmith.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import thumbsmith.job.KeptTitles;
import thumbsmith.job.Library;
import thumbsmith.job.LibraryFacets;
import thumbsmith.job.LibraryItem;
import thumbsmith.job.LibraryQuery;
import thumbsmith.job.Lineage;

/** The library in SQLite. */
public final class SqliteLibrary implements Library {
    /** Ids in one statement. */
    private static final int CHUNK = 500;

    private final Database database;
    private final LibraryWords words;
    private final Families families;

    /** @param database open */
    public SqliteLibrary(Database database) {
        this.database = database;
        this.words = new LibraryWords(database);
        this.families = new Families(database);
    }

    @Override
    public List<Found> find(LibraryQuery query) {
        var search = new LibrarySearch(query);
        return database.query(
                search.sql(), row -> new Found(UUID.fromString(row.text("id")), row.moment("made")), search.values());
    }

    @Override
    public List<LibraryItem> items(List<UUID> ids) {
        Map<UUID, LibraryItem> found = new HashMap<>();
        inChunks(
                ids,
                (marks, chunk) -> OutputRows.present(database.query(
                                OutputRows.SELECT + " WHERE outputs.id IN " + marks, OutputRows::item, chunk))
                        .forEach(item -> found.put(item.output().id(), item)));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public LibraryFacets facets() {
        return new Facets(database).read();
    }

    @Override
    public void favour(Set<UUID> ids, boolean favourite) {
        mark("UPDATE outputs SET favourite = ?", ids, favourite);
    }

    @Override
    public void rate(Set<UUID> ids, int stars) {
        if (stars < 0 || stars > 5) throw new IllegalArgumentException("0 to 5 stars, not " + stars);
        mark("UPDATE outputs SET stars = ?", ids, stars);
    }

    @Override
    public void file(Set<UUID> ids, Optional<String> project) {
        mark("UPDATE jobs SET project = ?", ids, project.orElse(null));
    }

    private void mark(String update, Set<UUID> ids, Object value) {
        database.together(() -> inChunks(ids, (marks, chunk) -> {
            List<Object> values = new ArrayList<>();
            values.add(value);
            Collections.addAll(values, chunk);
            database.update(update + " WHERE id IN " + marks, values.toArray());
        }));
    }

    @Override
    public void moved(UUID id, Path file) {
        database.update("UPDATE outputs SET file = ? WHERE id = ?", text(file), id.toString());
    }

    @Override
    public void trashed(UUID id, Path file, Instant at) {
        database.update(
                "UPDATE outputs SET shelf_file = file, file = ?, trashed = ? WHERE id = ? AND trashed IS NULL",
                text(file),
                at.toEpochMilli(),
                id.toString());
    }

    @Override
    public void restored(UUID id, Path file) {
        database.update(
                "UPDATE outputs SET file = ?, trashed = NULL, shelf_file = NULL WHERE id = ?",
                text(file),
                id.toString());
    }

    private static String text(Path file) {
        return file.toAbsolutePath().toString();
    }

    /** Where the file of something in the trash was before; empty for what is not in the trash. */
    Optional<Path> shelfFile(UUID id) {
        return database
                .query(
                        "SELECT shelf_file FROM outputs WHERE id = ? AND trashed IS NOT NULL",
                        row -> row.maybeText("shelf_file").map(Path::of),
                        id.toString())
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** All that is in the trash. */
    List<LibraryItem> trash() {
        return items(database.query(
                "SELECT id FROM outputs WHERE trashed IS NOT NULL", row -> UUID.fromString(row.text("id"))));
    }

    /** Keeps all of those changes or none. */
    void together(Runnable changes) {
        database.together(changes);
    }

    @Override
    public void forgotten(Set<UUID> ids) {
        database.together(() -> inChunks(ids, (marks, chunk) -> {
            database.update("DELETE FROM library_words WHERE id IN " + marks, chunk);
            database.update("DELETE FROM titles WHERE output IN " + marks, chunk);
            database.update("DELETE FROM outputs WHERE id IN " + marks, chunk);
        }));
    }

    @Override
    public List<MonthOfDisk> disk(ZoneId zone) {
        Map<YearMonth, MonthOfDisk> months = new HashMap<>();
        List<MonthOfDisk> pictures =
                database.query("SELECT made, bytes, trashed FROM outputs", row -> picture(row, zone));
        pictures.forEach(one -> months.merge(one.month(), one, SqliteLibrary::sum));
        return months.values().stream()
                .sorted(Comparator.comparing(MonthOfDisk::month).reversed())
                .toList();
    }

    private static MonthOfDisk picture(Row row, ZoneId zone) throws SQLException {
        long bytes = row.whole("bytes");
        boolean trashed = row.maybeMoment("trashed").isPresent();
        return new MonthOfDisk(
                YearMonth.from(row.moment("made").atZone(zone)), 1, trashed ? 0 : bytes, trashed ? bytes : 0);
    }

    private static MonthOfDisk sum(MonthOfDisk one, MonthOfDisk other) {
        return new MonthOfDisk(
                one.month(),
                one.pictures() + other.pictures(),
                one.bytes() + other.bytes(),
                one.trashedBytes() + other.trashedBytes());
    }

    @Override
    public Lineage lineage(UUID id) {
        List<UUID> family = families.of(id);
        List<LibraryItem> items = items(family).stream()
                .sorted(Comparator.comparing(item -> item.output().made()))
                .toList();
        List<UUID> there = items.stream().map(item -> item.output().id()).toList();
        return new Lineage(items, families.among(there), titles(there));
    }

    @Override
    public Optional<UUID> shownBy(Path kept) {
        return database
                .query(
                        "SELECT output FROM origins WHERE picture = ?",
                        row -> UUID.fromString(row.text("output")),
                        SqliteOrigins.name(kept))
                .stream()
                .findFirst();
    }

    @Override
    public void keep(KeptTitles titles) {
        database.together(() -> {
            database.update(TitleRows.WRITE, TitleRows.values(titles));
            titles.output().ifPresent(words::retitle);
        });
    }

    @Override
    public List<KeptTitles> titles(UUID output) {
        return titles(List.of(output));
    }

    private List<KeptTitles> titles(Collection<UUID> outputs) {
        List<KeptTitles> titles = new ArrayList<>();
        inChunks(
                outputs,
                (marks, chunk) -> titles.addAll(
                        database.query("SELECT * FROM titles WHERE output IN " + marks, TitleRows::read, chunk)));
        titles.sort(Comparator.comparing(KeptTitles::at).reversed());
        return List.copyOf(titles);
    }

    @FunctionalInterface
    private interface Statement {
        /** @param marks as many as there are values, in brackets */
        void of(String marks, Object[] values);
    }

    private static void inChunks(Collection<UUID> ids, Statement statement) {
        List<String> all = ids.stream().map(UUID::toString).toList();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<String> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            statement.of("(" + String.join(", ", Collections.nCopies(chunk.size(), "?")) + ")", chunk.toArray());
        }
    }
}
