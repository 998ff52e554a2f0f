package thumbsmith.mask;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Work;

/** Marks the people in a picture, or all but them. They are looked for once. */
public final class PeopleModel implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(PeopleModel.class);

    private final Work work;
    private final People people;
    private final Consumer<String> say;
    private final Consumer<MaskPlane> draw;
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper(this, "looking");
    private Optional<Path> picture = Optional.empty();
    private Optional<Optional<MaskPlane>> found = Optional.empty();
    private Work.Running running = () -> {};

    /**
     * @param say takes a sentence for the person
     * @param draw marks what was asked for
     */
    PeopleModel(Work work, People people, Consumer<String> say, Consumer<MaskPlane> draw) {
        this.work = work;
        this.people = people;
        this.say = say;
        this.draw = draw;
    }

    /** Whether people are being looked for. */
    public ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    public void person() {
        find(draw);
    }

    public void background() {
        find(mask -> {
            MaskPlane rest = mask.copy();
            rest.invert();
            draw.accept(rest);
        });
    }

    void lookAt(Path file) {
        forget();
        picture = Optional.of(file);
    }

    void forget() {
        running.cancel();
        looking.set(false);
        found = Optional.empty();
        picture = Optional.empty();
    }

    private void find(Consumer<MaskPlane> then) {
        if (looking.get() || picture.isEmpty()) return;
        if (found.isPresent()) tell(found.get(), then);
        else look(picture.get(), then);
    }

    private void look(Path file, Consumer<MaskPlane> then) {
        say.accept("");
        looking.set(true);
        running = work.pixels(
                () -> people.in(file),
                mask -> {
                    looking.set(false);
                    found = Optional.of(mask);
                    tell(mask, then);
                },
                fault -> {
                    looking.set(false);
                    say.accept(TEXTS.get("people.failed"));
                });
    }

    private void tell(Optional<MaskPlane> mask, Consumer<MaskPlane> then) {
        mask.ifPresentOrElse(then, () -> say.accept(TEXTS.get("people.none")));
    }

    @Override
    public void close() {
        running.cancel();
    }
}
