package thumbsmith.queue;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** What can be done with several picked jobs; there while more than one is. */
final class PickBar extends HBox {
    private static final Texts TEXTS = Texts.of(PickBar.class);

    PickBar(QueueViewModel model) {
        getStyleClass().add("queue-line");
        setAlignment(Pos.CENTER_LEFT);
        Label count = new Label();
        count.setId("queue-picked");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        count,
                        space,
                        deed("picked-top", "picked.top", model.picked()::toTop),
                        deed("picked-end", "picked.end", model.picked()::toEnd),
                        deed("picked-pause", "picked.pause", model.picked()::pause),
                        deed("picked-resume", "picked.resume", model.picked()::resume),
                        deed("picked-cancel", "picked.cancel", model.picked()::cancel),
                        Controls.icon("picked-none", Feather.X, TEXTS.get("picked.none"), model.picks()::clear));
        model.picks().stateProperty().when(Shown.is(this)).subscribe(state -> {
            int picked = state.picked().size();
            count.setText(TEXTS.get("picked", picked));
            Shown.set(this, picked > 1);
        });
    }

    private static Button deed(String id, String key, Runnable action) {
        return Keys.tip(Controls.small(Controls.button(id, TEXTS.get(key), action)), TEXTS.get(key + ".tip"));
    }
}
