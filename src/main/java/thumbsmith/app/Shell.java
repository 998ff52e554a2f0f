package thumbsmith.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Reveal;
import thumbsmith.ui.Screen;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/**
 * The window's frame: rail, one screen at a time, status line; over them what has to be told. Screens are built when they
 * are first opened.
 */
final class Shell extends StackPane {
    private static final Texts TEXTS = Texts.of(Shell.class);

    private final ShellViewModel model;
    private final Function<Route, Parent> build;
    private final Map<Route, Parent> screens = new EnumMap<>(Route.class);
    private final FailureDesk failures;
    private final HoldDesk holds;
    private final StackPane stage = new StackPane();
    private final BorderPane frame = new BorderPane();

    private final VBox over;
    private final Rail rail;

    /** @param notices sentences for the banner */
    Shell(
            ShellViewModel model,
            Function<Route, Parent> build,
            List<String> notices,
            FailureDesk failures,
            HoldDesk holds,
            HelpDeeds help) {
        this.model = model;
        this.build = build;
        this.failures = failures;
        this.holds = holds;
        getStyleClass().add("shell");
        rail = new Rail(model.routeProperty(), failures.hidden()::countProperty, new HelpMenu(help, this::showKeys));
        frame.setLeft(rail);
        BorderPane content = new BorderPane(stage);
        over = new VBox(new Banner(notices, holds.banners().linesProperty()));
        content.setTop(over);
        frame.setCenter(content);
        frame.setBottom(status());
        NoticeLine notice = new NoticeLine(failures.hidden());
        setAlignment(notice, Pos.BOTTOM_RIGHT);
        getChildren().addAll(frame, notice, new FailureOverlay(failures, frame));
        model.routeProperty().subscribe(this::open);
        Keys.whileShown(frame, this::onKey);
        new Typing(frame, failures::typed);
        frame.addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
    }

    private void open(Route route) {
        stage.getChildren().setAll(screens.computeIfAbsent(route, build));
    }

    private void onKey(KeyEvent event) {
        if (HelpMenu.KEY.match(event)) {
            rail.openHelp();
            event.consume();
        }
        for (Route route : Route.RAIL) {
            if (Rail.keyOf(route).match(event)) {
                model.routeProperty().set(route);
                focusFirst();
                event.consume();
            }
        }
    }

    /** A line over every screen. */
    void over(Node line) {
        over.getChildren().add(line);
    }

    /** Puts the focus where work on the open screen begins. */
    void focusFirst() {
        if (stage.getChildren().getFirst() instanceof Screen screen) screen.focusFirst();
    }

    /** The same once what was just opened can take the focus, and a menu that led there has given it back. */
    void focusFirstSoon() {
        Reveal.onceLaidOut(stage, this::focusFirst);
    }

    /** A question mark typed into a text is a question mark. */
    private void onTyped(KeyEvent event) {
        if (event.getCharacter().equals("?") && !(event.getTarget() instanceof TextInputControl)) showKeys();
    }

    private void showKeys() {
        Scene scene = getScene();
        if (scene != null) new KeyOverview(scene.getWindow()).show();
    }

    private HBox status() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(
                bound("status-service", model.serviceProperty()),
                space,
                new ParkedLine(holds),
                bound("status-jobs", model.jobsProperty()),
                spent());
        bar.getStyleClass().add("status-bar");
        return bar;
    }

    /** Leads to what is behind the figure. */
    private Button spent() {
        Button spent = new Button();
        spent.setId("status-spent");
        spent.getStyleClass().addAll("flat", "status-link");
        spent.textProperty().bind(model.spentProperty().when(Shown.is(this)));
        spent.setOnAction(press -> {
            model.routeProperty().set(Route.SPENDING);
            focusFirstSoon();
        });
        return Keys.tip(spent, TEXTS.get("status.today.tip"), Rail.keyOf(Route.SPENDING));
    }

    private Label bound(String id, javafx.beans.value.ObservableValue<String> words) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(words.when(Shown.is(this)));
        return label;
    }
}
