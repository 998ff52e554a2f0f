package thumbsmith.create;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import thumbsmith.ui.Names;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** Says that a picture which was dropped carries its recipe, and offers it. */
final class RecipeOfferLine extends VBox {
    private static final Texts TEXTS = Texts.of(RecipeOfferLine.class);

    RecipeOfferLine(RecipeOffers offers) {
        getStyleClass().add("reuse-asks");
        Label words = Nodes.wrapping("reuse-question");
        words.setId("recipe-offer");
        FlowPane answers = Nodes.styled(
                new FlowPane(
                        button("recipe-use", TEXTS.get("recipe.use"), offers::use),
                        button("recipe-leave", TEXTS.get("recipe.leave"), offers::leave)),
                "way-buttons");
        getChildren().addAll(words, answers);
        Nodes.follow(this, offers.offeredProperty(), recipe -> {
            recipe.ifPresent(it -> words.setText(TEXTS.get("recipe.offer", Names.of(it))));
            Shown.set(this, recipe.isPresent());
        });
    }

    private static Button button(String id, String label, Runnable action) {
        Button button = new Button(label);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
