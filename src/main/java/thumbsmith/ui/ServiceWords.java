package thumbsmith.ui;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the service itself says of a failure, as plain text, folded under "Details" until somebody wants to read it. */
public final class ServiceWords extends VBox {
    private static final Texts TEXTS = Texts.of(ServiceWords.class);

    private final ToggleButton fold = new ToggleButton(TEXTS.get("trouble.details"));
    private final VBox lines = new VBox();

    public ServiceWords() {
        fold.setId("trouble-fold");
        fold.getStyleClass().addAll("flat", "failure-fold");
        lines.getStyleClass().add("trouble-words");
        fold.selectedProperty().subscribe(open -> {
            Shown.set(lines, open);
            fold.setGraphic(Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        });
        getChildren().addAll(fold, lines);
        show(List.of());
    }

    /** Folds it; gone where there is nothing to read. */
    public void show(List<String> said) {
        fold.setSelected(false);
        lines.getChildren()
                .setAll(said.stream().map(text -> Pieces.words(text, "quiet")).toList());
        Shown.set(this, !said.isEmpty());
    }
}
