package thumbsmith.prep;

import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** What shows through where a picture is see-through: the same greys in every theme, so that pictures look the same. */
final class Checkerboard extends Region {
    private static final int SQUARE = 8;

    Checkerboard() {
        WritableImage tile = new WritableImage(2 * SQUARE, 2 * SQUARE);
        PixelWriter pen = tile.getPixelWriter();
        for (int y = 0; y < 2 * SQUARE; y++) {
            for (int x = 0; x < 2 * SQUARE; x++)
                pen.setColor(x, y, x / SQUARE == y / SQUARE ? Color.gray(1) : Color.gray(0.84));
        }
        setBackground(new Background(new BackgroundImage(tile, null, null, null, null)));
    }
}
