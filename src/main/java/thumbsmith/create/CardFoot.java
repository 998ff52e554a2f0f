package thumbsmith.create;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.job.Output;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Names;
import thumbsmith.ui.ResultMenu;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** The lower part of a card: what it is, what it cost, its score and what can be done with it. */
final class CardFoot extends HBox {
    private static final Texts TEXTS = Texts.of(CardFoot.class);

    private final CreateViewModel screen;
    private final JobCardModel card;
    private final Label facts = Nodes.label("", "card-detail");
    private final Button cancel = Nodes.styled(new Button(TEXTS.get("action.cancel")), "small");
    private final Button dismiss;
    private final Button edit;
    private final Button more;

    CardFoot(CreateViewModel screen, JobCardModel card) {
        this.screen = screen;
        this.card = card;
        getStyleClass().add("card-foot");
        setAlignment(Pos.CENTER_LEFT);
        dismiss = Nodes.iconButton(Feather.X, TEXTS.get("action.tip.leave"), () -> screen.run(card, CardAction.LEAVE));
        edit = Nodes.iconButton(Feather.EDIT_2, TEXTS.get("card.edit"), this::edit);
        edit.setId("card-edit");
        more = Nodes.iconButton(Feather.MORE_HORIZONTAL, TEXTS.get("card.more"), this::openMenu);
        more.setId("card-more");
        dismiss.setId("card-leave");
        cancel.setId("card-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> screen.run(card, CardAction.CANCEL));
        Keys.tip(cancel, TEXTS.get("action.tip.cancel"));
        getChildren().addAll(words(), new ScoreBadge(card), cancel, dismiss, edit, more);
        Nodes.follow(this, card.phaseProperty(), this::show);
        Nodes.follow(this, card.outputProperty(), this::show);
    }

    /** Opens what can be done with the thumbnail, below its button. */
    void openMenu() {
        card.outputProperty().get().map(this::menu).ifPresent(menu -> menu.show(more, Side.BOTTOM, 0, 0));
    }

    ContextMenu menu(Output output) {
        return ResultMenu.of(output, screen.results(card), answer -> {});
    }

    private void edit() {
        card.outputProperty().get().ifPresent(screen.results(card)::edit);
    }

    private VBox words() {
        Label title = Nodes.label(Names.of(card.job().recipe()), "card-title");
        VBox words = new VBox(title, facts);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return Keys.tip(words, title.getText());
    }

    private void show(Phase phase) {
        boolean cancellable = phase.actions().contains(CardAction.CANCEL);
        if (!cancellable && cancel.isFocused()) getParent().requestFocus(); // or it went to the next card's Cancel
        Shown.set(cancel, cancellable);
        Shown.set(dismiss, phase.actions().contains(CardAction.LEAVE));
        showFacts(); // that a job is a step of a chain is known a moment after the job is
    }

    private void show(Optional<Output> output) {
        showFacts();
        Shown.set(edit, output.isPresent());
        Shown.set(more, output.isPresent());
        output.map(ResultMenu::editWords).ifPresent(edit::setAccessibleText);
    }

    private void showFacts() {
        facts.setText(CardWords.facts(card.job(), card.outputProperty().get(), screen.step(card)));
    }
}
