package thumbsmith.library;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** A line over the grid that says what was just done, and takes it back where that is possible. */
final class NoticeBar extends HBox {
    private static final Texts TEXTS = Texts.of(NoticeBar.class);

    private final Label words = new Label();
    private final Button action = new Button();
    private Optional<Notice> shown = Optional.empty();

    NoticeBar(LibraryViewModel model) {
        setId("library-notice");
        getStyleClass().add("library-notice");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        words.setMinWidth(0);
        action.setId("notice-action");
        action.getStyleClass().addAll("flat", "text-action");
        action.setMinWidth(Region.USE_PREF_SIZE);
        action.setOnAction(event -> shown.ifPresent(it -> {
            model.dismissNotice();
            it.deed().run();
        }));
        Button away = new Button(null, Icons.of(Feather.X));
        away.setId("notice-away");
        away.getStyleClass().addAll("flat", "button-icon", "small-icon");
        away.setAccessibleText(TEXTS.get("notice.away"));
        away.setOnAction(event -> model.dismissNotice());
        getChildren().addAll(words, action, Keys.tip(away, TEXTS.get("notice.away")));
        model.noticeProperty().when(Shown.is(this)).subscribe(this::show);
    }

    private void show(Optional<Notice> notice) {
        shown = notice;
        Shown.set(this, notice.isPresent());
        notice.ifPresent(it -> words.setText(it.words()));
        Shown.set(action, notice.flatMap(Notice::action).isPresent());
        notice.flatMap(Notice::action).ifPresent(action::setText);
    }
}
