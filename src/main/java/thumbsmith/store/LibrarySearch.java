package thumbsmith.store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.job.LibraryQuery;

/** A search in the library as SQL. Every value of the person's is bound, never part of the text. */
final class LibrarySearch {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    LibrarySearch(LibraryQuery query) {
        conditions.add(query.trash() ? "outputs.trashed IS NOT NULL" : "outputs.trashed IS NULL");
        LibraryWords.matching(query.words())
                .ifPresent(match ->
                        with("outputs.id IN (SELECT id FROM library_words WHERE library_words MATCH ?)", match));
        kind(query);
        marks(query);
        query.from().ifPresent(day -> with("outputs.made >= ?", start(day, query.zone())));
        query.to().ifPresent(day -> with("outputs.made < ?", start(day.plusDays(1), query.zone())));
    }

    private void kind(LibraryQuery query) {
        among("jobs.operation", query.operations().stream().map(Operation::wire).toList());
        among("jobs.model", query.models().stream().map(Model::wire).toList());
        among("outputs.format", query.formats().stream().map(Format::wire).toList());
        query.persona().map(UUID::toString).ifPresent(id -> with("outputs.persona = ?", id));
        query.style().map(UUID::toString).ifPresent(id -> with("outputs.style = ?", id));
        query.project().ifPresent(name -> with("jobs.project = ?", name));
    }

    private void marks(LibraryQuery query) {
        if (query.stars() > 0) with("outputs.stars >= ?", query.stars());
        query.score().ifPresent(least -> with("outputs.score >= ?", least));
        if (query.favourites()) conditions.add("outputs.favourite = 1");
        if (query.cancelled()) conditions.add("outputs.cancelled = 1");
    }

    private void with(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }

    private void among(String column, Collection<String> some) {
        if (some.isEmpty()) return;
        conditions.add(column + " IN (" + String.join(", ", Collections.nCopies(some.size(), "?")) + ")");
        values.addAll(some);
    }

    private static long start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    /** Ids and moments of making, newest first. */
    String sql() {
        String where = String.join(" AND ", conditions);
        String from = where.contains("jobs.") ? "outputs JOIN jobs ON jobs.id = outputs.id" : "outputs";
        return "SELECT outputs.id, outputs.made FROM " + from + " WHERE " + where
                + " ORDER BY outputs.made DESC, outputs.rowid DESC";
    }

    Object[] values() {
        return values.toArray();
    }
}
