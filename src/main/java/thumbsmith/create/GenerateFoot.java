package thumbsmith.create;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** Generate with the price of the run, and beside it how the price came about or why it cannot be pressed yet. */
final class GenerateFoot extends VBox {
    private static final Texts TEXTS = Texts.of(GenerateFoot.class);

    GenerateFoot(CreateViewModel model) {
        getStyleClass().add("composer-foot");
        Button generate = Nodes.styled(new Button(), "accent", "generate");
        generate.setId("generate");
        generate.setOnAction(event -> model.generate());
        Keys.tip(generate, TEXTS.get("generate.tip"), Keys.GENERATE);
        Label why = Nodes.wrapping("small", "blocked");
        why.setId("generate-why");
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        Label aside = Nodes.label("", "small", "quiet");
        aside.setId("price-aside");
        aside.setMinWidth(Region.USE_PREF_SIZE);
        Tooltip source = new Tooltip();
        aside.setTooltip(source);
        getChildren().addAll(generate, new HBox(8, why, anyway(model), aside), below(model));
        Nodes.follow(this, model.composer().priceProperty(), price -> {
            generate.setText(price.button());
            aside.setText(price.aside());
            source.setText(price.source());
        });
        Nodes.follow(this, model.blockedProperty(), reason -> {
            generate.setDisable(reason.isPresent());
            why.setText(reason.orElse(""));
        });
    }

    /** Where only a doubt is in the way. */
    private static Button anyway(CreateViewModel model) {
        Button anyway = Nodes.link(TEXTS.get("faces.anyway"), model.faces()::sendAnyway);
        anyway.setId("send-anyway");
        anyway.setMinWidth(Region.USE_PREF_SIZE);
        Nodes.follow(
                anyway,
                model.faces().doubtProperty(),
                doubt -> Shown.set(
                        anyway, doubt.filter(FaceWatch.Doubt::answerable).isPresent()));
        return anyway;
    }

    /** The project at the left, and at the right the cheaper model, where there is one. */
    private static HBox below(CreateViewModel model) {
        Button cheaper = Nodes.link("", model.composer()::useCheaper);
        cheaper.setId("cheaper");
        Keys.tip(cheaper, TEXTS.get("cheaper.tip"));
        Nodes.follow(cheaper, model.composer().cheaperProperty(), offer -> {
            cheaper.setText(offer.map(CheaperModel::words).orElse(""));
            Shown.set(cheaper, offer.isPresent());
        });
        ProjectLink project = new ProjectLink(model.project());
        HBox.setHgrow(project, Priority.ALWAYS);
        return Nodes.styled(new HBox(8, project, cheaper), "composer-below");
    }
}
