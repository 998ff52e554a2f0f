package thumbsmith.create;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import thumbsmith.ui.InlineTrouble;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Thumbnails;

/** One job as a card: opened by double click or Enter, dragged out as its real file. */
final class CardView extends VBox {
    private static final double DRAG_PICTURE = 160;

    private final CreateViewModel screen;
    private final JobCardModel card;
    private final CardStage stage;
    private final CardFoot foot;

    CardView(CreateViewModel screen, JobCardModel card, Thumbnails thumbnails) {
        this.screen = screen;
        this.card = card;
        this.stage = new CardStage(screen, card, thumbnails);
        this.foot = new CardFoot(screen, card);
        getStyleClass().addAll("card", "job-card");
        setId("card-" + card.id());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        getChildren().addAll(stage, foot, scoreTrouble());
        stage.setOnMouseClicked(this::onClick);
        stage.setOnMousePressed(press -> prepareDrag());
        stage.setOnDragDetected(this::dragOut);
        setOnContextMenuRequested(this::openMenu);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        Nodes.follow(this, card.phaseProperty(), phase -> {
            getStyleClass().remove("failed");
            if (phase.kind() == Phase.Kind.FAILED) getStyleClass().add("failed");
            setAccessibleText(CardWords.accessible(card));
        });
    }

    /** The card that the node is, or is part of. */
    static Optional<CardView> around(Node node) {
        for (Node each = node; each != null; each = each.getParent())
            if (each instanceof CardView card) return Optional.of(card);
        return Optional.empty();
    }

    UUID job() {
        return card.id();
    }

    private InlineTrouble scoreTrouble() {
        InlineTrouble trouble = Nodes.styled(
                new InlineTrouble(way -> screen.takeScoreWay(card, way), screen.desktop()::copyText), "score-trouble");
        Nodes.follow(trouble, card.scoreFailureProperty(), trouble::show);
        return trouble;
    }

    private void onClick(MouseEvent click) {
        requestFocus();
        if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) open();
    }

    private void open() {
        card.outputProperty().get().ifPresent(screen.results(card)::open);
    }

    private void onKey(KeyEvent event) {
        if (event.getTarget() != this) return;
        if (event.getCode() == KeyCode.ENTER) open();
        else if (Keys.COPY.match(event)) card.outputProperty().get().ifPresent(screen.results(card)::copy);
        else if (event.getCode() == KeyCode.CONTEXT_MENU) foot.openMenu();
        else return;
        event.consume();
    }

    private void openMenu(ContextMenuEvent event) {
        card.outputProperty().get().ifPresent(output -> {
            foot.menu(output).show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /** A drag must have its file when it begins. */
    private void prepareDrag() {
        card.outputProperty().get().ifPresent(screen.results(card)::prepareDrag);
    }

    private void dragOut(MouseEvent event) {
        card.outputProperty().get().flatMap(screen.results(card)::draggable).ifPresent(file -> {
            Dragboard board = stage.startDragAndDrop(TransferMode.COPY);
            fill(board, file);
            event.consume();
        });
    }

    private void fill(Dragboard board, Path file) {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(List.of(file.toFile()));
        Image image = stage.picture().imageProperty().get();
        if (image != null) {
            content.putImage(image);
            board.setDragView(image, DRAG_PICTURE / 2, DRAG_PICTURE / 4);
        }
        board.setContent(content);
    }
}
