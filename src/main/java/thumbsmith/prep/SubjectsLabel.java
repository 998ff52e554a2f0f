package thumbsmith.prep;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import thumbsmith.prep.SubjectsModel.Known;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** Says who was found in the picture, or that it is being looked. */
final class SubjectsLabel extends HBox {
    private static final Texts TEXTS = Texts.of(SubjectsLabel.class);

    /** What is told of those found. */
    enum About {
        FACES,
        PEOPLE
    }

    private final About about;
    private final ProgressIndicator busy = new ProgressIndicator();
    private final Label words = Parts.wrapping("small", "quiet");

    SubjectsLabel(String id, About about, SubjectsModel model) {
        this.about = about;
        setId(id);
        getStyleClass().add("subjects");
        words.setId(id + "-words");
        busy.setMaxSize(14, 14);
        busy.setMinSize(14, 14);
        getChildren().addAll(busy, words);
        model.knownProperty().when(Shown.is(this)).subscribe(this::show);
    }

    private void show(Known known) {
        Shown.set(busy, known instanceof Known.Looking);
        words.setText(
                switch (known) {
                    case Known.Unasked(), Known.Failed() -> "";
                    case Known.Looking() -> TEXTS.get(about == About.FACES ? "subjects.faces" : "subjects.people");
                    case Known.Found(Subjects found) -> sentence(found);
                });
        Shown.set(words, !words.getText().isEmpty());
    }

    private String sentence(Subjects found) {
        return switch (about) {
            case FACES -> TEXTS.get("subjects.faces.found", found.faces());
            case PEOPLE -> found.anybody() ? "" : TEXTS.get("subjects.nobody");
        };
    }
}
