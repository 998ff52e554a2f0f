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
        Rectangle2D screen =
                usable.map(WindowMemory::screenOf).orElseGet(Screen::getPrimary).getVisualBounds();
        stage.setWidth(Math.min(usable.map(WindowPlace::width).orElse(WIDTH), screen.getWidth()));
        stage.setHeight(Math.min(usable.map(WindowPlace::height).orElse(HEIGHT), screen.getHeight()));
        usable.ifPresent(place -> {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setMaximized(place.maximized());
        });
    }

    /** A maximised window's own size is the one it had before, as far as that is remembered. */
    static WindowPlace of(Stage stage, Optional<WindowPlace> before) {
        if (stage.isMaximized() && before.isPresent()) {
            WindowPlace normal = before.get();
            return new WindowPlace(normal.x(), normal.y(), normal.width(), normal.height(), true);
        }
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    private static Screen screenOf(WindowPlace place) {
        return Screen.getScreensForRectangle(place.x(), place.y(), place.width(), 40)
                .getFirst();
    }

    private static boolean isOnScreen(WindowPlace place) {
        return place.width() >= 200
                && place.height() >= 200
                && !Screen.getScreensForRectangle(place.x(), place.y(), place.width(), 40)
                        .isEmpty();
    }
}
