package thumbsmith.create;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** A line to copy for support and, when asked for, what the service said: plain text, whatever is in it. */
final class CardTechnical extends VBox {
    private static final Texts TEXTS = Texts.of(CardTechnical.class);

    private final Label line = Nodes.label("", "card-detail", "technical");
    private final Label said = Nodes.wrapping("card-detail", "card-said");
    private final Button details = Nodes.iconButton(Feather.CHEVRON_DOWN, TEXTS.get("card.details"), this::toggle);
    private String copyText = "";

    CardTechnical(Consumer<String> copy) {
        line.setId("card-line");
        said.setId("card-said");
        details.setId("card-details");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinWidth(0);
        HBox.setHgrow(line, Priority.ALWAYS);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(line.textProperty());
        line.setTooltip(whole);
        Button button = Nodes.iconButton(Feather.COPY, TEXTS.get("action.copy"), () -> copy.accept(copyText));
        button.setId("card-copy");
        HBox row = new HBox(4, line, details, button);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, said);
        Shown.set(said, false);
    }

    void show(Optional<Phase.Technical> technical) {
        Shown.set(this, technical.isPresent());
        technical.ifPresent(this::fill);
    }

    private void fill(Phase.Technical technical) {
        line.setText(technical.line());
        said.setText(technical.said());
        copyText = technical.copyText();
        Shown.set(details, !technical.said().isEmpty());
        if (technical.said().isEmpty()) Shown.set(said, false);
    }

    private void toggle() {
        boolean open = !said.isVisible();
        Shown.set(said, open);
        details.setGraphic(Icons.of(open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
    }
}
