package thumbsmith.prep;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.darkroom.Export;
import thumbsmith.darkroom.PrepRecipe;

/** The true pixels of what is seen when the canvas is looked at closely; lets go of them once it is not. */
final class DetailModel implements AutoCloseable {
    private record Wish(TrueResult picture, PrepRecipe recipe, PixelArea area) {}

    private final PrepBench bench;
    private final NewestFirst<Wish, Detail> renderer;
    private final ReadOnlyObjectWrapper<Optional<Detail>> detail =
            new ReadOnlyObjectWrapper<>(this, "detail", Optional.empty());
    private final AtomicInteger changes = new AtomicInteger();
    private Optional<Original> original = Optional.empty();
    private Optional<TrueResult> held = Optional.empty();
    private Optional<PixelArea> seen = Optional.empty();
    private PrepRecipe recipe = PrepRecipe.PLAIN;

    DetailModel(PrepBench bench) {
        this.bench = bench;
        renderer = new NewestFirst<>(
                bench.work()::pixels, it -> it.picture.detail(it.recipe, it.area), this::show, (wish, fault) -> {});
    }

    /** Empty while the canvas shows all there is to see, and while true pixels are on their way. */
    ReadOnlyObjectProperty<Optional<Detail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    void picture(Original opened) {
        letGo();
        original = Optional.of(opened);
    }

    /** What the true pixels are to be of; they come once it stays the same for a moment. */
    void follow(PrepRecipe next) {
        PrepRecipe visible = next.with(Export.JPEG);
        if (visible.equals(recipe)) return;
        recipe = visible;
        detail.set(Optional.empty());
        askSoon();
    }

    /** @param area that is seen of the result, where it is seen so closely that the preview does not suffice */
    void look(Optional<PixelArea> area) {
        if (area.equals(seen)) return;
        seen = area;
        if (area.isEmpty()) letGo();
        else askSoon();
    }

    /** Rendering a whole picture for each step of a drag would come too late for all of them. */
    private void askSoon() {
        if (seen.isEmpty()) return;
        int change = changes.incrementAndGet();
        bench.soon()
                .execute(() -> bench.work().front(() -> {
                    if (change == changes.get()) ask();
                }));
    }

    private void ask() {
        if (seen.isEmpty() || original.isEmpty()) return;
        if (held.isEmpty()) held = Optional.of(new TrueResult(original.get().file(), bench.developer()));
        renderer.ask(new Wish(held.get(), recipe, seen.get()));
    }

    private void show(Wish wish, Detail made) {
        boolean wanted = held.equals(Optional.of(wish.picture)) && wish.recipe.equals(recipe);
        if (wanted) detail.set(Optional.of(made));
    }

    private void letGo() {
        changes.incrementAndGet();
        detail.set(Optional.empty());
        held.ifPresent(it -> bench.work().waiting(() -> closed(it), done -> {}, fault -> {}));
        held = Optional.empty();
    }

    private static boolean closed(AutoCloseable picture) throws Exception {
        picture.close();
        return true;
    }

    @Override
    public void close() {
        letGo();
    }
}
