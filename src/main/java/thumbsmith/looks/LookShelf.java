package thumbsmith.looks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import thumbsmith.contract.LookMode;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Look;
import thumbsmith.ui.Thumbnails;

/** The cards of one kind of look under its heading; gone while there are none. */
final class LookShelf extends VBox {
    private final LookMode mode;
    private final Thumbnails thumbnails;
    private final Consumer<Look> choose;
    private final BiConsumer<Look, Recovery> take;
    private final FlowPane cards = new FlowPane();
    private final Map<UUID, LookTile> byId = new HashMap<>();

    LookShelf(
            LookMode mode,
            String title,
            Thumbnails thumbnails,
            Consumer<Look> choose,
            BiConsumer<Look, Recovery> take) {
        this.mode = mode;
        this.thumbnails = thumbnails;
        this.choose = choose;
        this.take = take;
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        cards.getStyleClass().add("look-cards");
        getStyleClass().add("look-shelf");
        getChildren().addAll(heading, cards);
    }

    void show(List<Look> looks) {
        List<LookTile> wanted = new ArrayList<>();
        for (Look look : looks) {
            if (look.mode() == mode) wanted.add(tileOf(look));
        }
        byId.values().retainAll(wanted);
        if (!cards.getChildren().equals(wanted)) cards.getChildren().setAll(wanted);
        setVisible(!wanted.isEmpty());
        setManaged(!wanted.isEmpty());
    }

    void mark(Optional<UUID> chosen) {
        byId.forEach(
                (id, tile) -> tile.card().setSelected(chosen.filter(id::equals).isPresent()));
    }

    /** The card to begin with: the chosen one, or else the first. */
    Optional<LookCard> entry() {
        return byId.values().stream()
                .map(LookTile::card)
                .filter(LookCard::isSelected)
                .findFirst()
                .or(this::first);
    }

    private Optional<LookCard> first() {
        return cards.getChildren().stream()
                .map(LookTile.class::cast)
                .map(LookTile::card)
                .findFirst();
    }

    private LookTile tileOf(Look look) {
        LookTile tile = byId.computeIfAbsent(look.id(), ignored -> new LookTile(newCard(look), take));
        tile.show(look);
        return tile;
    }

    private LookCard newCard(Look look) {
        LookCard card = new LookCard(thumbnails, look);
        card.setOnAction(event -> {
            card.setSelected(true); // pressing a chosen card again does not unchoose it
            choose.accept(card.look());
        });
        return card;
    }
}
