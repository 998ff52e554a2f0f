package thumbsmith.create;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.EmptyState;
import thumbsmith.ui.Reveal;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;

/** The cards by day, or what to begin with while there are none. */
final class ResultsView extends StackPane {
    private static final Texts TEXTS = Texts.of(ResultsView.class);

    private final CreateViewModel screen;
    private final Thumbnails thumbnails;
    private final Runnable goOn;
    private final Map<UUID, CardView> views = new HashMap<>();
    private final List<CardView> order = new ArrayList<>();
    private final VBox days = Nodes.styled(new VBox(), "days");
    private final ScrollPane scroll = new ScrollPane(days);
    private final Button clear;
    private final EmptyState empty;

    /** @param goOn after an example was taken */
    ResultsView(CreateViewModel screen, Thumbnails thumbnails, Runnable goOn) {
        this.screen = screen;
        this.goOn = goOn;
        this.thumbnails = thumbnails;
        this.clear = Nodes.link(TEXTS.get("results.clear"), screen::clearFailed);
        this.empty = emptyState();
        getStyleClass().add("results");
        setId("results");
        setAccessibleText(TEXTS.get("results.accessible"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().addAll(scroll, empty);
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        Nodes.follow(this, screen.jobs().daysProperty(), this::show);
        clear.setId("clear-failed");
        Nodes.follow(this, screen.jobs().clearableProperty(), failed -> clear.setVisible(failed.intValue() > 1));
        Nodes.follow(this, screen.jobs().loadedProperty(), loaded -> settle());
    }

    private EmptyState emptyState() {
        Button[] examples = new Button[3];
        for (int i = 0; i < examples.length; i++) examples[i] = example(TEXTS.get("results.example." + (i + 1)));
        EmptyState state = new EmptyState(
                Feather.IMAGE, TEXTS.get("results.empty.title"), TEXTS.get("results.empty.sentence"), examples);
        state.setId("results-empty");
        return state;
    }

    private Button example(String prompt) {
        Button button = Nodes.styled(new Button(prompt), "example");
        button.setOnAction(event -> {
            screen.tryExample(prompt);
            goOn.run();
        });
        return button;
    }

    private void show(List<Day> now) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        CardView newest = order.isEmpty() ? null : order.getFirst();
        arrange(now);
        settle();
        if (!order.isEmpty() && order.getFirst() != newest) scroll.setVvalue(0);
        if (focused instanceof CardView card && order.contains(card)) card.requestFocus();
    }

    private void arrange(List<Day> now) {
        order.clear();
        List<Node> nodes = new ArrayList<>();
        for (Day day : now) {
            List<CardView> cards = day.cards().stream().map(this::view).toList();
            order.addAll(cards);
            CardGrid grid = new CardGrid();
            grid.show(cards);
            nodes.add(nodes.isEmpty() ? firstDay(day) : Nodes.label(day.title(), "day-title"));
            nodes.add(grid);
        }
        days.getChildren().setAll(nodes);
        views.values().retainAll(order);
    }

    /** Clears the failed cards of all days: it stands where the newest are. */
    private HBox firstDay(Day day) {
        Label title = Nodes.label(day.title(), "day-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        return Nodes.styled(new HBox(title, clear), "first-day");
    }

    private void settle() {
        boolean none = order.isEmpty();
        Shown.set(empty, none && screen.jobs().loadedProperty().get());
        Shown.set(scroll, !none);
    }

    private CardView view(JobCardModel card) {
        return views.computeIfAbsent(card.id(), id -> new CardView(screen, card, thumbnails));
    }

    /** Arrow keys go from card to card as they lie on the screen. */
    private void walk(KeyEvent event) {
        if (!(event.getTarget() instanceof CardView from)) return;
        CardWalk.next(order, from, event.getCode()).ifPresent(to -> {
            to.requestFocus();
            Reveal.in(scroll, to);
        });
        if (event.getCode().isArrowKey()) event.consume();
    }
}
