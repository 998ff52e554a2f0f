package thumbsmith.prep;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.darkroom.Preset;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** The presets as a list: one press applies, the one that is in force is marked. */
final class PresetsPanel {
    private static final Texts TEXTS = Texts.of(PresetsPanel.class);
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("selected");

    private final PresetsModel model;
    private final VBox list = new VBox();
    private final TextField name = new TextField();
    private final HBox naming = new HBox(8);
    private final Label notice = Parts.wrapping("small", "quiet");

    private PresetsPanel(PresetsModel model) {
        this.model = model;
    }

    static PanelSection of(PresetsModel model) {
        return new PresetsPanel(model).section();
    }

    private PanelSection section() {
        list.getStyleClass().add("preset-list");
        notice.setId("preset-notice");
        naming();
        PanelSection section = new PanelSection("panel-presets", TEXTS.get("preset.title"), list, naming, notice);
        section.with(
                deed("preset-take", Feather.DOWNLOAD, "preset.take", model::choose),
                deed("preset-save", Feather.PLUS, "preset.save", () -> model.name(new Naming.Fresh())));
        takeDrops(section);
        model.presetsProperty().when(Shown.is(section)).subscribe(this::show);
        model.namingProperty().when(Shown.is(section)).subscribe(this::ask);
        model.noticeProperty().when(Shown.is(section)).subscribe(words -> {
            notice.setText(words.orElse(""));
            Shown.set(notice, words.isPresent());
        });
        section.sceneProperty().subscribe(scene -> {
            if (scene != null) model.refresh();
        });
        return section;
    }

    private void show(List<Preset> presets) {
        list.getChildren().setAll(presets.stream().map(this::row).toList());
    }

    private HBox row(Preset preset) {
        Button apply = new Button(preset.name());
        String id = "preset-" + preset.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        apply.setId(id);
        apply.getStyleClass().add("preset");
        apply.setMaxWidth(Double.MAX_VALUE);
        apply.setOnAction(press -> model.apply(preset));
        HBox.setHgrow(apply, Priority.ALWAYS);
        Label size = Parts.label(PresetWords.of(preset.recipe()), "small", "quiet");
        apply.setGraphic(size);
        model.applied(preset).when(Shown.is(apply)).subscribe(applied -> mark(apply, preset, applied));
        HBox row = new HBox(apply);
        row.setAlignment(Pos.CENTER_LEFT);
        if (!preset.builtIn()) row.getChildren().add(menu(id, preset));
        return row;
    }

    private static void mark(Button apply, Preset preset, boolean applied) {
        apply.pseudoClassStateChanged(MARKED, applied);
        apply.setAccessibleText(applied ? TEXTS.get("preset.applied", preset.name()) : preset.name());
    }

    private MenuButton menu(String id, Preset preset) {
        MenuButton menu = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL));
        menu.setId(id + "-more");
        menu.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        menu.setAccessibleText(TEXTS.get("preset.more", preset.name()));
        menu.getItems()
                .addAll(
                        item("preset.rename", Feather.EDIT_2, () -> model.name(new Naming.Renaming(preset))),
                        item("preset.share", Feather.SHARE, () -> model.share(preset)),
                        item("preset.delete", Feather.TRASH_2, () -> model.delete(preset)));
        return menu;
    }

    private static MenuItem item(String key, Feather glyph, Runnable deed) {
        MenuItem item = new MenuItem(TEXTS.get(key), Icons.of(glyph));
        item.setOnAction(press -> deed.run());
        return item;
    }

    private void naming() {
        name.setId("preset-name");
        name.setPromptText(TEXTS.get("preset.name"));
        name.setAccessibleText(TEXTS.get("preset.name"));
        name.setOnAction(enter -> model.named(name.getText()));
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::backOut);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button keep = new Button(TEXTS.get("preset.name.keep"));
        keep.setId("preset-name-keep");
        keep.setOnAction(press -> model.named(name.getText()));
        Button cancel = deed("preset-name-cancel", Feather.X, "preset.name.cancel", this::cancel);
        naming.setAlignment(Pos.CENTER_LEFT);
        naming.getChildren().addAll(name, keep, cancel);
    }

    private void ask(Naming what) {
        boolean asked = !(what instanceof Naming.Nothing);
        Shown.set(naming, asked);
        name.setText(what instanceof Naming.Renaming(Preset preset) ? preset.name() : "");
        if (asked) name.requestFocus();
    }

    private void backOut(KeyEvent press) {
        if (press.getCode() != KeyCode.ESCAPE) return;
        cancel();
        press.consume();
    }

    private void cancel() {
        model.name(new Naming.Nothing());
    }

    /** Files of presets; whatever else is dropped is for the screen. */
    private void takeDrops(PanelSection section) {
        section.setOnDragOver(event -> {
            if (presets(event).isEmpty()) return;
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        });
        section.setOnDragDropped(event -> {
            if (presets(event).isEmpty()) return;
            presets(event).forEach(model::take);
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private static List<Path> presets(DragEvent event) {
        String ending = PresetsModel.PATTERN.substring(1);
        return event.getDragboard().getFiles().stream()
                .map(File::toPath)
                .filter(it -> it.toString().endsWith(ending))
                .toList();
    }

    private static Button deed(String id, Feather glyph, String key, Runnable deed) {
        Button button = Parts.tool(id, glyph, TEXTS.get(key), deed);
        button.getStyleClass().add("small-icon");
        return button;
    }
}
