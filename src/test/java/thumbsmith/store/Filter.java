package thumbsmith.store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.job.LibraryQuery;

/** Says of a query only what a test is about. */
final class Filter {
    private String words = "";
    private Set<Operation> operations = Set.of();
    private Set<Model> models = Set.of();
    private Set<Format> formats = Set.of();
    private UUID persona;
    private UUID style;
    private String project;
    private int stars;
    private Double score;
    private LocalDate from;
    private LocalDate to;
    private ZoneId zone = ZoneOffset.UTC;
    private boolean favourites;
    private boolean cancelled;
    private boolean trash;

    Filter words(String some) {
        words = some;
        return this;
    }

    Filter operations(Operation... some) {
        operations = Set.of(some);
        return this;
    }

    Filter models(Model... some) {
        models = Set.of(some);
        return this;
    }

    Filter formats(Format... some) {
        formats = Set.of(some);
        return this;
    }

    Filter persona(UUID id) {
        persona = id;
        return this;
    }

    Filter style(UUID id) {
        style = id;
        return this;
    }

    Filter project(String name) {
        project = name;
        return this;
    }

    Filter stars(int least) {
        stars = least;
        return this;
    }

    Filter score(double least) {
        score = least;
        return this;
    }

    Filter from(LocalDate day) {
        from = day;
        return this;
    }

    Filter to(LocalDate day) {
        to = day;
        return this;
    }

    Filter zone(ZoneId other) {
        zone = other;
        return this;
    }

    Filter favourites() {
        favourites = true;
        return this;
    }

    Filter cancelled() {
        cancelled = true;
        return this;
    }

    Filter trash() {
        trash = true;
        return this;
    }

    LibraryQuery query() {
        return new LibraryQuery(
                words,
                operations,
                models,
                formats,
                Optional.ofNullable(persona),
                Optional.ofNullable(style),
                Optional.ofNullable(project),
                stars,
                Optional.ofNullable(score),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                zone,
                favourites,
                cancelled,
                trash);
    }
}
