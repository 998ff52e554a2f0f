package thumbsmith.library;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.library.ChainsViewModel.Line;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** A line for each chain that is under way, with what is to be decided of it. */
final class ChainsBar extends VBox {
    private static final Texts TEXTS = Texts.of(ChainsBar.class);

    private final ChainsViewModel model;
    private final VBox rows = new VBox();
    private final Label notice = new Label();

    ChainsBar(ChainsViewModel model) {
        this.model = model;
        setId("chains");
        getStyleClass().add("chains-bar");
        notice.getStyleClass().add("problem");
        notice.setWrapText(true);
        notice.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(rows, notice);
        model.linesProperty().when(Shown.is(this)).subscribe(this::show);
        model.noticeProperty().when(Shown.is(this)).subscribe(this::say);
    }

    private void show(List<Line> lines) {
        rows.getChildren().setAll(lines.stream().map(this::row).toList());
        Shown.set(this, !lines.isEmpty());
    }

    private void say(Optional<String> why) {
        notice.setText(why.orElse(""));
        Shown.set(notice, why.isPresent());
    }

    private Node row(Line line) {
        Label words = new Label(line.words(), Icons.of(Feather.REPEAT));
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words);
        row.getStyleClass().add("chains-row");
        row.setAlignment(Pos.CENTER_LEFT);
        line.goOn()
                .ifPresent(label ->
                        row.getChildren().add(button("chain-go-on", label, () -> model.goOn(line.chain()))));
        row.getChildren().add(button("chain-end", TEXTS.get("chains.end"), () -> model.end(line.chain())));
        return row;
    }

    private static Button button(String id, String label, Runnable action) {
        Button button = new Button(label);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
