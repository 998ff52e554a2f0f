package thumbsmith.app;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Texts;

/** What the person should know before going on, one line each, gone once it was read. */
final class Banner extends VBox {
    private static final Texts TEXTS = Texts.of(Banner.class);

    Banner(List<String> notices) {
        setId("banner");
        notices.forEach(notice -> getChildren().add(line(notice)));
    }

    private HBox line(String notice) {
        Label words = new Label(notice, Icons.of(Feather.INFO));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button read = new Button(TEXTS.get("banner.dismiss"));
        HBox line = new HBox(words, read);
        line.getStyleClass().add("banner");
        read.setOnAction(press -> getChildren().remove(line));
        return line;
    }
}
