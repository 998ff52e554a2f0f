package thumbsmith.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The program's look: AtlantaFX Primer, one typeface, one style sheet over both themes. FX thread. */
public final class Theme {
    private static final List<String> FACES =
            List.of("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf");

    private Theme() {}

    /** Loads the typeface; once, before the first scene. */
    public static void loadFonts() {
        FACES.forEach(Theme::loadFace);
    }

    public static void apply(boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    /** Gives the scene the program's own rules, and the class {@code dark} where they differ. */
    public static void dress(Scene scene, boolean dark) {
        String sheet = Theme.class.getResource("thumbsmith.css").toExternalForm();
        if (!scene.getStylesheets().contains(sheet)) scene.getStylesheets().add(sheet);
        scene.getRoot().getStyleClass().removeAll("dark", "light");
        scene.getRoot().getStyleClass().add(dark ? "dark" : "light");
    }

    private static void loadFace(String file) {
        try (InputStream face = Theme.class.getResourceAsStream("fonts/" + file)) {
            if (face != null) Font.loadFont(face, 13);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
