package thumbsmith.create;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.WayButtons;

/** What a job without a picture yet is doing, or why there is none and which ways lead out. */
final class CardStatus extends VBox {
    private static final Texts TEXTS = Texts.of(CardStatus.class);
    private static final Map<Phase.Kind, Feather> GLYPHS = Map.of(
            Phase.Kind.FAILED, Feather.ALERT_TRIANGLE,
            Phase.Kind.UNKNOWN, Feather.HELP_CIRCLE,
            Phase.Kind.CANCELLED, Feather.SLASH,
            Phase.Kind.PARKED, Feather.PAUSE_CIRCLE);

    private final CreateViewModel screen;
    private final JobCardModel card;
    private final Label title = Nodes.wrapping("card-phase");
    private final Label detail = Nodes.wrapping("card-detail");
    private final ProgressBar bar = new ProgressBar();
    private final Label remark = Nodes.wrapping("small", "card-remark");
    private final Button see = Nodes.link("", this::see);
    private final WayButtons ways;
    private final FlowPane buttons = Nodes.styled(new FlowPane(), "card-buttons");
    private final CardTechnical technical;
    private List<CardAction> shown = List.of();

    CardStatus(CreateViewModel screen, JobCardModel card) {
        this.screen = screen;
        this.card = card;
        this.ways = new WayButtons(way -> screen.take(card, way));
        this.technical = new CardTechnical(screen.desktop()::copyText);
        getStyleClass().add("card-status");
        setAlignment(Pos.CENTER_LEFT);
        bar.setMaxWidth(Double.MAX_VALUE);
        see.setId("card-see");
        remark.setId("card-remark");
        getChildren().addAll(title, bar, detail, see, remark, ways, buttons, technical);
        Nodes.follow(this, card.phaseProperty(), this::show);
        Nodes.follow(this, card.busyProperty(), busy -> remark());
        Nodes.follow(this, card.remarkProperty(), words -> remark());
        Nodes.follow(this, screen.marks().markProperty(), this::point);
        Nodes.follow(this, screen.composer().recipeProperty(), recipe -> arrange());
    }

    private void show(Phase phase) {
        title.setText(phase.title());
        title.setGraphic(
                Optional.ofNullable(GLYPHS.get(phase.kind())).map(Icons::of).orElse(null));
        detail.setText(phase.detail());
        Shown.set(detail, !phase.detail().isEmpty());
        ways.show(phase.ways());
        technical.show(phase.technical());
        arrange();
        remark();
    }

    /** What a way out is doing, with a bar, or what came of it. Meanwhile none can be pressed. */
    private void remark() {
        Optional<String> busy = card.busyProperty().get();
        Optional<String> words = busy.or(card.remarkProperty()::get);
        Optional<Phase.Bar> runs = card.phaseProperty().get().bar().or(() -> busy.map(doing -> Phase.Bar.UNKNOWN));
        remark.setText(words.orElse(""));
        Shown.set(remark, words.isPresent());
        Shown.set(bar, runs.isPresent());
        runs.ifPresent(now -> bar.setProgress(now.fraction()));
        if (busy.isPresent()) keepFocusInCard();
        ways.setDisable(busy.isPresent());
        buttons.setDisable(busy.isPresent());
    }

    /** A button that cannot be pressed for now would pass its focus on to another card. */
    private void keepFocusInCard() {
        if (ways.isFocusWithin() || buttons.isFocusWithin())
            CardView.around(this).ifPresent(CardView::requestFocus);
    }

    /** To the input that is marked for this card's sake. */
    private void point(Optional<FieldMark> mark) {
        Optional<FieldMark> mine = mark.filter(it -> it.job().equals(card.id()));
        mine.ifPresent(it -> see.setText(TEXTS.get("see." + FieldProblem.wire(it.first()))));
        Shown.set(see, mine.filter(it -> !it.hasWayThere()).isPresent());
    }

    private void see() {
        screen.marks().markProperty().get().ifPresent(screen::see);
    }

    /** Buttons are made anew only when others are offered, so that none goes away under the pointer. */
    private void arrange() {
        List<CardAction> offered = card.phaseProperty().get().actions().stream()
                .filter(this::isOffered)
                .toList();
        if (offered.equals(shown)) return;
        shown = offered;
        buttons.getChildren().setAll(offered.stream().map(this::button).toList());
        Shown.set(buttons, !offered.isEmpty());
    }

    /** The foot has its own Cancel and Dismiss. */
    private boolean isOffered(CardAction action) {
        return switch (action) {
            case CANCEL, LEAVE -> false;
            case BRING_BACK ->
                !screen.composer().recipeProperty().get().equals(card.job().recipe());
            case SEND, DISCARD -> true;
        };
    }

    private Button button(CardAction action) {
        String words = CardWords.label(card.job(), screen.composer().pricing(), action);
        Button button = Nodes.styled(new Button(words), "small");
        button.setId("card-" + action.key());
        button.setOnAction(event -> screen.run(card, action));
        return Keys.tip(button, TEXTS.get("action.tip." + action.key()));
    }
}
