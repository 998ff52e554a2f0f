package thumbsmith.review;

import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import thumbsmith.ui.Keys;

/** The keys of the Review screen. */
public final class ReviewKeys {
    public static final KeyCombination OPEN = Keys.shortcut(KeyCode.O);
    public static final KeyCombination SCORE = Keys.GENERATE;
    public static final KeyCombination FIX = Keys.shortcut(KeyCode.E);

    private final ReviewViewModel model;

    ReviewKeys(ReviewViewModel model) {
        this.model = model;
    }

    void pressed(KeyEvent event) {
        Optional<ReviewPicture> chosen = model.chosenProperty().get();
        if (OPEN.match(event)) model.choose();
        else if (SCORE.match(event)) chosen.filter(it -> !it.isAsking()).ifPresent(model::score);
        else if (FIX.match(event)) chosen.ifPresent(model::fix);
        else if (event.getCode() == KeyCode.DELETE && !(event.getTarget() instanceof TextInputControl))
            chosen.ifPresent(model::putAway);
        else return;
        event.consume();
    }
}
