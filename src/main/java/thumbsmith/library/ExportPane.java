package thumbsmith.library;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import thumbsmith.library.ExportModel.Phase;
import thumbsmith.ui.Reveal;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** Asks where exported copies go and what they are called, and shows how far they are. */
final class ExportPane extends SidePane {
    private static final Texts TEXTS = Texts.of(ExportPane.class);

    private final ExportModel model;
    private final VBox form = new VBox(16);
    private final TextField names = new TextField();
    private final Label example = line("quiet", "");
    private final Label problem = line("problem", "");
    private final ProgressBar progress = new ProgressBar();
    private final Label result = line("quiet", "");
    private final Button run = button("export-run", "export.run");
    private final Button stop = button("export-stop", "export.stop");
    private final Button show = button("export-show", "export.show");
    private final Button done = button("export-done", "export.done");

    ExportPane(ExportModel model) {
        super("export-pane", model::close);
        this.model = model;
        buildForm();
        progress.setMaxWidth(Double.MAX_VALUE);
        body().getChildren().addAll(form, progress, result);
        run.getStyleClass().add("accent");
        run.setOnAction(event -> model.run());
        stop.setOnAction(event -> model.stop());
        show.setOnAction(event -> model.show());
        done.setOnAction(event -> model.close());
        foot().getChildren().add(new HBox(8, run, stop, show, done));
        model.phaseProperty().when(Shown.is(this)).subscribe(this::follow);
        model.namesProperty().when(Shown.is(this)).subscribe(this::check);
    }

    private void buildForm() {
        Label folder = line("technical", "");
        folder.setId("export-folder");
        folder.textProperty().bind(Bindings.convert(model.folderProperty().when(Shown.is(this))));
        Button choose = button("export-choose", "export.folder.choose");
        choose.setOnAction(event -> model.chooseFolder());
        names.setId("export-names");
        names.textProperty().bindBidirectional(model.namesProperty());
        example.setId("export-example");
        CheckBox recipe = new CheckBox(TEXTS.get("export.recipe"));
        recipe.setId("export-recipe");
        recipe.selectedProperty().bindBidirectional(model.withRecipeProperty());
        form.getChildren()
                .addAll(
                        field("export.folder", folder, choose),
                        field("export.names", names, line("quiet", TEXTS.get("export.fields")), example, problem),
                        field("export.inside", recipe, line("quiet", TEXTS.get("export.recipe.words"))));
    }

    private static VBox field(String key, Node... nodes) {
        VBox field = new VBox(4, line("field-label", TEXTS.get(key)));
        field.getChildren().addAll(nodes);
        return field;
    }

    private void check(String now) {
        Optional<String> wrong = model.misunderstood();
        example.setText(TEXTS.get("export.example", model.example()));
        Shown.set(example, wrong.isEmpty());
        Shown.set(problem, wrong.isPresent());
        wrong.ifPresent(it -> problem.setText(TEXTS.get("export.misunderstood", it)));
        run.setDisable(wrong.isPresent());
    }

    private void follow(Phase phase) {
        setTitle(TEXTS.get("export.title", model.count()));
        check(model.namesProperty().get());
        Shown.set(this, !(phase instanceof Phase.Closed));
        Shown.set(form, phase instanceof Phase.Asking);
        Shown.set(run, phase instanceof Phase.Asking);
        Shown.set(progress, phase instanceof Phase.Writing);
        Shown.set(stop, phase instanceof Phase.Writing);
        Shown.set(result, phase instanceof Phase.Writing || phase instanceof Phase.Over);
        Shown.set(show, phase instanceof Phase.Over over && !over.files().isEmpty());
        Shown.set(done, phase instanceof Phase.Over);
        switch (phase) {
            case Phase.Closed() -> {}
            case Phase.Asking() -> Reveal.onceLaidOut(this, run::requestFocus);
            case Phase.Writing(int written) -> write(written);
            case Phase.Over over -> tell(over);
        }
    }

    private void write(int written) {
        progress.setProgress((double) written / Math.max(1, model.count()));
        result.setText(TEXTS.get("export.writing", written, model.count()));
    }

    private void tell(Phase.Over over) {
        String saved = TEXTS.get(
                "export.saved", over.files().size(), model.folderProperty().get());
        result.setText(over.problem().map(why -> saved + " " + why).orElse(saved));
        Reveal.onceLaidOut(this, done::requestFocus);
    }

    private static Button button(String id, String key) {
        Button button = new Button(TEXTS.get(key));
        button.setId(id);
        return button;
    }
}
