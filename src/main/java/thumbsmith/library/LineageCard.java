package thumbsmith.library;

import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.job.LibraryItem;
import thumbsmith.job.Output;
import thumbsmith.ui.Icons;
import thumbsmith.ui.PictureView;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Words;
import thumbsmith.ui.Work;

/** A thumbnail or titles in a lineage, with what made them. */
final class LineageCard extends VBox {
    static final double WIDTH = 208;
    static final double HEIGHT = 168;
    private static final double PICTURE_HEIGHT = 113;
    private static final int EDGE = 512;
    private static final int TITLES = 4;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");
    private static final Texts TEXTS = Texts.of(LineageCard.class);

    private final LineageNode node;
    private Work.Running loading = () -> {};

    LineageCard(LineageNode node, LineageViewModel model, Thumbnails thumbnails) {
        this.node = node;
        getStyleClass().addAll("card", "lineage-card");
        switch (node) {
            case LineageNode.Picture(LibraryItem item, int _, int _) -> picture(item.output(), thumbnails);
            case LineageNode.Titles titles -> titles(titles);
        }
        setOnMousePressed(event -> {
            if (event.getButton() != MouseButton.PRIMARY) return;
            model.choose(node);
            if (event.getClickCount() == 2) model.enter();
        });
    }

    LineageNode node() {
        return node;
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    void release() {
        loading.cancel();
    }

    /** What a screen reader says of it. */
    static String spoken(LineageNode node) {
        return switch (node) {
            case LineageNode.Picture(LibraryItem item, int _, int _) ->
                OutputWords.name(item.output()) + ", " + OutputWords.judged(item.output());
            case LineageNode.Titles titles ->
                TEXTS.get("lineage.titles") + ", "
                        + String.join(", ", titles.titles().titles());
        };
    }

    private void picture(Output output, Thumbnails thumbnails) {
        PictureView picture = new PictureView(PictureView.Fit.WHOLE);
        picture.setCorner(0);
        Label notice = label("", "tile-notice");
        StackPane box = new StackPane(picture, notice);
        box.getStyleClass().add("card-picture");
        box.setMinHeight(PICTURE_HEIGHT);
        box.setMaxHeight(PICTURE_HEIGHT);
        loading = thumbnails.load(
                output.file(),
                EDGE,
                picture.imageProperty()::set,
                fault -> thumbnails.explain(output.file(), notice::setText));
        getChildren().addAll(box, words(OutputWords.name(output), OutputWords.judged(output)));
    }

    private void titles(LineageNode.Titles found) {
        Label head = label(TEXTS.get("lineage.titles"), "tile-title");
        head.setGraphic(Icons.of(Feather.TYPE));
        Label list = label(
                found.titles().titles().stream().limit(TITLES).collect(Collectors.joining("\n")), "lineage-titles");
        VBox body = new VBox(8, head, list);
        body.getStyleClass().add("lineage-titles-body");
        body.setMinHeight(PICTURE_HEIGHT);
        body.setMaxHeight(PICTURE_HEIGHT);
        String price = found.titles().service().isEmbedded()
                ? TEXTS.get("cost.draft")
                : TEXTS.get("cost.about", Words.usd(found.cost()));
        getChildren()
                .addAll(
                        body,
                        words(
                                TEXTS.get(
                                        "lineage.titles.found",
                                        found.titles().titles().size()),
                                price));
    }

    private static VBox words(String name, String detail) {
        VBox words = new VBox(label(name, "tile-title"), label(detail, "card-detail"));
        words.getStyleClass().add("lineage-words");
        return words;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMaxWidth(WIDTH - 16);
        return label;
    }
}
