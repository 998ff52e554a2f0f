package thumbsmith.prep;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
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
        return Parts.folder(
                "batch-folder", TEXTS.get("export.folder.change"), output.folderProperty(), output::chooseFolder);
    }
}
