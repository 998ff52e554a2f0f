package thumbsmith.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.job.LibraryItem;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** The person's marks of the thumbnail that is open large: favourite, and up to five stars. */
final class MarksBar extends HBox {
    private static final int STARS = 5;
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final Texts TEXTS = Texts.of(MarksBar.class);

    private final ToggleButton favourite = new ToggleButton(TEXTS.get("marks.favourite"), Icons.of(Feather.HEART));
    private final List<Button> stars = new ArrayList<>();

    MarksBar(OpenedModel model) {
        getStyleClass().add("marks-bar");
        setAlignment(Pos.CENTER_LEFT);
        favourite.setId("large-favourite");
        favourite.setMinWidth(USE_PREF_SIZE);
        favourite.setOnAction(event -> model.favour());
        Keys.tip(favourite, TEXTS.get("marks.favourite.tip"));
        Region space = new Region();
        space.setMinWidth(8);
        getChildren().addAll(favourite, space);
        for (int count = 1; count <= STARS; count++) stars.add(star(count, model));
        getChildren().addAll(stars);
        model.itemProperty().when(Shown.is(this)).subscribe(this::show);
    }

    private static Button star(int count, OpenedModel model) {
        Button star = new Button(null, Icons.of(Feather.STAR));
        star.setId("large-star-" + count);
        star.getStyleClass().addAll("flat", "button-icon", "small-icon", "mark-star");
        star.setOnAction(event -> model.rate(count));
        return Keys.tip(star, TEXTS.get("marks.stars", count));
    }

    private void show(Optional<LibraryItem> item) {
        setDisable(item.isEmpty());
        favourite.setSelected(item.filter(LibraryItem::favourite).isPresent());
        int given = item.map(LibraryItem::stars).orElse(0);
        for (int i = 0; i < STARS; i++) {
            stars.get(i).pseudoClassStateChanged(LIT, i < given);
            stars.get(i).setAccessibleText(TEXTS.get(i < given ? "marks.given" : "marks.stars", i + 1));
        }
    }
}
