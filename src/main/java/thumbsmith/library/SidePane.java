package thumbsmith.library;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Texts;

/** A panel beside the grid with a title and a way back: Esc or its cross. */
class SidePane extends VBox {
    private static final Texts TEXTS = Texts.of(SidePane.class);

    private final Label title = new Label();
    private final VBox body = new VBox();
    private final VBox foot = new VBox();

    SidePane(String id, Runnable close) {
        setId(id);
        getStyleClass().add("side-pane");
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        body.getStyleClass().add("panel-body");
        foot.getStyleClass().add("panel-foot");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button away = new Button(null, Icons.of(Feather.X));
        away.setId(id + "-close");
        away.getStyleClass().addAll("flat", "button-icon", "small-icon");
        away.setAccessibleText(TEXTS.get("side.close"));
        away.setOnAction(event -> close.run());
        HBox head = new HBox(title, space, Keys.tip(away, TEXTS.get("side.close") + "  (Esc)"));
        head.getStyleClass().add("side-head");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll, foot);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE) return;
            close.run();
            key.consume();
        });
    }

    void setTitle(String words) {
        title.setText(words);
    }

    VBox body() {
        return body;
    }

    VBox foot() {
        return foot;
    }

    static Label line(String styleClass, String text) {
        Label line = new Label(text);
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
