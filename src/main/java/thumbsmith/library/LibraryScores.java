package thumbsmith.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Output;
import thumbsmith.ui.ResultActions;
import thumbsmith.ui.ScoreAsker;
import thumbsmith.ui.ScoringActions;
import thumbsmith.ui.Setback;

/** Which thumbnails of the library are being scored, and which scores did not come. */
final class LibraryScores {
    private final ScoreAsker<Output> asker;
    private final Consumer<Output> scored;
    private final Predicate<Output> shown;
    private final Set<UUID> asking = new HashSet<>();
    private final Map<UUID, Setback> failures = new HashMap<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes");

    /**
     * @param scored told of a thumbnail whose score came
     * @param shown whether a thumbnail is open large, where a failure has its place; otherwise a dialog tells of it
     */
    LibraryScores(ScoreAsker<Output> asker, Consumer<Output> scored, Predicate<Output> shown) {
        this.asker = asker;
        this.scored = scored;
        this.shown = shown;
    }

    /** Grows whenever something here has changed. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    ResultActions over(ResultActions inner) {
        return new ScoringActions(inner, asker, Desk::new);
    }

    boolean isAsking(Output output) {
        return asking.contains(output.id());
    }

    Optional<Setback> failure(Output output) {
        return Optional.ofNullable(failures.get(output.id()));
    }

    void take(Recovery way, Output output) {
        failure(output).ifPresent(why -> asker.take(way, why, output, new Desk(output)));
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    private final class Desk implements ScoreAsker.Place {
        private final Output output;

        Desk(Output output) {
            this.output = output;
        }

        @Override
        public boolean isAsking() {
            return asking.contains(output.id());
        }

        @Override
        public void asking(boolean now) {
            if (now) asking.add(output.id());
            else asking.remove(output.id());
            changed();
        }

        @Override
        public void answered(ScoreAnswer answer) {
            scored.accept(output);
        }

        @Override
        public void failed(Optional<Setback> why) {
            if (why.isEmpty()) failures.remove(output.id());
            why.ifPresent(it -> failures.put(output.id(), it));
            changed();
        }

        @Override
        public boolean isOutOfSight() {
            return !shown.test(output);
        }
    }
}
