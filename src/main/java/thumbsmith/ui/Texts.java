package thumbsmith.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of one package: its {@code texts.properties}, with {@link MessageFormat} arguments. */
public final class Texts {
    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The texts that stand beside that class. */
    public static Texts of(Class<?> beside) {
        return new Texts(ResourceBundle.getBundle(beside.getPackageName() + ".texts", Locale.ENGLISH));
    }

    /** The text of that key; a missing key is a fault of the program and throws. */
    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
    }
}
