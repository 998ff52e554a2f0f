package thumbsmith.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.ui.ScoreAsker;
import thumbsmith.ui.Setback;

/** One picture under review: its scores, whether one is asked for, and why one did not come. Front thread only. */
public final class ReviewPicture implements ScoreAsker.Place {
    private final Consumer<ScoreAnswer> answered;
    private final ReadOnlyObjectWrapper<Reviewed> known;
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper(this, "asking");
    private final ReadOnlyObjectWrapper<Optional<Setback>> failure =
            new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());
    private Asked asked;

    /** @param answered told of a score that came */
    ReviewPicture(Reviewed known, BiConsumer<ReviewPicture, ScoreAnswer> answered) {
        this.known = new ReadOnlyObjectWrapper<>(this, "known", known);
        this.answered = answer -> answered.accept(this, answer);
        this.asked = new Asked(known.file(), Optional.empty(), new Terms("", Optional.empty()));
    }

    /** What is remembered of it. */
    public ReadOnlyObjectProperty<Reviewed> knownProperty() {
        return known.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Setback>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public Reviewed known() {
        return known.get();
    }

    public Path file() {
        return known().file();
    }

    public String name() {
        return known().name();
    }

    String key() {
        return known().key();
    }

    List<KeptScore> scores() {
        return known().scores();
    }

    public Optional<KeptScore> latest() {
        return scores().isEmpty() ? Optional.empty() : Optional.of(scores().getLast());
    }

    /** Points more, or less, than the picture that this one came out of. */
    OptionalLong difference() {
        if (known().round().isEmpty() || latest().isEmpty()) return OptionalLong.empty();
        return OptionalLong.of(
                latest().get().points() - Math.round(known().round().get().before()));
    }

    void know(Reviewed next) {
        known.set(next);
    }

    /** What the score that is asked for was asked with. */
    Asked asked() {
        return asked;
    }

    void asks(Asked question) {
        asked = question;
    }

    @Override
    public boolean isAsking() {
        return asking.get();
    }

    @Override
    public void asking(boolean now) {
        asking.set(now);
    }

    @Override
    public void answered(ScoreAnswer answer) {
        answered.accept(answer);
    }

    @Override
    public void failed(Optional<Setback> why) {
        failure.set(why);
    }
}
