package thumbsmith.library;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import thumbsmith.job.Output;
import thumbsmith.ui.InlineTrouble;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** Beside the large thumbnail: that its score is being asked for, or why it did not come and what can be done. */
final class ScoreStatus extends VBox {
    private static final Texts TEXTS = Texts.of(ScoreStatus.class);

    private final LibraryViewModel model;
    private final VBox busy = new VBox(new Label(TEXTS.get("score.asking")), bar());
    private final InlineTrouble trouble;

    ScoreStatus(LibraryViewModel model) {
        this.model = model;
        this.trouble = new InlineTrouble(model::takeScoreWay, model::copyText);
        setId("large-score");
        getStyleClass().add("large-score");
        busy.getStyleClass().add("titles-progress");
        getChildren().addAll(busy, trouble);
        follow(model.openedProperty());
        follow(model.scores().changesProperty());
    }

    private void follow(ObservableValue<?> value) {
        value.when(Shown.is(this)).subscribe(changed -> show());
    }

    private void show() {
        Optional<Output> opened = model.openedProperty().get();
        boolean asking = opened.filter(model.scores()::isAsking).isPresent();
        Shown.set(busy, asking);
        trouble.show(opened.flatMap(model.scores()::failure));
        Shown.set(this, asking || trouble.isVisible());
    }

    private static ProgressBar bar() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        return bar;
    }
}
