package thumbsmith.looks;

import java.util.function.BiConsumer;
import javafx.scene.layout.VBox;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Look;
import thumbsmith.ui.WayButtons;

/** A card and, below it, what can be done about its mark. */
final class LookTile extends VBox {
    private final LookCard card;
    private final WayButtons ways;

    LookTile(LookCard card, BiConsumer<Look, Recovery> take) {
        this.card = card;
        this.ways = new WayButtons(way -> take.accept(card.look(), way));
        getStyleClass().add("look-tile");
        getChildren().addAll(card, ways);
        show(card.look());
    }

    LookCard card() {
        return card;
    }

    void show(Look look) {
        card.show(look);
        ways.show(LookWords.ways(look.mark()));
    }
}
