package thumbsmith.create;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import thumbsmith.ui.Shown;

/** Under a slot: how many faces were found, which of them is sent, and the word that sends a picture without any. */
final class FaceLine extends VBox {
    private final SlotFaces faces;
    private final Label sentence = Nodes.wrapping("small");
    private final Button deed = Nodes.link("", () -> {});

    FaceLine(SlotFaces faces) {
        this.faces = faces;
        getStyleClass().add("face-line");
        sentence.setId("faces-" + faces.slot().wire());
        deed.setId("faces-deed-" + faces.slot().wire());
        getChildren().addAll(sentence, deed);
        Nodes.follow(this, faces.stateProperty(), changed -> say());
        Nodes.follow(this, faces.chosenProperty(), changed -> say());
        Nodes.follow(this, faces.unmadeProperty(), changed -> say());
        Nodes.follow(this, faces.sentAnywayProperty(), changed -> say());
    }

    private void say() {
        FaceWords words = FaceWords.of(faces);
        sentence.setText(words.sentence());
        sentence.getStyleClass().removeAll("problem", "quiet");
        sentence.getStyleClass().add(words.warns() ? "problem" : "quiet");
        words.deed().ifPresent(it -> {
            deed.setText(it.label());
            deed.setOnAction(event -> it.on(faces));
        });
        Shown.set(deed, words.deed().isPresent());
        Shown.set(this, !words.sentence().isEmpty());
    }
}
