package thumbsmith.prep;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.darkroom.NameTemplate;
import thumbsmith.darkroom.OnExists;
import thumbsmith.darkroom.PrepItem;
import thumbsmith.darkroom.PrepOrder;
import thumbsmith.darkroom.PrepRecipe;
import thumbsmith.ui.DropContent;
import thumbsmith.ui.Texts;

/** The Prep screen for many pictures: one recipe for all, single exceptions, and a run over them. FX thread. */
final class BatchViewModel implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(BatchViewModel.class);

    private final PrepBench bench;
    private final BatchFiles files;
    private final PrepSession common = new PrepSession();
    private final BatchHistory history = new BatchHistory(common);
    private final BatchPreviews previews;
    private final BatchOutput output;
    private final BatchRun run;
    private final BatchDeeds deeds;
    private final PresetsModel presets;
    private final FrameModel frame;
    private final BatchExport export = new BatchExport(common);
    private final BatchTiles tiles;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes");
    private final ReadOnlyObjectWrapper<Optional<Path>> selected =
            new ReadOnlyObjectWrapper<>(this, "selected", Optional.empty());
    private boolean asking;

    BatchViewModel(PrepBench bench) {
        this.bench = bench;
        files = new BatchFiles(bench.work());
        previews = new BatchPreviews(bench);
        output = new BatchOutput(bench);
        run = new BatchRun(bench);
        deeds = new BatchDeeds(bench, run, output);
        presets = new PresetsModel(common, bench);
        frame = new FrameModel(common, new ReadOnlyObjectWrapper<>(Optional.empty()));
        tiles = new BatchTiles(files, history, run);
        files.picturesProperty().subscribe(now -> changed());
        files.checkedProperty().subscribe(now -> changed());
        history.choicesProperty().subscribe(now -> changed());
        run.stateProperty().subscribe(now -> changed());
    }

    BatchFiles files() {
        return files;
    }

    BatchHistory history() {
        return history;
    }

    BatchPreviews previews() {
        return previews;
    }

    BatchOutput output() {
        return output;
    }

    BatchRun run() {
        return run;
    }

    BatchDeeds deeds() {
        return deeds;
    }

    PresetsModel presets() {
        return presets;
    }

    FrameModel frame() {
        return frame;
    }

    BatchExport export() {
        return export;
    }

    /** Rises whenever a tile may say something else. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Path>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    BatchTile tile(Path picture) {
        return tiles.tile(picture);
    }

    /** How many there are, and what is special about some. */
    String summary() {
        return tiles.summary();
    }

    void select(Path picture) {
        selected.set(Optional.of(picture).filter(files.pictures()::contains));
    }

    void chooseFiles() {
        add(bench.picker().pictures(TEXTS.get("batch.choose")));
    }

    void chooseFolder() {
        Path start = files.pictures().stream().findFirst().map(Path::getParent).orElse(bench.outputs());
        bench.picker().folder(TEXTS.get("batch.choose.folder"), start).ifPresent(it -> add(List.of(it)));
    }

    void drop(DropContent content) {
        add(content.files());
    }

    private void add(List<Path> named) {
        if (!named.isEmpty()) files.add(named, output.folderProperty().get());
    }

    /** An empty batch; files stay where they are. What goes on goes on. */
    void clear() {
        selected.set(Optional.empty());
        files.clear();
        run.forget();
    }

    /** Follows that recipe for all, but for how its picture is turned and cut. */
    void follow(PrepRecipe recipe) {
        common.change(was -> Applying.forOthers(recipe));
    }

    void toggle(Path picture) {
        history.change(it -> it.toggled(picture));
    }

    void backToCommon(Path picture) {
        history.change(it -> it.common(picture));
    }

    /** Whether it can be opened on its own, as far as is known. */
    boolean canEdit(Path picture) {
        return !(files.check(picture) instanceof HeaderCheck.Broken);
    }

    PrepRecipe recipe(Path picture) {
        return history.choices().recipe(picture);
    }

    /** A picture came back with that recipe: its own from now on, if it is another than it had. */
    void edited(Path picture, PrepRecipe recipe) {
        if (!recipe.equals(recipe(picture))) history.change(it -> it.except(picture, recipe));
    }

    /** Why it cannot be started, in one sentence; empty where it can. */
    Optional<String> objection() {
        if (included().isEmpty())
            return Optional.of(TEXTS.get(files.pictures().isEmpty() ? "batch.why.none" : "batch.why.all-out"));
        return NameTemplate.objection(output.patternProperty().get());
    }

    /** The name of the first result, as it would be; empty while there is none or the pattern has a fault. */
    Optional<String> example() {
        Path picture = included().stream().findFirst().orElse(Path.of(TEXTS.get("batch.example")));
        PrepRecipe recipe = recipe(picture);
        return output.example(
                picture,
                1,
                tiles.size(picture).orElse(new PixelSize(1920, 1080)).after(recipe),
                recipe);
    }

    int count() {
        return included().size();
    }

    /** Starts, where files would be replaced once the person agrees. */
    void start() {
        if (run.isRunning() || asking || objection().isPresent()) return;
        PrepOrder order = order();
        if (order.onExists() == OnExists.REPLACE) ask(order);
        else run.start(order);
    }

    /** Starts it, holds what goes on, or goes on with what is held. */
    void startOrPause() {
        switch (run.stateProperty().get()) {
            case BatchState.Running(var progress, boolean paused) -> {
                if (paused) run.resume();
                else run.pause();
            }
            case BatchState.Idle _, BatchState.Ended _ -> start();
        }
    }

    private void ask(PrepOrder order) {
        asking = true;
        Map<Path, PixelSize> sizes = new HashMap<>();
        for (PrepItem it : order.items()) tiles.size(it.file()).ifPresent(size -> sizes.put(it.file(), size));
        bench.work().waiting(() -> BatchNames.taken(order, sizes), taken -> answered(order, taken), fault -> {
            asking = false;
            // Nobody said that anything may be replaced; what is wrong with the folder, the run says.
            run.start(order.with(OnExists.SKIP));
        });
    }

    /** Without a yes nothing is replaced, also what turns up in the folder meanwhile. */
    private void answered(PrepOrder order, int taken) {
        asking = false;
        if (taken == 0) run.start(order.with(OnExists.SKIP));
        else if (deeds.mayReplace(taken)) run.start(order);
    }

    private PrepOrder order() {
        List<PrepItem> items =
                included().stream().map(it -> new PrepItem(it, recipe(it))).toList();
        return new PrepOrder(
                items,
                output.folderProperty().get(),
                output.names().orElseThrow(),
                LocalDate.now(),
                output.onExistsProperty().get(),
                PrepOrder.usualJobs());
    }

    private List<Path> included() {
        return files.pictures().stream().filter(history.choices()::isIn).toList();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    @Override
    public void close() {
        files.close();
        run.close();
    }
}
