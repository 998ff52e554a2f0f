package thumbsmith.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import thumbsmith.failure.Recovery;
import thumbsmith.failure.Way;

/** The ways out of a failure as small buttons beside it. Made anew only when others are offered. */
public final class WayButtons extends FlowPane {
    private final Consumer<Recovery> take;
    private List<Way> shown = List.of();

    public WayButtons(Consumer<Recovery> take) {
        this.take = take;
        getStyleClass().add("way-buttons");
        Shown.set(this, false);
    }

    public void show(List<Way> ways) {
        if (ways.equals(shown)) return;
        shown = List.copyOf(ways);
        getChildren().setAll(ways.stream().map(this::button).toList());
        Shown.set(this, !ways.isEmpty());
    }

    private Button button(Way way) {
        Button button = new Button(way.label());
        button.setMnemonicParsing(false); // names of people's looks may have underscores
        button.setId(way.id());
        button.getStyleClass().add("small");
        button.setOnAction(press -> take.accept(way.recovery()));
        return button;
    }
}
