package thumbsmith.prep;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import thumbsmith.darkroom.BadRecipeException;
import thumbsmith.darkroom.PrepRecipe;
import thumbsmith.darkroom.Preset;
import thumbsmith.ui.Texts;

/** The presets: applied with one press; one's own saved, renamed, deleted, shared and taken in. */
final class PresetsModel {
    static final String PATTERN = "*.thumbsmith-preset";

    private static final Texts TEXTS = Texts.of(PresetsModel.class);

    private final PrepSession session;
    private final PrepBench bench;
    private final ReadOnlyObjectWrapper<List<Preset>> presets = new ReadOnlyObjectWrapper<>(this, "presets", List.of());
    private final ReadOnlyObjectWrapper<Naming> naming =
            new ReadOnlyObjectWrapper<>(this, "naming", new Naming.Nothing());
    private final ReadOnlyObjectWrapper<Optional<String>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());

    PresetsModel(PrepSession session, PrepBench bench) {
        this.session = session;
        this.bench = bench;
    }

    /** Empty until they were read. */
    ReadOnlyObjectProperty<List<Preset>> presetsProperty() {
        return presets.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Naming> namingProperty() {
        return naming.getReadOnlyProperty();
    }

    /** What came of the last deed, where there is anything to say. */
    ReadOnlyObjectProperty<Optional<String>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Reads the folder anew: somebody may have put a file there. */
    void refresh() {
        bench.work().waiting(bench.presets()::all, presets::set, fault -> tell(TEXTS.get("preset.unread")));
    }

    void apply(Preset preset) {
        session.change(recipe -> Applying.to(recipe, preset));
    }

    ObservableValue<Boolean> applied(Preset preset) {
        return session.recipeProperty().map(recipe -> Applying.isApplied(recipe, preset));
    }

    void name(Naming next) {
        notice.set(Optional.empty());
        naming.set(next);
    }

    /** The name that was being asked for. */
    void named(String name) {
        switch (naming.get()) {
            case Naming.Nothing() -> {}
            case Naming.Fresh() -> save(name.strip());
            case Naming.Renaming(Preset preset) -> rename(preset, name.strip());
        }
    }

    void delete(Preset preset) {
        boolean meant = bench.confirm()
                .askToDestroy(
                        TEXTS.get("preset.delete.title", preset.name()),
                        TEXTS.get("preset.delete.sentence"),
                        TEXTS.get("preset.delete.yes"),
                        TEXTS.get("preset.keep"));
        if (meant) deed(() -> deleted(preset), gone -> {});
    }

    void share(Preset preset) {
        String name = preset.name() + PATTERN.substring(1);
        bench.picker()
                .saveAs(TEXTS.get("preset.share.title"), name)
                .ifPresent(file -> deed(() -> shared(preset, file), told -> tell(TEXTS.get("preset.shared", told))));
    }

    void choose() {
        bench.picker()
                .file(TEXTS.get("preset.take.title"), TEXTS.get("preset.kind"), List.of(PATTERN))
                .ifPresent(this::take);
    }

    /** Takes in a file that somebody shared. */
    void take(Path file) {
        deed(() -> bench.presets().take(file), taken -> tell(TEXTS.get("preset.taken", taken.name())));
    }

    private void save(String name) {
        Optional<Preset> there = own(name);
        if (there.isPresent() && !replaces(there.get())) return;
        PrepRecipe kept = Applying.forOthers(session.recipe());
        deed(() -> saved(name, kept), done -> naming.set(new Naming.Nothing()));
    }

    private void rename(Preset preset, String name) {
        if (!name.equalsIgnoreCase(preset.name()) && own(name).isPresent()) tell(TEXTS.get("preset.taken.name", name));
        else deed(() -> renamed(preset, name), done -> naming.set(new Naming.Nothing()));
    }

    private boolean replaces(Preset preset) {
        return bench.confirm()
                .ask(
                        TEXTS.get("preset.replace.title", preset.name()),
                        TEXTS.get("preset.replace.sentence"),
                        TEXTS.get("preset.replace.yes"),
                        TEXTS.get("preset.keep"));
    }

    private Optional<Preset> own(String name) {
        return presets.get().stream()
                .filter(it -> !it.builtIn() && it.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private String saved(String name, PrepRecipe recipe) throws Exception {
        bench.presets().save(name, recipe);
        return name;
    }

    /** A name that differs by case alone is the same preset: saving puts it in the old one's place. */
    private String renamed(Preset preset, String name) throws Exception {
        bench.presets().save(name, preset.recipe());
        if (!name.equalsIgnoreCase(preset.name())) bench.presets().delete(preset.name());
        return name;
    }

    private String deleted(Preset preset) throws Exception {
        bench.presets().delete(preset.name());
        return preset.name();
    }

    private String shared(Preset preset, Path file) throws Exception {
        bench.presets().share(preset, file);
        return file.getFileName().toString();
    }

    private <T> void deed(Callable<T> deed, Consumer<T> then) {
        notice.set(Optional.empty());
        bench.work()
                .waiting(
                        deed,
                        done -> {
                            then.accept(done);
                            refresh();
                        },
                        fault -> tell(
                                fault instanceof BadRecipeException why
                                        ? why.getMessage()
                                        : TEXTS.get("preset.failed")));
    }

    private void tell(String sentence) {
        notice.set(Optional.of(sentence));
    }
}
