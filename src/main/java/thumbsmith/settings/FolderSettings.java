package thumbsmith.settings;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.job.NameTemplate;
import thumbsmith.job.Recipe;
import thumbsmith.store.Preferences;
import thumbsmith.ui.Texts;

/** Where thumbnails are saved and how their files are called. */
public final class FolderSettings implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(FolderSettings.class);
    private static final Recipe EXAMPLE = new Recipe(
            Operation.TEXT,
            TEXTS.get("template.prompt"),
            Optional.of(Model.PKZ_4_5),
            Format.WIDE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());

    private final SettingsBench bench;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<Path> outputs = new ReadOnlyObjectWrapper<>(this, "outputs");
    private final ReadOnlyObjectWrapper<Boolean> own = new ReadOnlyObjectWrapper<>(this, "own");
    private final StringProperty template = new SimpleStringProperty(this, "template");
    private final MoveSettings move;
    private final StringBinding example = Bindings.createStringBinding(this::exampleNow, template);

    FolderSettings(SettingsBench bench, LocalDate today) {
        this.bench = bench;
        this.today = today;
        show();
        move = new MoveSettings(bench, outputs::get, InstantSource.system());
        template.set(bench.preferences().get().nameTemplate());
        template.subscribe(this::take);
    }

    /** Where finished thumbnails go. */
    public ReadOnlyObjectProperty<Path> outputsProperty() {
        return outputs.getReadOnlyProperty();
    }

    /** Whether that is the program's own folder. */
    public ReadOnlyObjectProperty<Boolean> ownProperty() {
        return own.getReadOnlyProperty();
    }

    /** The way of existing thumbnails into that folder. */
    public MoveSettings move() {
        return move;
    }

    public StringProperty templateProperty() {
        return template;
    }

    /** What a file would be called, or what the template needs. */
    public StringBinding example() {
        return example;
    }

    /** Asks for another folder and keeps it; empty where the person chose none. */
    public Optional<Path> choose() {
        Optional<Path> chosen = bench.picker().folder(TEXTS.get("folder.choose"), outputs.get());
        if (chosen.isPresent()) save(chosen);
        return chosen;
    }

    public void open() {
        bench.desktop().open(outputs.get());
    }

    public void reset() {
        save(Optional.empty());
    }

    public void resetTemplate() {
        template.set(Preferences.DEFAULT.nameTemplate());
    }

    /** Everything that the program writes lies here. */
    public Path home() {
        return bench.folders().home();
    }

    public void openHome() {
        bench.desktop().open(home());
    }

    private void save(Optional<Path> folder) {
        bench.preferences().update(it -> it.withOutputFolder(folder));
        show();
        move.chosen();
    }

    private void show() {
        Optional<Path> chosen = bench.preferences().get().outputFolder();
        outputs.set(chosen.orElse(bench.folders().outputs()));
        own.set(chosen.isEmpty());
    }

    private void take() {
        String typed = template.get();
        if (!typed.isBlank()) bench.preferences().update(it -> it.withNameTemplate(typed));
    }

    private String exampleNow() {
        if (template.get().isBlank()) return TEXTS.get("template.blank");
        NameTemplate typed = new NameTemplate(template.get());
        return typed.misunderstood()
                .map(piece -> TEXTS.get("template.misunderstood", piece))
                .orElseGet(() -> TEXTS.get("template.example", typed.name(EXAMPLE, today, 1)));
    }

    @Override
    public void close() {
        move.close();
    }
}
