package thumbsmith.prep;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import thumbsmith.ui.Choice;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.Reveal;
import thumbsmith.ui.Screen;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** One picture or many: a row to choose by, and below it the one that is chosen. */
public final class PrepScreen extends BorderPane implements Screen {
    private static final Texts TEXTS = Texts.of(PrepScreen.class);

    private final PrepScreenModel model;
    private final PrepView one;
    private final BatchView many;

    public PrepScreen(PrepScreenModel model, DropReader drops) {
        this.model = model;
        one = new PrepView(model.one(), drops);
        many = new BatchView(model, drops);
        setId("prep-screen");
        setTop(row());
        setCenter(one);
        // Only what is shown is part of the scene: keys are for nothing else.
        model.showsManyProperty().when(Shown.is(this)).subscribe(this::show);
    }

    @Override
    public void focusFirst() {
        if (model.showsManyProperty().get()) many.focusFirst();
        else one.focusFirst();
    }

    private void show(boolean wantsMany) {
        Node wanted = wantsMany ? many : one;
        if (getCenter() == wanted) return;
        setCenter(wanted);
        Reveal.onceLaidOut(this, this::focusFirst);
    }

    private HBox row() {
        ToggleGroup group = new ToggleGroup();
        HBox pills = Parts.pills(group, List.of(pill("prep-one", "one", false), pill("prep-many", "many", true)));
        Choice.follow(pills, group, model.showsManyProperty(), model::show);
        Label lent = Parts.label("", "small", "quiet");
        lent.setId("prep-lent");
        model.lentProperty().when(Shown.is(lent)).subscribe(picture -> {
            lent.setText(picture.map(it -> TEXTS.get("lent", it.getFileName().toString()))
                    .orElse(""));
            Shown.set(lent, picture.isPresent());
        });
        HBox row = new HBox(16, pills, lent);
        row.getStyleClass().add("prep-rooms");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static ToggleButton pill(String id, String key, boolean value) {
        ToggleButton pill = new ToggleButton(TEXTS.get(key));
        pill.setId(id);
        pill.setUserData(value);
        return pill;
    }
}
