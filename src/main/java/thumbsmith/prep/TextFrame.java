package thumbsmith.prep;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import javafx.scene.shape.Rectangle;
import thumbsmith.darkroom.LetterArea;
import thumbsmith.darkroom.TextLayer;

/** A thin frame around the text in hand, on the canvas. */
final class TextFrame extends Rectangle {
    /** Between letters and frame, in units of the window. */
    private static final double AIR = 4;

    private final PrepViewModel model;

    TextFrame(PrepViewModel model) {
        this.model = model;
        setId("text-frame");
        getStyleClass().add("text-frame");
        setMouseTransparent(true);
    }

    void lay(Place picture) {
        Optional<Rectangle2D.Double> letters = model.showsResult()
                ? model.panels().texts().current().getValue().map(it -> area(it, picture))
                : Optional.empty();
        setVisible(letters.isPresent());
        letters.ifPresent(it -> put(it, picture));
    }

    private static Rectangle2D.Double area(TextLayer text, Place picture) {
        return LetterArea.of(text, picture.size().ratio());
    }

    private void put(Rectangle2D.Double letters, Place picture) {
        setX(picture.x() + letters.x * picture.width() - AIR);
        setY(picture.y() + letters.y * picture.height() - AIR);
        setWidth(letters.width * picture.width() + 2 * AIR);
        setHeight(letters.height * picture.height() + 2 * AIR);
    }
}
