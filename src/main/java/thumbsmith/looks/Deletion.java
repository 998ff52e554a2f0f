package thumbsmith.looks;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Look;
import thumbsmith.ui.Texts;

/** One look on its way out: first with time to take it back, then being deleted, or waiting until the service can be asked. */
public final class Deletion {
    private static final Texts TEXTS = Texts.of(Deletion.class);

    /** How far it is. */
    public enum Stage {
        /** Nothing was sent. */
        COUNTING,
        /** The service is being asked. */
        ASKING,
        /** It could not be asked; the look is listed again. */
        WAITING
    }

    private final Look look;
    private final Instant due;
    private final LookErrand errand;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(this, "stage", Stage.COUNTING);
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");

    /** @param due when nobody can take it back any more */
    Deletion(LooksBench bench, Look look, Instant due) {
        this.look = look;
        this.due = due;
        this.errand = new LookErrand(bench, () -> look, () -> {});
    }

    public Look look() {
        return look;
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** What is to be said of it now; empty where the note says it. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Why it waits, with the ways out. */
    public ReadOnlyObjectProperty<Optional<FormNote>> waitingProperty() {
        return errand.waitingProperty();
    }

    /** @return whether the time to take it back is over */
    boolean count(Instant now) {
        if (stage.get() != Stage.COUNTING) return false;
        long left = Math.ceilDiv(Duration.between(now, due).toMillis(), 1000L);
        words.set(TEXTS.get("undo.counting", look.name(), Math.max(0, left)));
        return left <= 0;
    }

    /** @param told runs when there is an answer, or a reason why there is none */
    void send(Runnable told) {
        stage.set(Stage.ASKING);
        words.set(TEXTS.get("undo.asking", look.name()));
        errand.delete(() -> {
            stage.set(Stage.WAITING);
            words.set("");
            told.run();
        });
    }

    boolean isWaiting() {
        return errand.waitingProperty().get().isPresent();
    }

    void sendAgain() {
        stage.set(Stage.ASKING);
        words.set(TEXTS.get("undo.asking", look.name()));
        errand.takeOfWaiting(new Recovery.TryAgain());
    }
}
