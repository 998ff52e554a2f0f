package thumbsmith.draft.titles;

import java.util.Locale;
import thumbsmith.draft.DraftTitle;

/** Question and exclamation marks as a language writes them. */
final class Punctuation {
    private Punctuation() {}

    static DraftTitle of(DraftTitle title, Locale language) {
        return new DraftTitle(of(title.text(), language.getLanguage()), title.reason());
    }

    private static String of(String text, String language) {
        return switch (language) {
            case "ar" -> text.replace('?', '؟');
            case "zh", "ja" -> text.replace('?', '？').replace('!', '！');
            case "fr" -> text.replaceAll("(?<=\\S)([?!]+)$", " $1");
            case "es" ->
                text.endsWith("?!")
                        ? "¿¡" + text
                        : text.endsWith("?") ? "¿" + text : text.endsWith("!") ? "¡" + text : text;
            default -> text;
        };
    }
}
