package thumbsmith.queue;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.EmptyState;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** The preview of a batch file: every row with what it would cost or what is wrong with it, and one press to send. */
final class BatchView extends VBox {
    private static final Texts TEXTS = Texts.of(BatchView.class);

    private final BatchViewModel model;
    private final Label title = Controls.label("screen-title");
    private final Label counts = Controls.label("quiet");
    private final CheckBox onlyWrong = new CheckBox();
    private final TextField project = new TextField();
    private final BatchTable table;
    private final VBox checking = new VBox(12);
    private final ProgressBar bar = new ProgressBar();
    private final Label progress = Controls.label("quiet");
    private final StackPane unreadable = new StackPane();
    private final Label total = new Label();
    private final Button cancel;
    private final Button send;

    BatchView(BatchViewModel model) {
        this.model = model;
        this.table = new BatchTable(model);
        this.cancel = Controls.button("batch-cancel", TEXTS.get("batch.cancel"), model::cancel);
        this.send = Controls.button("batch-send", "", model::send);
        setId("batch");
        getStyleClass().addAll("screen", "batch");
        send.getStyleClass().add("accent");
        StackPane body = new StackPane(table, checking(), unreadable);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head(), body, foot());
        onlyWrong.setId("batch-only-wrong");
        onlyWrong.selectedProperty().subscribe(only -> table.showOnlyWrong(only));
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        Keys.whileShown(this, this::onKeyFirst);
        model.stateProperty().when(Shown.is(this)).subscribe(this::show);
    }

    void focusFirst() {
        if (table.isVisible()) table.requestFocus();
        else cancel.requestFocus();
    }

    private HBox head() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label filed = Controls.label("quiet");
        filed.setText(TEXTS.get("batch.project"));
        filed.setLabelFor(project);
        filed.setMinWidth(USE_PREF_SIZE);
        project.setId("batch-project");
        project.setPromptText(TEXTS.get("batch.project.none"));
        project.setAccessibleText(TEXTS.get("batch.project"));
        project.textProperty().bindBidirectional(model.projectProperty());
        counts.setId("batch-counts");
        HBox head = new HBox(title, counts, space, onlyWrong, filed, project);
        head.getStyleClass().add("screen-header");
        return head;
    }

    private VBox checking() {
        bar.setPrefWidth(320);
        checking.setAlignment(Pos.CENTER);
        checking.getChildren().addAll(progress, bar);
        return checking;
    }

    private HBox foot() {
        total.setId("batch-total");
        total.setWrapText(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(12, total, space, cancel, send);
        foot.getStyleClass().add("batch-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void show(BatchState state) {
        Shown.set(checking, state instanceof BatchState.Checking || state instanceof BatchState.Sending);
        Shown.set(unreadable, state instanceof BatchState.Unreadable);
        Shown.set(table, state instanceof BatchState.Ready);
        Shown.set(onlyWrong, false);
        send.setDisable(true);
        cancel.setDisable(state instanceof BatchState.Sending);
        Shown.set(send, !(state instanceof BatchState.Unreadable));
        total.setText("");
        counts.setText("");
        switch (state) {
            case BatchState.None _ -> table.clear();
            case BatchState.Checking(String name, int done, int all) -> showChecking(name, done, all);
            case BatchState.Unreadable(String name, String why) -> showUnreadable(name, why);
            case BatchState.Ready ready -> showReady(ready);
            case BatchState.Sending(BatchState.Ready from) -> showSending(from);
        }
    }

    private void showChecking(String name, int done, int all) {
        title.setText(name);
        send.setText(TEXTS.get("batch.checking"));
        progress.setText(all == 0 ? TEXTS.get("batch.reading") : TEXTS.get("batch.progress", done, all));
        bar.setProgress(all == 0 ? -1 : (double) done / all);
    }

    private void showSending(BatchState.Ready from) {
        send.setText(model.sendLabel(from));
        progress.setText(TEXTS.get("batch.sending", from.batch().thumbnails()));
        bar.setProgress(-1);
    }

    private void showUnreadable(String name, String why) {
        title.setText(name);
        Button other = Controls.button("batch-other", TEXTS.get("batch.other"), model::choose);
        other.getStyleClass().add("accent");
        unreadable
                .getChildren()
                .setAll(new EmptyState(Feather.ALERT_CIRCLE, TEXTS.get("batch.unreadable"), why, other));
    }

    private void showReady(BatchState.Ready ready) {
        int good = ready.batch().good().size();
        int wrong = ready.batch().wrong().size();
        title.setText(ready.name());
        counts.setText(TEXTS.get(wrong == 0 ? "batch.counts.good" : "batch.counts", good, wrong));
        onlyWrong.setText(TEXTS.get("batch.only-wrong", wrong));
        Shown.set(onlyWrong, wrong > 0 && good > 0);
        onlyWrong.setSelected(false);
        table.show(ready);
        send.setText(model.sendLabel(ready));
        send.setDisable(good == 0 || ready.whyNot().isPresent());
        total.setText(ready.whyNot().orElseGet(() -> foot(good, wrong)));
    }

    private static String foot(int good, int wrong) {
        if (good == 0) return TEXTS.get("batch.none");
        return wrong == 0 ? TEXTS.get("batch.nothing-sent") : TEXTS.get("batch.stay-out", wrong);
    }

    private void onKeyFirst(KeyEvent event) {
        if (!isVisible() || !Keys.GENERATE.match(event)) return;
        event.consume();
        if (!send.isDisabled()) model.send();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) return;
        model.cancel();
        event.consume();
    }
}
