package thumbsmith.prep;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import thumbsmith.darkroom.Export;
import thumbsmith.image.codec.FileFormat;
import thumbsmith.prep.PillRow.Pill;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** What kind of files a batch makes, and how large they may be. */
final class BatchExportPane {
    private static final Texts TEXTS = Texts.of(BatchExportPane.class);

    private final BatchExport model;

    BatchExportPane(BatchViewModel screen) {
        this.model = screen.export();
    }

    PanelSection section() {
        return new PanelSection("panel-file", TEXTS.get("export"), formats(), quality(), budget());
    }

    private Node formats() {
        List<Pill<FileFormat>> pills = Arrays.stream(FileFormat.values())
                .map(it -> new Pill<>(it, it.extension(), ExportWords.of(it)))
                .toList();
        return PanelSection.field(
                TEXTS.get("export.format"),
                PillRow.of(
                        "batch-format",
                        pills,
                        model.export().map(it -> it.options().format()),
                        model::format));
    }

    private Node quality() {
        SliderRow row = new SliderRow("batch-quality", TEXTS.get("export.quality"), model.quality());
        model.export()
                .when(Shown.is(row))
                .subscribe(it -> Shown.set(row, it.options().format() != FileFormat.PNG));
        return row;
    }

    /** Empty for as many bytes as it takes; words that are no size fall back to the one before. */
    private Node budget() {
        TextField most = new TextField();
        most.setId("batch-most");
        most.setAccessibleText(TEXTS.get("budget.most"));
        most.setPromptText(TEXTS.get("batch.unbounded"));
        most.setPrefWidth(140);
        most.setOnAction(enter -> limit(most));
        most.focusedProperty().subscribe(focused -> {
            if (!focused) limit(most);
        });
        model.export().when(Shown.is(most)).subscribe(it -> most.setText(words(it)));
        HBox row = new HBox(8, Parts.label(TEXTS.get("budget"), "dial-name"), most);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void limit(TextField most) {
        Export now = model.export().getValue();
        OptionalLong wanted = ExportWords.bytes(most.getText());
        boolean none = most.getText().isBlank();
        if (words(now).equals(most.getText())) return;
        if (none || wanted.isPresent()) model.budget(wanted);
        most.setText(words(model.export().getValue()));
    }

    private static String words(Export export) {
        return export.maxBytes().isPresent() ? Words.bytes(export.maxBytes().getAsLong()) : "";
    }
}
