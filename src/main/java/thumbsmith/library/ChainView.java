package thumbsmith.library;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Reveal;
import thumbsmith.ui.Shown;
import thumbsmith.ui.SlotView;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;

/** Asks for another source for the same steps, with what they cost. Esc backs out. */
final class ChainView extends StackPane {
    private static final Texts TEXTS = Texts.of(ChainView.class);

    private final ChainViewModel model;
    private final SlotView source;
    private final VBox steps = new VBox();
    private final Label total = new Label();
    private final Label budget = Pieces.words("", "warning");
    private final Label why = Pieces.words("", "quiet");
    private final Label notice = Pieces.words("", "problem");
    private final Button run = new Button();
    private boolean open;

    ChainView(ChainViewModel model, Thumbnails thumbnails, DropReader reader) {
        this.model = model;
        this.source = new SlotView(model.source(), TEXTS.get("chain.source"), thumbnails, reader);
        setId("library-chain");
        getStyleClass().add("chain-scrim");
        getChildren().add(card());
        Keys.whileShown(this, this::onEscape);
        model.stepsProperty().when(Shown.is(this)).subscribe(now -> show(!now.isEmpty()));
        model.planProperty().when(Shown.is(this)).subscribe(this::show);
        model.blockedProperty().when(Shown.is(this)).subscribe(words -> say(why, words));
        model.noticeProperty().when(Shown.is(this)).subscribe(words -> say(notice, words));
    }

    private VBox card() {
        Label title = new Label(TEXTS.get("chain.title"));
        title.getStyleClass().add("section-title");
        Label intro = Pieces.words("", "quiet");
        intro.setText(TEXTS.get("chain.intro"));
        steps.getStyleClass().add("chain-steps");
        ScrollPane scroll = new ScrollPane(steps);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("chain-scroll");
        total.getStyleClass().add("chain-total");
        total.setId("chain-total");
        budget.setId("chain-budget");
        why.setId("chain-why");
        VBox card = new VBox(title, intro, source, scroll, total, budget, notice, buttons());
        card.getStyleClass().add("chain-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        return card;
    }

    private HBox buttons() {
        run.setId("chain-run");
        run.getStyleClass().add("accent");
        run.setMinWidth(Region.USE_PREF_SIZE);
        run.setOnAction(event -> model.start());
        Button cancel = new Button(TEXTS.get("chain.cancel"));
        cancel.setId("chain-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(event -> model.cancel());
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        HBox buttons = new HBox(8, why, cancel, run);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void show(boolean now) {
        boolean opens = now && !open;
        open = now;
        setVisible(now);
        if (opens) Reveal.onceLaidOut(this, source::requestFocus);
    }

    private void show(Optional<ChainPlan> plan) {
        steps.getChildren().clear();
        plan.ifPresent(this::fill);
        total.setText(plan.map(ChainPlan::total).orElse(""));
        Optional<String> warning = plan.flatMap(ChainPlan::warning);
        say(budget, warning);
        run.setText(TEXTS.get(warning.isPresent() ? "chain.run.over" : "chain.run"));
    }

    private void fill(ChainPlan plan) {
        int number = 1;
        for (ChainPlan.Line line : plan.lines()) {
            Label words = new Label(TEXTS.get("chain.line", number++, line.words()));
            words.setMinWidth(0);
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            Label price = new Label(line.price());
            price.getStyleClass().add("quiet");
            price.setMinWidth(USE_PREF_SIZE);
            steps.getChildren().add(new HBox(12, words, price));
        }
    }

    private void say(Label label, Optional<String> words) {
        label.setText(words.orElse(""));
        Shown.set(label, words.isPresent());
        run.setDisable(model.blockedProperty().get().isPresent());
    }

    /** Wherever the focus is. */
    private void onEscape(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE || !model.isOpen()) return;
        model.cancel();
        key.consume();
    }
}
