package thumbsmith.create;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** Says that earlier inputs made room for a job's recipe, with the way back to them. */
final class AsideLine extends HBox {
    private static final Texts TEXTS = Texts.of(AsideLine.class);

    AsideLine(PutAside aside) {
        getStyleClass().add("aside-line");
        setAlignment(Pos.CENTER_LEFT);
        Label words = Nodes.wrapping("small", "quiet");
        words.setText(TEXTS.get("aside.words"));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button back = Nodes.link(TEXTS.get("aside.back"), aside::bringBack);
        back.setId("aside-back");
        back.setMinWidth(USE_PREF_SIZE);
        Button drop = Nodes.iconButton(Feather.X, TEXTS.get("aside.drop"), aside::drop);
        drop.setId("aside-drop");
        getChildren().addAll(words, back, drop);
        Nodes.follow(this, aside.presentProperty(), present -> Shown.set(this, present));
    }
}
