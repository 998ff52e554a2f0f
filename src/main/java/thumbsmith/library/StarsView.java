package thumbsmith.library;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** As many stars as a thumbnail was given. */
final class StarsView extends HBox {
    private static final double EDGE = 12;

    StarsView() {
        getStyleClass().add("stars");
        setAlignment(Pos.CENTER_LEFT);
    }

    /** @param stars 0–5 */
    void show(int stars) {
        if (getChildren().size() > stars)
            getChildren().remove(stars, getChildren().size());
        while (getChildren().size() < stars) getChildren().add(star());
    }

    private static Region star() {
        Region star = new Region();
        star.getStyleClass().add("star");
        star.setMinSize(EDGE, EDGE);
        star.setMaxSize(EDGE, EDGE);
        return star;
    }
}
