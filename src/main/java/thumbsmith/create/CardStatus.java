package thumbsmith.create;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** What a job without a picture yet is doing, or why there is none and what can be done. */
final class CardStatus extends VBox {
    private static final Texts TEXTS = Texts.of(CardStatus.class);
    private static final Map<Phase.Kind, Feather> GLYPHS = Map.of(
            Phase.Kind.FAILED, Feather.ALERT_TRIANGLE,
            Phase.Kind.UNKNOWN, Feather.HELP_CIRCLE,
            Phase.Kind.CANCELLED, Feather.X_CIRCLE,
            Phase.Kind.PARKED, Feather.PAUSE_CIRCLE);

    private final CreateViewModel screen;
    private final JobCardModel card;
    private final Label title = Nodes.wrapping("card-phase");
    private final Label detail = Nodes.wrapping("card-detail");
    private final ProgressBar bar = new ProgressBar();
    private final Label technical = Nodes.label("", "card-detail", "technical");
    private final HBox technicalRow;
    private final FlowPane buttons = Nodes.styled(new FlowPane(), "card-buttons");
    private List<CardAction> shown = List.of();

    CardStatus(CreateViewModel screen, JobCardModel card) {
        this.screen = screen;
        this.card = card;
        getStyleClass().add("card-status");
        setAlignment(Pos.CENTER_LEFT);
        bar.setMaxWidth(Double.MAX_VALUE);
        technicalRow = technicalRow();
        getChildren().addAll(title, bar, detail, technicalRow, buttons);
        Nodes.follow(this, card.phaseProperty(), this::show);
        Nodes.follow(
                this,
                screen.composer().recipeProperty(),
                recipe -> arrange(card.phaseProperty().get()));
    }

    private HBox technicalRow() {
        HBox.setHgrow(technical, Priority.ALWAYS);
        technical.setMaxWidth(Double.MAX_VALUE);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(technical.textProperty());
        technical.setTooltip(whole);
        Button copy = Nodes.iconButton(Feather.COPY, TEXTS.get("action.copy"), this::copyDetails);
        HBox row = new HBox(4, technical, copy);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void copyDetails() {
        card.phaseProperty().get().technical().map(Phase.Technical::copyText).ifPresent(screen.desktop()::copyText);
    }

    private void show(Phase phase) {
        title.setText(phase.title());
        title.setGraphic(
                Optional.ofNullable(GLYPHS.get(phase.kind())).map(Icons::of).orElse(null));
        detail.setText(phase.detail());
        Shown.set(detail, !phase.detail().isEmpty());
        Shown.set(bar, phase.bar().isPresent());
        phase.bar().ifPresent(now -> bar.setProgress(now.fraction()));
        technical.setText(phase.technical().map(Phase.Technical::shown).orElse(""));
        Shown.set(technicalRow, phase.technical().isPresent());
        arrange(phase);
    }

    /** Buttons are made anew only when others are offered, so that none goes away under the pointer. */
    private void arrange(Phase phase) {
        List<CardAction> offered =
                phase.actions().stream().filter(this::isOffered).toList();
        if (offered.equals(shown)) return;
        shown = offered;
        buttons.getChildren().setAll(offered.stream().map(this::button).toList());
        Shown.set(buttons, !offered.isEmpty());
    }

    /** The foot has its own Cancel and Dismiss; what may have been charged is left in words. */
    private boolean isOffered(CardAction action) {
        return switch (action) {
            case CANCEL -> false;
            case LEAVE -> card.phaseProperty().get().kind() == Phase.Kind.UNKNOWN;
            case BRING_BACK ->
                !screen.composer().recipeProperty().get().equals(card.job().recipe());
            case RETRY, FETCH, SEND, DISCARD, SEND_AGAIN -> true;
        };
    }

    private Button button(CardAction action) {
        Button button = Nodes.styled(new Button(TEXTS.get("action." + action.key())), "small");
        button.setId("card-" + action.key());
        button.setOnAction(event -> screen.run(card, action));
        return Keys.tip(button, TEXTS.get("action.tip." + action.key()));
    }
}
