package thumbsmith.app;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import thumbsmith.store.Preferences.WindowPlace;

/** Puts the window where it was, if a screen is still there, and tells where it is. */
final class WindowMemory {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    static final double MIN_WIDTH = 960;
    static final double MIN_HEIGHT = 640;

    private WindowMemory() {}

    static void place(Stage stage, Optional<WindowPlace> remembered) {
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        Optional<WindowPlace> usable = remembered.filter(WindowMemory::isOnScreen);
        stage.setWidth(usable.map(WindowPlace::width).orElse(fitting(WIDTH, bounds().getWidth())));
        stage.setHeight(usable.map(WindowPlace::height).orElse(fitting(HEIGHT, bounds().getHeight())));
        usable.ifPresent(place -> {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setMaximized(place.maximized());
        });
    }

    static WindowPlace of(Stage stage) {
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    private static boolean isOnScreen(WindowPlace place) {
        return place.width() >= 200
                && place.height() >= 200
                && !Screen.getScreensForRectangle(place.x(), place.y(), place.width(), 40)
                        .isEmpty();
    }

    private static double fitting(double wanted, double there) {
        return Math.min(wanted, there);
    }

    private static Rectangle2D bounds() {
        return Screen.getPrimary().getVisualBounds();
    }
}
