package thumbsmith.prep;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.darkroom.Backdrop;
import thumbsmith.darkroom.Developer;
import thumbsmith.darkroom.Export;
import thumbsmith.darkroom.Frame;
import thumbsmith.darkroom.PrepRecipe;
import thumbsmith.darkroom.Tone;
import thumbsmith.image.Pixels;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.ui.Texts;

/** Keeps what the canvas shows up with the recipe: off the FX thread, the newest recipe first. */
final class PreviewModel implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(PreviewModel.class);

    /** @param recipe what of it can be seen in that stage */
    private record Wish(Proxy picture, PrepRecipe recipe, Shot.Stage stage, boolean compared, PixelSize room) {}

    private final PrepBench bench;
    private final PrepSession session;
    private final NewestFirst<Wish, Shot> renderer;
    private final ReadOnlyObjectWrapper<Optional<Shot>> shot =
            new ReadOnlyObjectWrapper<>(this, "shot", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Pixels>> result =
            new ReadOnlyObjectWrapper<>(this, "result", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> trouble =
            new ReadOnlyObjectWrapper<>(this, "trouble", Optional.empty());
    private Optional<Proxy> opened = Optional.empty();
    private Optional<Wish> asked = Optional.empty();
    private Shot.Stage stage = Shot.Stage.RESULT;
    private boolean compared;
    private PixelSize room = new PixelSize(Proxy.EDGE, Proxy.EDGE);

    PreviewModel(PrepBench bench, PrepSession session) {
        this.bench = bench;
        this.session = session;
        renderer = new NewestFirst<>(bench.work()::pixels, this::render, this::show, this::fail);
        session.recipeProperty().subscribe(recipe -> refresh());
    }

    /** What the canvas shows; empty while no picture is open or none was rendered. */
    ReadOnlyObjectProperty<Optional<Shot>> shotProperty() {
        return shot.getReadOnlyProperty();
    }

    /** The whole recipe's result as it was last shown. */
    ReadOnlyObjectProperty<Optional<Pixels>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Why the recipe cannot be followed, in one sentence. */
    ReadOnlyObjectProperty<Optional<String>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** The picture to show from now on, with the recipe it had last; the one before is let go of. */
    void open(Proxy picture, PrepRecipe recipe) {
        letGo();
        opened = Optional.of(picture);
        session.restart(recipe);
        refresh();
    }

    void stage(Shot.Stage next) {
        if (stage == next) return;
        stage = next;
        refresh();
    }

    /** Whether the picture before is rendered too. */
    void compare(boolean both) {
        if (compared == both) return;
        compared = both;
        refresh();
    }

    /** @param pixels of the screen that there is room for */
    void room(PixelSize pixels) {
        PixelSize bounded = pixels.within(new PixelSize(Proxy.EDGE, Proxy.EDGE));
        if (room.equals(bounded)) return;
        room = bounded;
        refresh();
    }

    private void refresh() {
        opened.map(it -> new Wish(it, visible(session.recipe()), stage, compared, room))
                .filter(wish -> !asked.equals(Optional.of(wish)))
                .ifPresent(this::ask);
    }

    private void ask(Wish wish) {
        asked = Optional.of(wish);
        renderer.ask(wish);
    }

    /** A crop that is dragged over the whole picture changes nothing beneath it, nor does the kind of file. */
    private PrepRecipe visible(PrepRecipe recipe) {
        PrepRecipe shown = stage == Shot.Stage.WHOLE ? whole(recipe) : recipe;
        return shown.with(Export.JPEG);
    }

    private Shot render(Wish wish) throws UnreadablePictureException {
        Optional<Pixels> before = wish.compared ? Optional.of(pixels(wish, untouched(wish.recipe))) : Optional.empty();
        PixelSize size = wish.picture.size().after(wish.recipe);
        return new Shot(pixels(wish, wish.recipe), before, wish.stage, size);
    }

    private Pixels pixels(Wish wish, PrepRecipe recipe) throws UnreadablePictureException {
        Developer developer = bench.developer();
        return wish.picture.render(developer, recipe, wish.room.width(), wish.room.height());
    }

    /** What a crop is chosen from: words and frame belong to the cropped picture. */
    private static PrepRecipe whole(PrepRecipe recipe) {
        return recipe.with(Turns.cropped(recipe.geometry(), Optional.empty()))
                .with(Frame.AS_IT_IS)
                .with(List.of());
    }

    /** The same part of the picture as it was taken. */
    private static PrepRecipe untouched(PrepRecipe recipe) {
        return recipe.with(Tone.NEUTRAL)
                .withBlurredFaces(false)
                .with(new Backdrop.Kept())
                .with(List.of());
    }

    /** One of a picture that was closed meanwhile is for nobody. */
    private void show(Wish wish, Shot made) {
        if (!opened.equals(Optional.of(wish.picture))) return;
        trouble.set(Optional.empty());
        shot.set(Optional.of(made));
        if (made.stage() == Shot.Stage.RESULT) result.set(Optional.of(made.pixels()));
    }

    private void fail(Wish wish, Exception fault) {
        if (!opened.equals(Optional.of(wish.picture))) return;
        trouble.set(Optional.of(
                fault instanceof UnreadablePictureException why ? why.getMessage() : TEXTS.get("preview.broken")));
    }

    /** Its pixels may still be rendered: closing waits for that, elsewhere. */
    private void letGo() {
        shot.set(Optional.empty());
        result.set(Optional.empty());
        asked = Optional.empty();
        opened.ifPresent(this::closeElsewhere);
        opened = Optional.empty();
    }

    private void closeElsewhere(Proxy picture) {
        bench.work().waiting(() -> closed(picture), done -> {}, fault -> {});
    }

    private static boolean closed(Proxy picture) {
        picture.close();
        return true;
    }

    @Override
    public void close() {
        letGo();
    }
}
