package thumbsmith.create;

import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import thumbsmith.ui.Names;
import thumbsmith.ui.Texts;

/** Says that the chosen model cannot use an input, with one press to a model that can. */
final class UnableLine extends HBox {
    private static final Texts TEXTS = Texts.of(UnableLine.class);

    /** @param key of the sentence; its argument is the model */
    UnableLine(ComposerModel model, String key, Predicate<Inputs> unable) {
        Label why = Nodes.wrapping("small", "quiet");
        String able = Names.of(ComposerModel.ableModel());
        Button change = Nodes.link(TEXTS.get("switch", able), model::switchToAbleModel);
        change.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(why, change);
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(4);
        getStyleClass().add("remark");
        Nodes.follow(this, model.inputsProperty(), inputs -> {
            why.setText(TEXTS.get(key, Names.of(inputs.model())));
            setVisible(unable.test(inputs)); // keeps its line, so that nothing below moves
        });
    }
}
