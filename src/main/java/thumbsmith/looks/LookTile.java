package thumbsmith.looks;

import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Look;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.WayButtons;

/** A card and, below it, what it is marked with and what can be done about that. */
final class LookTile extends VBox {
    private final LookCard card;
    private final Label mark = Pieces.words("", "warning");
    private final WayButtons ways;

    LookTile(LookCard card, BiConsumer<Look, Recovery> take) {
        this.card = card;
        this.ways = new WayButtons(way -> take.accept(card.look(), way));
        getStyleClass().add("look-tile");
        getChildren().addAll(card, mark, ways);
        show(card.look());
    }

    LookCard card() {
        return card;
    }

    void show(Look look) {
        card.show(look);
        mark.setText(LookWords.mark(look));
        Shown.set(mark, !mark.getText().isEmpty());
        ways.show(LookWords.ways(look.mark()));
    }
}
