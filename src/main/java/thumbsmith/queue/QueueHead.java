package thumbsmith.queue;

import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.contract.Limits;
import thumbsmith.queue.QueueViewModel.State;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** The head of the Queue screen: how much there is, how many at once, and what concerns all of it. */
final class QueueHead extends HBox {
    private static final Texts TEXTS = Texts.of(QueueHead.class);

    private final QueueViewModel model;
    private final Button pause;

    QueueHead(QueueViewModel model) {
        this.model = model;
        getStyleClass().add("screen-header");
        Label title = Controls.label("screen-title");
        title.setText(TEXTS.get("title"));
        Label summary = Controls.label("quiet");
        summary.setId("queue-summary");
        summary.textProperty().bind(model.summaryProperty().when(Shown.is(this)));
        summary.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        pause = Controls.button("queue-pause", "", model::togglePaused);
        pause.getStyleClass().add("accent");
        Button file = Controls.button("queue-file", TEXTS.get("new"), model.batch()::choose);
        file.setGraphic(Icons.of(Feather.FILE_TEXT));
        getChildren().addAll(title, summary, space, stepper(), pause, file, more());
        model.pausedProperty().when(Shown.is(this)).subscribe(this::showPaused);
        model.summaryProperty().when(Shown.is(this)).subscribe(words -> pause.setText(model.pauseWords()));
        model.stateProperty().when(Shown.is(this)).subscribe(state -> {
            summary.setVisible(state == State.FILLED);
            Shown.set(file, state != State.EMPTY);
            Shown.set(pause, state == State.FILLED || model.pausedProperty().get());
        });
    }

    private void showPaused(boolean paused) {
        pause.setText(model.pauseWords());
        pause.setGraphic(Icons.of(paused ? Feather.PLAY : Feather.PAUSE));
    }

    /** Arrow keys change it as well. */
    private HBox stepper() {
        Label words = Controls.label("quiet");
        words.setText(TEXTS.get("at-once"));
        Label value = Controls.label("value");
        value.setId("queue-at-once");
        Button less = Controls.icon("queue-fewer", Feather.MINUS, TEXTS.get("at-once.fewer"), () -> step(-1));
        Button more = Controls.icon("queue-more-at-once", Feather.PLUS, TEXTS.get("at-once.more"), () -> step(1));
        HBox stepper = new HBox(words, less, value, more);
        stepper.getStyleClass().add("stepper");
        stepper.setAlignment(Pos.CENTER_LEFT);
        stepper.setMinWidth(USE_PREF_SIZE);
        stepper.addEventFilter(KeyEvent.KEY_PRESSED, this::onStep);
        model.chosenProperty().when(Shown.is(this)).subscribe(chosen -> {
            value.setText(Integer.toString(chosen.concurrency()));
            value.setAccessibleText(TEXTS.get("at-once.accessible", chosen.concurrency()));
            less.setDisable(chosen.concurrency() <= 1);
            more.setDisable(chosen.concurrency() >= Limits.IN_FLIGHT);
        });
        return stepper;
    }

    private void onStep(KeyEvent event) {
        if (event.getCode() == KeyCode.UP) step(1);
        else if (event.getCode() == KeyCode.DOWN) step(-1);
        else return;
        event.consume();
    }

    private void step(int by) {
        int now = model.chosenProperty().get().concurrency();
        model.setConcurrency(Math.clamp((long) now + by, 1, Limits.IN_FLIGHT));
    }

    private Button more() {
        Button more = Controls.icon("queue-menu", Feather.MORE_HORIZONTAL, TEXTS.get("menu"), () -> {});
        more.setOnAction(press -> menu().show(more, Side.BOTTOM, 0, 0));
        return more;
    }

    private ContextMenu menu() {
        CheckMenuItem goOn = check("menu.go-on", model.chosenProperty().get().goOnByItself(), model::setGoOnByItself);
        CheckMenuItem tell = check("menu.tell", model.chosenProperty().get().tellWhenDone(), model::setTellWhenDone);
        return new ContextMenu(
                item("menu.cancel-waiting", model::cancelWaiting),
                item("menu.cancel-all", model::cancelAll),
                new SeparatorMenuItem(),
                goOn,
                tell);
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(TEXTS.get(key));
        item.setId("queue-" + key.replace('.', '-'));
        item.setOnAction(press -> action.run());
        return item;
    }

    private static CheckMenuItem check(String key, boolean on, java.util.function.Consumer<Boolean> choose) {
        CheckMenuItem item = new CheckMenuItem(TEXTS.get(key));
        item.setSelected(on);
        item.setOnAction(press -> choose.accept(item.isSelected()));
        return item;
    }
}
