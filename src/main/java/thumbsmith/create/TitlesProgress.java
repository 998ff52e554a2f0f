package thumbsmith.create;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** Titles on their way: for how long, what calling them off means now, and the button that does. */
final class TitlesProgress extends VBox {
    private static final Texts TEXTS = Texts.of(TitlesProgress.class);

    private final TitlesModel titles;
    private final Label phase = Nodes.label("", "card-phase");
    private final Label detail = Nodes.wrapping("card-detail");
    private final Button cancel = Nodes.styled(new Button(TEXTS.get("titles.cancel")), "small");

    TitlesProgress(TitlesModel titles) {
        this.titles = titles;
        getStyleClass().add("titles-progress");
        setAlignment(Pos.CENTER_LEFT);
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        phase.setId("titles-phase");
        cancel.setId("titles-cancel");
        cancel.setOnAction(press -> titles.cancel());
        Keys.tip(cancel, TEXTS.get("titles.cancel.tip"));
        getChildren().addAll(phase, bar, detail, cancel);
        Nodes.follow(this, titles.stateProperty(), now -> show());
        Nodes.follow(this, titles.elapsedProperty(), now -> show());
    }

    boolean cancelHasFocus() {
        return cancel.isFocused();
    }

    void focusCancel() {
        cancel.requestFocus();
    }

    private void show() {
        boolean asking = titles.stateProperty().get() instanceof TitlesState.Asking;
        Shown.set(this, asking);
        if (titles.stateProperty().get() instanceof TitlesState.Asking state) fill(state);
    }

    private void fill(TitlesState.Asking state) {
        String key = state.cancelled() ? "titles.cancelling" : state.sent() ? "titles.sent" : "titles.sending";
        String elapsed = titles.elapsedProperty().get();
        phase.setText(TEXTS.get(state.cancelled() ? "titles.phase.cancelling" : "titles.phase", elapsed));
        detail.setText(
                state.sent() && state.service().isEmbedded()
                        ? TEXTS.get(key + ".free")
                        : TEXTS.get(key, titles.price().usd()));
        cancel.setDisable(state.cancelled());
    }
}
