package thumbsmith.queue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.queue.QueueCard.Offered;
import thumbsmith.ui.Icons;
import thumbsmith.ui.PictureView;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Work;

/** One job in a line: its picture, what it is, how it stands, and what is offered at once. */
final class CardPane extends HBox {
    private static final Texts TEXTS = Texts.of(CardPane.class);
    /** Twice what is shown, for fine screens; px. */
    private static final int PICTURE_EDGE = 160;

    private static final double TWO_LINES = 32;

    private final Thumbnails thumbnails;
    private final Consumer<QueueAction> run;
    private final Label title = Controls.label("queue-title");
    private final Label facts = Controls.label("quiet", "small");
    private final Label state = Controls.label("queue-state");
    private final Label detail = Controls.label("quiet", "small");
    private final ProgressBar bar = new ProgressBar();
    private final HBox buttons = new HBox(4);
    private final PictureView picture = new PictureView(PictureView.Fit.COVER);
    private final StackPane frame = new StackPane(Icons.of(Feather.IMAGE), picture);
    private final Tooltip whole = new Tooltip();
    private final Button more;
    private List<Offered> offered = List.of();
    private Optional<Path> file = Optional.empty();
    private Work.Running loading = () -> {};

    CardPane(Thumbnails thumbnails, Consumer<QueueAction> run, Runnable openMenu) {
        this.thumbnails = thumbnails;
        this.run = run;
        this.more = Controls.icon("queue-card-menu", Feather.MORE_HORIZONTAL, TEXTS.get("card.menu"), openMenu);
        getStyleClass().add("queue-card");
        setAlignment(Pos.CENTER_LEFT);
        frame.getStyleClass().add("queue-picture");
        picture.setCorner(4);
        more.setFocusTraversable(false);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("queue-buttons");
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        Tooltip.install(detail, whole);
        getChildren().addAll(frame, words(), standing(), buttons, more);
    }

    private VBox words() {
        VBox words = new VBox(2, title, facts);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(120);
        words.setPrefWidth(120);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private VBox standing() {
        bar.setMaxWidth(Double.MAX_VALUE);
        detail.setWrapText(true);
        detail.setMaxHeight(TWO_LINES);
        VBox standing = new VBox(2, state, bar, detail);
        standing.getStyleClass().add("queue-standing");
        standing.setAlignment(Pos.CENTER_LEFT);
        return standing;
    }

    void show(QueueCard card, Optional<Path> shown) {
        title.setText(card.title());
        facts.setText(card.facts());
        state.setText(card.state());
        state.setGraphic(card.alarming() ? Icons.of(Feather.ALERT_TRIANGLE) : null);
        detail.setText(card.detail());
        whole.setText(card.detail());
        Shown.set(detail, !card.detail().isBlank());
        Shown.set(bar, card.bar().isPresent());
        card.bar().ifPresent(bar::setProgress);
        offer(card.buttons());
        load(shown);
    }

    void showMenu(ContextMenu menu) {
        menu.show(more, Side.BOTTOM, 0, 0);
    }

    /** Buttons are made anew only when others are offered, so that none goes away under the pointer. */
    private void offer(List<Offered> now) {
        if (now.equals(offered)) return;
        offered = now;
        buttons.getChildren().setAll(now.stream().map(this::button).toList());
    }

    /** The keyboard finds the same in the menu. */
    private Button button(Offered one) {
        String id = "queue-" + one.action().key();
        Runnable press = () -> run.accept(one.action());
        Button button = glyph(one.action())
                .map(glyph -> Controls.icon(id, glyph, one.label(), press))
                .orElseGet(() -> Controls.small(Controls.button(id, one.label(), press)));
        button.setFocusTraversable(false);
        return button;
    }

    private static Optional<Feather> glyph(QueueAction action) {
        return switch (action) {
            case PAUSE -> Optional.of(Feather.PAUSE);
            case CANCEL -> Optional.of(Feather.X);
            case REVEAL -> Optional.of(Feather.FOLDER);
            case RESUME, TO_TOP, TO_END, RESEND, GIVE_UP, FETCH, AGAIN, CHANGE, WAYS, DISMISS -> Optional.empty();
        };
    }

    private void load(Optional<Path> now) {
        if (now.equals(file)) return;
        file = now;
        loading.cancel();
        picture.imageProperty().set(null);
        now.ifPresent(it -> loading = thumbnails.load(it, PICTURE_EDGE, picture.imageProperty()::set, fault -> {}));
    }
}
