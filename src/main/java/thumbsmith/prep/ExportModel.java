package thumbsmith.prep;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import thumbsmith.contract.Slot;
import thumbsmith.darkroom.BudgetUnmetException;
import thumbsmith.darkroom.Developed;
import thumbsmith.darkroom.Export;
import thumbsmith.darkroom.Frame;
import thumbsmith.darkroom.PrepRecipe;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Chroma;
import thumbsmith.image.codec.EncodeOptions;
import thumbsmith.image.codec.FileFormat;
import thumbsmith.image.codec.Fitted;
import thumbsmith.image.codec.Keep;
import thumbsmith.ui.Texts;

/** The file that would be saved: developed anew once the recipe stays the same for a moment, so that its bytes are true. */
final class ExportModel implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(ExportModel.class);

    private record Wish(Original original, PrepRecipe recipe) {}

    private final PrepBench bench;
    private final PrepSession session;
    private final SaveDesk desk;
    private final NewestFirst<Wish, Measured> developing;
    private final AtomicInteger changes = new AtomicInteger();
    private final ReadOnlyObjectWrapper<Measured> measured =
            new ReadOnlyObjectWrapper<>(this, "measured", new Measured.Nothing());
    private final ReadOnlyObjectWrapper<Path> folder;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private Optional<Original> original = Optional.empty();
    private Optional<Consumer<Developed>> onceReady = Optional.empty();
    private String proposed = "";

    ExportModel(PrepBench bench, PrepSession session) {
        this.bench = bench;
        this.session = session;
        desk = new SaveDesk(bench);
        folder = new ReadOnlyObjectWrapper<>(
                this, "folder", bench.memory().get().exportFolder().orElse(bench.outputs()));
        // Not on the pixel pool: a preview must not wait behind a whole picture.
        developing = new NewestFirst<>(bench.work()::waiting, this::develop, this::ready, this::failed);
        session.recipeProperty().subscribe(recipe -> measure());
    }

    ReadOnlyObjectProperty<Measured> measuredProperty() {
        return measured.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<SaveDesk.Outcome>> outcomeProperty() {
        return desk.outcomeProperty();
    }

    ReadOnlyObjectProperty<Path> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    /** Of the file, without its ending; proposed until the person types another. */
    StringProperty nameProperty() {
        return name;
    }

    Export export() {
        return session.recipe().export();
    }

    Optional<Slot> slot() {
        return original.flatMap(Original::slot);
    }

    void picture(Original opened) {
        original = Optional.of(opened);
        onceReady = Optional.empty();
        desk.forget();
        proposed = "";
        name.set("");
        measure();
    }

    void format(FileFormat format) {
        options(was -> new EncodeOptions(format, was.quality(), was.progressive(), was.chroma(), was.matte()));
    }

    /** Part of a drag of the slider; 1–100. */
    void dragQuality(int quality) {
        session.drag(
                recipe -> recipe.with(export(recipe, recipe.export().options().withQuality(quality))));
    }

    void settle() {
        session.settle();
    }

    void progressive(boolean on) {
        options(was -> new EncodeOptions(was.format(), was.quality(), on, was.chroma(), was.matte()));
    }

    void fineColour(boolean on) {
        Chroma chroma = on ? Chroma.FULL : Chroma.QUARTER;
        options(was -> new EncodeOptions(was.format(), was.quality(), was.progressive(), chroma, was.matte()));
    }

    /** @param bytes the most; empty for as many as it takes */
    void budget(OptionalLong bytes) {
        change(was -> new Export(was.options(), bytes, was.keep()));
    }

    void keep(Keep keep) {
        change(was -> new Export(was.options(), was.maxBytes(), keep));
    }

    /** The largest size at which the byte budget can be met. */
    void useInstead(Fitted.TooLarge size) {
        session.change(recipe -> recipe.with(smaller(recipe.frame(), size)));
    }

    void chooseFolder() {
        bench.picker().folder(TEXTS.get("export.folder.choose"), folder.get()).ifPresent(chosen -> {
            folder.set(chosen);
            bench.memory().set(bench.memory().get().withExportFolder(chosen));
        });
    }

    /** Saves what is measured, or what is being measured once it is. */
    void save() {
        // Named once it is there: format and size may still change while it is measured.
        original.ifPresent(from ->
                whenReady(file -> desk.save(file.bytes(), folder.get().resolve(fileName()), from.file(), saved -> {})));
    }

    /** Puts the finished picture into a slot of Create; nothing is sent. */
    void use(Slot slot) {
        whenReady(file -> bench.handover().use(slot, file.bytes()));
    }

    void reveal() {
        if (desk.outcomeProperty().get().orElse(null) instanceof SaveDesk.Outcome.Saved(Path file))
            bench.desktop().reveal(file);
    }

    /** With its ending. */
    String fileName() {
        String stem =
                ExportWords.fileName(name.get()).orElse(proposed.isEmpty() ? TEXTS.get("export.unnamed") : proposed);
        return stem + "." + export().options().format().extension();
    }

    private void whenReady(Consumer<Developed> then) {
        switch (measured.get()) {
            case Measured.Ready(Developed file) -> then.accept(file);
            case Measured.Underway() -> onceReady = Optional.of(then);
            // What is wrong is said beside the button, which cannot be pressed; nothing is saved later instead.
            case Measured.Unmet _, Measured.Failed _, Measured.Nothing _ -> onceReady = Optional.empty();
        }
    }

    private void options(UnaryOperator<EncodeOptions> step) {
        change(was -> new Export(step.apply(was.options()), was.maxBytes(), was.keep()));
    }

    private void change(UnaryOperator<Export> step) {
        session.change(recipe -> recipe.with(step.apply(recipe.export())));
    }

    private static Export export(PrepRecipe recipe, EncodeOptions options) {
        return new Export(options, recipe.export().maxBytes(), recipe.export().keep());
    }

    private static Frame smaller(Frame was, Fitted.TooLarge size) {
        Frame.Fit fit = was.size().isPresent() ? was.fit() : Frame.Fit.FIT;
        var smaller = Optional.of(new Frame.Size(size.width(), size.height()));
        return new Frame(smaller, was.ratio(), fit, was.focus(), was.margin());
    }

    private void measure() {
        if (original.isEmpty()) return;
        measured.set(new Measured.Underway());
        Wish wish = new Wish(original.get(), session.recipe());
        int change = changes.incrementAndGet();
        bench.soon()
                .execute(() -> bench.work().front(() -> {
                    if (change == changes.get()) developing.ask(wish);
                }));
    }

    private Measured develop(Wish wish) throws UnreadablePictureException {
        try {
            return new Measured.Ready(bench.developer().develop(wish.original.file(), wish.recipe));
        } catch (BudgetUnmetException unmet) {
            return new Measured.Unmet(unmet.getMessage(), unmet.size());
        }
    }

    private void ready(Wish wish, Measured made) {
        if (!isCurrent(wish)) return;
        if (made instanceof Measured.Ready(Developed file)) propose(wish.original, file);
        measured.set(made);
        Optional<Consumer<Developed>> waiting = onceReady;
        onceReady = Optional.empty();
        if (made instanceof Measured.Ready(Developed file)) waiting.ifPresent(it -> it.accept(file));
    }

    private void failed(Wish wish, Exception fault) {
        if (!isCurrent(wish)) return;
        onceReady = Optional.empty();
        boolean said = fault instanceof UnreadablePictureException;
        measured.set(new Measured.Failed(said ? fault.getMessage() : TEXTS.get("export.broken")));
    }

    /** A name that the person typed stays. */
    private void propose(Original from, Developed file) {
        String next =
                TEXTS.get("export.name", from.stem(), Integer.toString(file.width()), Integer.toString(file.height()));
        if (name.get().equals(proposed)) name.set(next);
        proposed = next;
    }

    private boolean isCurrent(Wish wish) {
        return original.equals(Optional.of(wish.original)) && wish.recipe.equals(session.recipe());
    }

    @Override
    public void close() {
        changes.incrementAndGet();
    }
}
