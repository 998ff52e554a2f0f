package thumbsmith.app;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.app.HiddenScreens.Notice;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** For a moment at the foot of the window: what a screen that is not shown has to tell. Takes no focus. */
final class NoticeLine extends HBox {
    private static final Texts TEXTS = Texts.of(NoticeLine.class);

    private final Label words = new Label("", Icons.of(Feather.BELL));

    NoticeLine(HiddenScreens hidden) {
        setId("notice");
        getStyleClass().add("notice-line");
        setAccessibleRole(AccessibleRole.TEXT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Button show = new Button(TEXTS.get("hold.show"));
        show.setId("notice-show");
        show.getStyleClass().add("small");
        show.setOnAction(press -> hidden.follow());
        Button away = new Button(null, Icons.of(Feather.X));
        away.setId("notice-dismiss");
        away.getStyleClass().addAll("flat", "button-icon", "small-icon");
        away.setAccessibleText(TEXTS.get("banner.dismiss"));
        away.setOnAction(press -> hidden.dismiss());
        getChildren().addAll(words, show, away);
        hidden.noticeProperty().when(Shown.is(this)).subscribe(this::show);
    }

    private void show(Optional<Notice> notice) {
        Shown.set(this, notice.isPresent());
        notice.map(NoticeLine::sentence).ifPresent(words::setText);
        setAccessibleText(words.getText());
    }

    private static String sentence(Notice notice) {
        return TEXTS.get("notice.words", TEXTS.get("rail." + notice.screen().key()), notice.title());
    }
}
