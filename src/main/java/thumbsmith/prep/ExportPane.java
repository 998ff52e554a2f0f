package thumbsmith.prep;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import thumbsmith.darkroom.Export;
import thumbsmith.image.codec.Chroma;
import thumbsmith.image.codec.FileFormat;
import thumbsmith.image.codec.Keep;
import thumbsmith.ui.Choice;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** What kind of file is saved, how large it may be, what it tells, and where it goes. */
final class ExportPane extends VBox {
    private static final Texts TEXTS = Texts.of(ExportPane.class);

    private final ExportModel model;
    private final ToggleGroup formats = new ToggleGroup();
    private final Slider quality = new Slider(1, 100, 90);
    private final Label qualityWords = Parts.label("", "small");
    private final CheckBox limited = new CheckBox(TEXTS.get("budget"));
    private final TextField most = new TextField(Words.bytes(2_000_000));
    private final CheckBox progressive = new CheckBox(TEXTS.get("progressive"));
    private final CheckBox fineColour = new CheckBox(TEXTS.get("fine-colour"));
    private final VBox jpegOnly = new VBox(8, progressive, fineColour);
    private final ComboBox<Keep> keep = new ComboBox<>();
    private final Label leftOut = Parts.wrapping("small", "quiet");
    private final HBox qualityRow = new HBox(8, quality, qualityWords);

    ExportPane(PrepViewModel screen) {
        this.model = screen.export();
        setId("prep-export");
        getStyleClass().add("prep-panels");
        getChildren()
                .addAll(
                        field("export.format", formats(screen)),
                        field("export.quality", qualityRow),
                        budget(),
                        jpegOnly,
                        field("export.keep", new VBox(4, keeping(), leftOut)),
                        field("export.name.label", name()),
                        field("export.folder", folder()));
        quality();
        progressive.setId("export-progressive");
        progressive.setOnAction(press -> model.progressive(progressive.isSelected()));
        fineColour.setId("export-fine-colour");
        fineColour.setOnAction(press -> model.fineColour(fineColour.isSelected()));
        screen.session().recipeProperty().when(Shown.is(this)).subscribe(recipe -> show(recipe.export()));
        model.measuredProperty().when(Shown.is(this)).subscribe(this::tellLeftOut);
    }

    private HBox formats(PrepViewModel screen) {
        List<ToggleButton> buttons =
                Arrays.stream(FileFormat.values()).map(ExportPane::format).toList();
        HBox row = Parts.pills(formats, buttons);
        Choice.follow(
                row,
                formats,
                screen.session()
                        .recipeProperty()
                        .map(it -> it.export().options().format()),
                model::format);
        return row;
    }

    private static ToggleButton format(FileFormat format) {
        ToggleButton button = new ToggleButton(ExportWords.of(format));
        button.setId("export-" + format.extension());
        button.setUserData(format);
        return Keys.tip(button, TEXTS.get("format." + format.extension()));
    }

    private void quality() {
        quality.setId("export-quality");
        quality.setAccessibleText(TEXTS.get("export.quality"));
        quality.setBlockIncrement(1);
        HBox.setHgrow(quality, Priority.ALWAYS);
        qualityWords.setMinWidth(28);
        qualityRow.setAlignment(Pos.CENTER_LEFT);
        quality.valueProperty().addListener((observed, was, now) -> aim((int) Math.round(now.doubleValue())));
        quality.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> model.settle());
        quality.addEventHandler(KeyEvent.KEY_RELEASED, event -> model.settle());
    }

    /** What the slider shows is no new step. */
    private void aim(int next) {
        if (next != model.export().options().quality()) model.dragQuality(next);
    }

    private HBox budget() {
        limited.setId("export-limited");
        limited.setOnAction(press -> limit());
        most.setId("export-most");
        most.setAccessibleText(TEXTS.get("budget.most"));
        most.setPrefWidth(88);
        most.setOnAction(press -> limit());
        most.focusedProperty().subscribe(focused -> {
            if (!focused && limited.isSelected()) limit();
        });
        HBox row = new HBox(8, limited, most);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** A size that is none falls back to the one before. */
    private void limit() {
        OptionalLong wanted = limited.isSelected() ? ExportWords.bytes(most.getText()) : OptionalLong.empty();
        if (limited.isSelected() && wanted.isEmpty()) show(model.export());
        else if (!wanted.equals(model.export().maxBytes())) model.budget(wanted);
    }

    private ComboBox<Keep> keeping() {
        keep.setId("export-keep");
        keep.getItems().setAll(Keep.values());
        keep.setMaxWidth(Double.MAX_VALUE);
        keep.setConverter(new StringConverter<>() {
            @Override
            public String toString(Keep chosen) {
                return chosen == null ? "" : TEXTS.get("keep." + chosen.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public Keep fromString(String words) {
                throw new UnsupportedOperationException("It is chosen, not typed.");
            }
        });
        keep.setOnAction(choice -> {
            if (keep.getValue() != model.export().keep()) model.keep(keep.getValue());
        });
        return keep;
    }

    private TextField name() {
        TextField name = new TextField();
        name.setId("export-name");
        name.setAccessibleText(TEXTS.get("export.name.label"));
        name.textProperty().bindBidirectional(model.nameProperty());
        return name;
    }

    private HBox folder() {
        return Parts.folder(
                "export-folder", TEXTS.get("export.folder.change"), model.folderProperty(), model::chooseFolder);
    }

    private void show(Export export) {
        boolean jpeg = export.options().format() == FileFormat.JPG;
        quality.setValue(export.options().quality());
        qualityWords.setText(Integer.toString(export.options().quality()));
        qualityRow.setDisable(export.options().format() == FileFormat.PNG);
        limited.setSelected(export.maxBytes().isPresent());
        export.maxBytes().ifPresent(bytes -> most.setText(Words.bytes(bytes)));
        Shown.set(jpegOnly, jpeg);
        progressive.setSelected(export.options().progressive());
        fineColour.setSelected(export.options().chroma() == Chroma.FULL);
        keep.setValue(export.keep());
    }

    private void tellLeftOut(Measured measured) {
        if (!(measured instanceof Measured.Ready(var file))) return;
        leftOut.setText(
                file.leftOut().isEmpty()
                        ? TEXTS.get("left-out.none")
                        : TEXTS.get("left-out", String.join(", ", file.leftOut())));
    }

    private static VBox field(String key, Node control) {
        Label label = Parts.label(TEXTS.get(key), "field-label");
        label.setLabelFor(control);
        return new VBox(4, label, control);
    }
}
