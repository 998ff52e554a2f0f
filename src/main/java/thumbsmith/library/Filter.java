package thumbsmith.library;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.job.LibraryQuery;
import thumbsmith.job.LookRef;

/** What is filtered, as it was chosen: "this month" stays this month when the month is over. */
record Filter(
        String words,
        Set<Operation> operations,
        Set<Model> models,
        Set<Format> formats,
        Optional<LookRef> persona,
        Optional<LookRef> style,
        Optional<String> project,
        int stars,
        Optional<Double> score,
        Period period,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        boolean favourites,
        boolean cancelled,
        boolean trash) {
    static final Filter NONE = new Filter(
            "",
            Set.of(),
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            Optional.empty(),
            Period.ANY,
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            false);

    LibraryQuery query(LocalDate today, ZoneId zone) {
        return new LibraryQuery(
                words,
                operations,
                models,
                formats,
                persona.map(LookRef::id),
                style.map(LookRef::id),
                project,
                stars,
                score,
                period == Period.BETWEEN ? from : period.from(today),
                period == Period.BETWEEN ? to : Optional.empty(),
                zone,
                favourites,
                cancelled,
                trash);
    }

    Filter with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.settled();
    }

    /** The same in fields that can be set one by one. */
    static final class Draft {
        String words;
        Set<Operation> operations;
        Set<Model> models;
        Set<Format> formats;
        Optional<LookRef> persona;
        Optional<LookRef> style;
        Optional<String> project;
        int stars;
        Optional<Double> score;
        Period period;
        Optional<LocalDate> from;
        Optional<LocalDate> to;
        boolean favourites;
        boolean cancelled;
        boolean trash;

        private Draft(Filter it) {
            words = it.words;
            operations = it.operations;
            models = it.models;
            formats = it.formats;
            persona = it.persona;
            style = it.style;
            project = it.project;
            stars = it.stars;
            score = it.score;
            period = it.period;
            from = it.from;
            to = it.to;
            favourites = it.favourites;
            cancelled = it.cancelled;
            trash = it.trash;
        }

        private Filter settled() {
            return new Filter(
                    words,
                    operations,
                    models,
                    formats,
                    persona,
                    style,
                    project,
                    stars,
                    score,
                    period,
                    from,
                    to,
                    favourites,
                    cancelled,
                    trash);
        }
    }
}
