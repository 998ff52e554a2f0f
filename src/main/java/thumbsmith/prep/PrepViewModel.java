package thumbsmith.prep;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.contract.Slot;
import thumbsmith.darkroom.PrepRecipe;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.ui.DropContent;
import thumbsmith.ui.FoundPicture;
import thumbsmith.ui.PictureOffers;
import thumbsmith.ui.Texts;
import thumbsmith.ui.ZoomModel;

/** The Prep screen for one picture: opens it, keeps its recipe while the program runs, shows it. */
public final class PrepViewModel implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(PrepViewModel.class);

    private final PrepBench bench;
    private final PrepSession session = new PrepSession();
    private final PreviewModel preview;
    private final DetailModel detail;
    private final ExportModel export;
    private final CropModel crop = new CropModel(session);
    private final ZoomModel zoom = new ZoomModel();
    private final ReadOnlyBooleanWrapper compared = new ReadOnlyBooleanWrapper(this, "compared");
    private final ReadOnlyBooleanWrapper exporting = new ReadOnlyBooleanWrapper(this, "exporting");
    private final ReadOnlyBooleanWrapper guides = new ReadOnlyBooleanWrapper(this, "guides");
    private final PanelsModel panels;
    private final ReadOnlyObjectWrapper<PrepState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new PrepState.Nothing());
    private final ReadOnlyObjectWrapper<Optional<String>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());
    private final Map<Path, PrepRecipe> recipes = new HashMap<>();
    private PrepState before = new PrepState.Nothing();
    private int openings;

    public PrepViewModel(PrepBench bench) {
        this.bench = bench;
        preview = new PreviewModel(bench, session);
        detail = new DetailModel(bench);
        export = new ExportModel(bench, session);
        guides.set(bench.memory().get().guides());
        crop.activeProperty().subscribe(this::stage);
        session.recipeProperty().subscribe(detail::follow);
        panels = new PanelsModel(session, new PrepDesk(bench, stateProperty(), preview.resultProperty()));
    }

    ReadOnlyObjectProperty<PrepState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What went wrong last, in one sentence; the picture that is open stays. */
    ReadOnlyObjectProperty<Optional<String>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    PrepSession session() {
        return session;
    }

    PreviewModel preview() {
        return preview;
    }

    DetailModel detail() {
        return detail;
    }

    ExportModel export() {
        return export;
    }

    CropModel crop() {
        return crop;
    }

    ZoomModel zoom() {
        return zoom;
    }

    PanelsModel panels() {
        return panels;
    }

    /** Whether the picture is shown beside what it was before. */
    ReadOnlyBooleanProperty comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /** Whether the canvas shows the result alone, without a tool over it. */
    boolean showsResult() {
        return !compared.get() && !crop.activeProperty().get();
    }

    void compare(boolean both) {
        if (both) crop.done();
        compared.set(both);
        preview.compare(both);
    }

    /** Whether the column beside the canvas shows the file that is saved, rather than what changes the picture. */
    ReadOnlyBooleanProperty exportingProperty() {
        return exporting.getReadOnlyProperty();
    }

    void showExport(boolean shown) {
        exporting.set(shown);
    }

    /** Whether it is shown what players lay over a picture of this shape. */
    ReadOnlyBooleanProperty guidesProperty() {
        return guides.getReadOnlyProperty();
    }

    void guides(boolean shown) {
        guides.set(shown);
        bench.memory().set(bench.memory().get().withGuides(shown));
    }

    /** Everything as the picture came, but for the kind of file that is saved; one step to undo. */
    void reset() {
        session.change(recipe -> PrepRecipe.PLAIN.with(recipe.export()));
    }

    /** Asks for a picture and opens it. */
    void choose() {
        bench.picker().picture(TEXTS.get("choose")).ifPresent(this::open);
    }

    /** Opens the first picture that was dropped or pasted. */
    void drop(DropContent content) {
        List<FoundPicture> found = PictureOffers.in(content);
        if (found.isEmpty()) notice.set(Optional.of(TEXTS.get("nopicture")));
        else take(found.getFirst());
    }

    public void open(Path file) {
        open(file, file.getFileName().toString(), Optional.empty());
    }

    /** Opens the picture of a slot of Create, to which the result can go back. */
    public void open(Path file, Slot slot) {
        open(file, TEXTS.get("from." + slot.wire()), Optional.of(slot));
    }

    /** Opens a picture with a recipe that was made for it elsewhere; its steps begin anew. */
    void open(Path file, PrepRecipe recipe) {
        String name = file.getFileName().toString();
        int number = begin(name);
        recipes.put(file, recipe);
        read(number, file, name, Optional.empty());
    }

    /** What is done to that picture as far as it was opened here. */
    Optional<PrepRecipe> recipeOf(Path file) {
        keepRecipe();
        return Optional.ofNullable(recipes.get(file));
    }

    private void open(Path file, String name, Optional<Slot> slot) {
        int number = begin(name);
        read(number, file, name, slot);
    }

    private void take(FoundPicture picture) {
        int number = begin(TEXTS.get("pasted"));
        tryNext(number, picture.ways());
    }

    private int begin(String name) {
        keepRecipe();
        if (!(state.get() instanceof PrepState.Opening)) before = state.get();
        notice.set(Optional.empty());
        state.set(new PrepState.Opening(name));
        return ++openings;
    }

    private void tryNext(int number, List<FoundPicture.Way> ways) {
        FoundPicture.Way way = ways.getFirst();
        bench.work()
                .waiting(
                        () -> bench.fetch().file(way.offer().call()),
                        file -> read(number, file, named(file), Optional.empty()),
                        fault -> {
                            if (ways.size() > 1) tryNext(number, ways.subList(1, ways.size()));
                            else refuse(number, why(fault));
                        });
    }

    private void read(int number, Path file, String name, Optional<Slot> slot) {
        bench.work()
                .pixels(
                        () -> Proxy.open(file, bench.developer()),
                        proxy -> opened(number, new Original(file, name, proxy.facts(), slot), proxy),
                        fault -> refuse(number, why(fault)));
    }

    private void opened(int number, Original original, Proxy proxy) {
        if (number != openings) {
            proxy.close();
            return;
        }
        compare(false);
        zoom.fit();
        preview.open(proxy, recipes.getOrDefault(original.file(), PrepRecipe.PLAIN));
        crop.picture(proxy.size());
        detail.picture(original);
        export.picture(original);
        state.set(new PrepState.Ready(original));
    }

    private void refuse(int number, String why) {
        if (number != openings || !(state.get() instanceof PrepState.Opening(String name))) return;
        if (before instanceof PrepState.Ready) {
            state.set(before);
            notice.set(Optional.of(TEXTS.get("refused", name, why)));
        } else {
            state.set(new PrepState.Unreadable(name, why));
        }
    }

    /** A crop is chosen from the whole picture. */
    private void stage(boolean cropping) {
        if (cropping) compare(false);
        if (cropping) zoom.fit();
        preview.stage(cropping ? Shot.Stage.WHOLE : Shot.Stage.RESULT);
    }

    /** The program's own copies are named by what is in them. */
    private static String named(Path file) {
        String name = file.getFileName().toString();
        return name.matches("[0-9a-f]{64}\\..*") ? TEXTS.get("pasted") : name;
    }

    private void keepRecipe() {
        if (state.get() instanceof PrepState.Ready(Original original)) recipes.put(original.file(), session.recipe());
    }

    private static String why(Exception fault) {
        return switch (fault) {
            case UnreadablePictureException unreadable -> unreadable.getMessage();
            case FileSystemException disk -> TEXTS.get("unreadable");
            // Fetchers say why in a sentence.
            case IOException unfetched -> unfetched.getMessage();
            default -> TEXTS.get("unreadable");
        };
    }

    @Override
    public void close() {
        export.close();
        detail.close();
        preview.close();
    }
}
