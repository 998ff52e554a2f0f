package thumbsmith.prep;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.darkroom.OnExists;
import thumbsmith.prep.PillRow.Pill;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** Where the results go, what they are called, and what becomes of files that are there. */
final class BatchOutputPane {
    private static final Texts TEXTS = Texts.of(BatchOutputPane.class);

    private final BatchViewModel model;
    private final BatchOutput output;

    BatchOutputPane(BatchViewModel model) {
        this.model = model;
        this.output = model.output();
    }

    PanelSection section() {
        return new PanelSection(
                "panel-results",
                TEXTS.get("batch.results"),
                PanelSection.field(TEXTS.get("batch.names"), names()),
                PanelSection.field(TEXTS.get("export.folder"), folder()),
                PanelSection.field(
                        TEXTS.get("batch.exists"),
                        PillRow.of(
                                "batch-exists",
                                Pill.all(OnExists.class, it -> TEXTS.get("batch.exists." + it)),
                                output.onExistsProperty(),
                                output::onExists)));
    }

    private Node names() {
        TextField pattern = new TextField();
        pattern.setId("batch-names");
        pattern.setAccessibleText(TEXTS.get("batch.names"));
        pattern.textProperty().bindBidirectional(output.patternProperty());
        Label example = Parts.wrapping("small", "quiet");
        example.setId("batch-example");
        Runnable tell = () -> {
            example.setText(model.example()
                    .map(it -> TEXTS.get("batch.names.example", it))
                    .orElse(""));
            Shown.set(example, model.example().isPresent());
        };
        output.patternProperty().when(Shown.is(example)).subscribe(now -> tell.run());
        model.changesProperty().when(Shown.is(example)).subscribe(now -> tell.run());
        Label help = Parts.wrapping("small", "quiet");
        help.setText(TEXTS.get("batch.names.help"));
        return new VBox(4, pattern, Pieces.problem(output.problem()), example, help);
    }

    private Node folder() {
        Label path = Parts.label("", "small");
        path.setId("batch-folder");
        path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        path.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(path, Priority.ALWAYS);
        output.folderProperty().when(Shown.is(path)).subscribe(folder -> path.setText(folder.toString()));
        Button change = Parts.tool(
                "batch-folder-change", Feather.FOLDER, TEXTS.get("export.folder.change"), output::chooseFolder);
        HBox row = new HBox(8, path, change);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
