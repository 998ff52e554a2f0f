package thumbsmith.ui;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of the one family that the program uses. Size and colour come from the style sheet. */
public final class Icons {
    private Icons() {}

    public static FontIcon of(Feather glyph) {
        FontIcon icon = new FontIcon(glyph);
        icon.getStyleClass().add("icon");
        return icon;
    }

    public static FontIcon large(Feather glyph) {
        FontIcon icon = of(glyph);
        icon.getStyleClass().add("icon-large");
        return icon;
    }
}
