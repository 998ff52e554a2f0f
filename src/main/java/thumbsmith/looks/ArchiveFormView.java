package thumbsmith.looks;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.looks.ArchiveForm.Way;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** The form that takes looks to a second computer or in from another one. */
final class ArchiveFormView extends VBox {
    private static final Texts TEXTS = Texts.of(ArchiveFormView.class);

    private final ArchiveForm form;

    ArchiveFormView(ArchiveForm form, Runnable close) {
        this.form = form;
        boolean isExport = form.way() == Way.EXPORT;
        getStyleClass().addAll("look-panel", "panel-body");
        String name = isExport ? "export" : "import";
        getChildren()
                .addAll(
                        PanelParts.head(new Label(TEXTS.get(isExport ? "export.title" : "import.title")), close),
                        Pieces.words(TEXTS.get(isExport ? "export.what" : "import.what"), "quiet"));
        if (!isExport) getChildren().add(file());
        PasswordField passphrase = passphrase(name + "-passphrase", TEXTS.get("archive.passphrase"));
        passphrase.textProperty().bindBidirectional(form.passphraseProperty());
        getChildren().add(field(TEXTS.get("archive.passphrase"), passphrase));
        if (isExport) {
            PasswordField again = passphrase("export-repeat", TEXTS.get("archive.repeat"));
            again.textProperty().bindBidirectional(form.repeatedProperty());
            getChildren().add(field(TEXTS.get("archive.repeat"), again));
        }
        getChildren().addAll(go(name), why(name), problem(), result(isExport));
        passphrase.sceneProperty().subscribe(scene -> {
            if (scene != null) passphrase.requestFocus();
        });
    }

    private PasswordField passphrase(String id, String words) {
        PasswordField typed = new PasswordField();
        typed.setId(id);
        typed.setAccessibleText(words);
        typed.setOnAction(event -> form.go());
        return typed;
    }

    private static VBox field(String words, Region input) {
        Label label = Pieces.words(words, "field-label");
        label.setLabelFor(input);
        VBox field = new VBox(label, input);
        field.getStyleClass().add("panel-field");
        return field;
    }

    private HBox file() {
        Button choose = new Button(TEXTS.get("import.choose"), Icons.of(Feather.FOLDER));
        choose.setId("import-file");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(event -> form.chooseFile());
        Label name = new Label();
        name.setId("import-name");
        name.getStyleClass().add("quiet");
        form.fileProperty()
                .when(Shown.is(name))
                .subscribe(file -> name.setText(
                        file.map(Path::getFileName).map(Path::toString).orElse("")));
        HBox row = new HBox(choose, name);
        row.getStyleClass().add("panel-actions");
        return row;
    }

    private Button go(String name) {
        Button go = new Button(TEXTS.get(form.way() == Way.EXPORT ? "export.go" : "import.go"));
        go.setId(name + "-go");
        go.getStyleClass().addAll("accent", "generate");
        go.setOnAction(event -> form.go());
        form.whyDisabled().when(Shown.is(this)).subscribe(why -> go.setDisable(!why.isEmpty()));
        return go;
    }

    private Label why(String name) {
        Label why = PanelParts.following(form.whyDisabled(), "quiet", "small");
        why.setId(name + "-why");
        return why;
    }

    private Label problem() {
        Label problem = PanelParts.following(form.problemProperty(), "problem");
        problem.setId("archive-problem");
        return problem;
    }

    private VBox result(boolean isExport) {
        Label words = PanelParts.following(form.resultProperty());
        words.setId("archive-result");
        Button reveal = new Button(TEXTS.get("export.show"));
        reveal.setId("archive-reveal");
        reveal.setOnAction(event -> form.reveal());
        form.resultProperty().when(Shown.is(this)).subscribe(said -> Shown.set(reveal, isExport && !said.isEmpty()));
        VBox result = new VBox(words, reveal);
        result.getStyleClass().add("panel-field");
        return result;
    }
}
