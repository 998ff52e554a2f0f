package thumbsmith.prep;

import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.darkroom.PrepOutcome;
import thumbsmith.darkroom.PrepProgress;
import thumbsmith.darkroom.PrepReport;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** Starts a batch, tells how far it is, holds it, and says what came of it. */
final class BatchFoot extends VBox {
    private static final Texts TEXTS = Texts.of(BatchFoot.class);

    private final BatchViewModel model;
    private final Label words = Parts.wrapping("small");
    private final Label told = Parts.wrapping("small", "quiet");
    private final ProgressBar bar = new ProgressBar(0);
    private final Button start = new Button(null, Icons.of(Feather.PLAY));
    private final Button hold = new Button();
    private final Button cancel = new Button(TEXTS.get("batch.cancel"));
    private final Button folder = new Button(TEXTS.get("batch.show"));
    private final Button report = new Button(TEXTS.get("batch.report"));
    private final HBox running = wide(hold, cancel);
    private final HBox ended = wide(folder, report);

    BatchFoot(BatchViewModel model) {
        this.model = model;
        getStyleClass().add("prep-foot");
        words.setId("batch-words");
        told.setId("batch-told");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(TEXTS.get("batch.progress"));
        buttons();
        getChildren().addAll(bar, words, ended, told, start, running);
        model.changesProperty().when(Shown.is(this)).subscribe(now -> show());
        model.output().patternProperty().when(Shown.is(this)).subscribe(now -> show());
        model.deeds().toldProperty().when(Shown.is(this)).subscribe(now -> {
            told.setText(now.orElse(""));
            Shown.set(told, now.isPresent());
        });
    }

    private void buttons() {
        dress(start, "batch-start", model::start);
        start.getStyleClass().addAll("accent", "generate");
        Keys.tip(start, TEXTS.get("batch.start.tip"), Keys.GENERATE);
        dress(hold, "batch-hold", model::startOrPause);
        Keys.tip(hold, TEXTS.get("batch.hold.tip"), Keys.GENERATE);
        dress(cancel, "batch-cancel", model.run()::cancel);
        Keys.tip(cancel, TEXTS.get("batch.cancel.tip"));
        dress(folder, "batch-show", model.deeds()::showFolder);
        dress(report, "batch-report", model.deeds()::saveReport);
    }

    private static void dress(Button button, String id, Runnable deed) {
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(press -> deed.run());
    }

    private static HBox wide(Button... buttons) {
        HBox row = new HBox(8, buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        for (Button each : buttons) HBox.setHgrow(each, Priority.ALWAYS);
        return row;
    }

    private void show() {
        BatchState state = model.run().stateProperty().get();
        Shown.set(running, state instanceof BatchState.Running);
        Shown.set(bar, state instanceof BatchState.Running);
        Shown.set(ended, state instanceof BatchState.Ended);
        Shown.set(start, !(state instanceof BatchState.Running));
        start.setText(TEXTS.get("batch.start", model.count()));
        start.setDisable(model.objection().isPresent());
        words.setText(words(state));
        Shown.set(words, !words.getText().isEmpty());
    }

    private String words(BatchState state) {
        return switch (state) {
            case BatchState.Idle() -> model.objection().orElse("");
            case BatchState.Running(PrepProgress progress, boolean paused) -> {
                bar.setProgress(progress.share());
                hold.setText(TEXTS.get(paused ? "batch.resume" : "batch.pause"));
                yield running(progress, paused);
            }
            case BatchState.Ended(PrepOutcome outcome) -> PrepReport.summary(outcome);
        };
    }

    private static String running(PrepProgress progress, boolean paused) {
        String far = TEXTS.get("batch.far", progress.through(), progress.total());
        if (paused) return TEXTS.get("batch.far.paused", far);
        return progress.left()
                .map(it -> TEXTS.get("batch.far.left", far, Words.clock(seconds(it))))
                .orElse(far);
    }

    /** Up to the next second, so that it does not say none while there is some. */
    private static double seconds(Duration left) {
        return Math.ceil(left.toMillis() / 1000.0);
    }
}
