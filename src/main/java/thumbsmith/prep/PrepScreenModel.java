package thumbsmith.prep;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The Prep screen: one picture, or many at once; and what goes from one to the other. FX thread. */
public final class PrepScreenModel implements AutoCloseable {
    private final PrepViewModel one;
    private final BatchViewModel many;
    private final ReadOnlyBooleanWrapper showsMany = new ReadOnlyBooleanWrapper(this, "showsMany");
    private final ReadOnlyObjectWrapper<Optional<Path>> lent =
            new ReadOnlyObjectWrapper<>(this, "lent", Optional.empty());

    public PrepScreenModel(PrepBench bench) {
        one = new PrepViewModel(bench);
        many = new BatchViewModel(bench);
        one.stateProperty().subscribe(now -> {
            if (now instanceof PrepState.Opening) showsMany.set(false);
        });
    }

    public PrepViewModel one() {
        return one;
    }

    BatchViewModel many() {
        return many;
    }

    /** Whether a batch is being worked off: quitting would cut it short. */
    public boolean isBatchRunning() {
        return many.run().isRunning();
    }

    ReadOnlyBooleanProperty showsManyProperty() {
        return showsMany.getReadOnlyProperty();
    }

    /** The picture of the batch that is open on its own, to get its own recipe. */
    ReadOnlyObjectProperty<Optional<Path>> lentProperty() {
        return lent.getReadOnlyProperty();
    }

    void show(boolean wantsMany) {
        if (wantsMany) takeBack();
        showsMany.set(wantsMany);
    }

    /** Opens a picture of the batch on its own, with the recipe that it has there; one that is broken stays closed. */
    void edit(Path picture) {
        if (!many.canEdit(picture)) return;
        lent.set(Optional.of(picture));
        one.open(picture, many.recipe(picture));
    }

    /** Makes the recipe of the open picture that of all. */
    void followOne() {
        many.follow(one.session().recipe());
    }

    private void takeBack() {
        lent.get().ifPresent(picture -> one.recipeOf(picture).ifPresent(recipe -> many.edited(picture, recipe)));
        lent.set(Optional.empty());
    }

    @Override
    public void close() {
        many.close();
        one.close();
    }
}
