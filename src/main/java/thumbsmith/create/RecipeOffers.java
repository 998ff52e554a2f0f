package thumbsmith.create;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.job.Intake;
import thumbsmith.job.Offer;
import thumbsmith.job.Recipe;
import thumbsmith.job.Taken;
import thumbsmith.ui.DropContent;
import thumbsmith.ui.Work;

/**
 * Looks whether a picture that was dropped is a thumbnail of this program, of whichever computer, and offers its recipe.
 * The picture is taken by its slot as any other meanwhile.
 */
public final class RecipeOffers {
    private final Intake intake;
    private final Reuse reuse;
    private final Work work;
    private final ReadOnlyObjectWrapper<Optional<Recipe>> offered =
            new ReadOnlyObjectWrapper<>(this, "offered", Optional.empty());
    private Work.Running reading = () -> {};
    private Runnable takeOut = () -> {};

    RecipeOffers(Intake intake, Reuse reuse, Work work) {
        this.intake = intake;
        this.reuse = reuse;
        this.work = work;
    }

    /** The recipe of the picture that was dropped last; mostly empty. */
    public ReadOnlyObjectProperty<Optional<Recipe>> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** Brings the recipe to the composer. The slot has again what it had before the picture was dropped. */
    public void use() {
        Optional<Recipe> recipe = offered.get();
        offered.set(Optional.empty());
        recipe.ifPresent(it -> {
            takeOut.run();
            reuse.use(it);
        });
    }

    /** The picture stays where it is, and that is all. */
    public void leave() {
        offered.set(Optional.empty());
    }

    /** @param slot where it goes, if any is free */
    void dropped(DropContent content, Optional<ComposerSlot> slot) {
        reading.cancel();
        offered.set(Optional.empty());
        if (content.files().isEmpty()) return;
        Offer offer = new Offer.OfFile(content.files().getFirst());
        takeOut = slot.map(RecipeOffers::wayBack).orElse(() -> {});
        reading = work.waiting(() -> intake.recipe(offer), offered::set, fault -> {});
    }

    private static Runnable wayBack(ComposerSlot slot) {
        Optional<Taken> before = slot.taken();
        return () -> before.ifPresentOrElse(slot.model()::restore, slot.model()::clear);
    }
}
