package thumbsmith.draft.brief;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import thumbsmith.draft.brief.WordFile.Group;
import thumbsmith.draft.brief.WordFile.Key;

/** The words of one language that this package knows. */
final class Language {
    private static final List<String> SHIPPED =
            List.of("en", "de", "es", "fr", "pt", "tr", "ru", "hi", "ar", "zh", "ja", "ko");
    /** So many words tell the language of all. */
    private static final int TELLING = 60;

    private static final List<Language> ALL =
            SHIPPED.stream().map(Language::new).toList();

    private final Locale locale;
    private final Map<Key, Vocabulary<Key>> words = new EnumMap<>(Key.class);
    private final Vocabulary<Integer> colours;
    private final Vocabulary<Mood> moods;
    private final Vocabulary<Mood> feels;
    private final Vocabulary<Place> places;
    private final Vocabulary<Side> sides;
    private final Vocabulary<Shade> shades;

    private Language(String code) {
        locale = Locale.of(code);
        WordFile file = WordFile.read(code + ".txt");
        for (Key key : Key.values()) {
            words.put(key, Vocabulary.of(Map.of(key.name(), file.words(key)), Key::valueOf));
        }
        colours = vocabulary(file, Group.COLOUR, HexFormat::fromHexDigits);
        moods = vocabulary(file, Group.MOOD, Mood::valueOf);
        feels = vocabulary(file, Group.FEEL, Mood::valueOf);
        places = vocabulary(file, Group.PLACE, Place::valueOf);
        sides = vocabulary(file, Group.SIDE, Side::valueOf);
        shades = vocabulary(file, Group.SHADE, Shade::valueOf);
    }

    private static <T> Vocabulary<T> vocabulary(WordFile file, Group group, Function<String, T> meaning) {
        return Vocabulary.of(file.group(group), meaning);
    }

    /** The language most of whose small words the prompt uses; English where none does. */
    static Language of(List<Token> words) {
        List<Token> first = words.subList(0, Math.min(TELLING, words.size()));
        return byScript(first).orElseGet(() -> bySmallWords(first));
    }

    /** Kana are Japanese alone; Chinese and Korean have no small words to tell them by. */
    private static Optional<Language> byScript(List<Token> words) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        words.forEach(it -> it.text().codePoints().forEach(point -> scripts.add(UnicodeScript.of(point))));
        if (scripts.contains(UnicodeScript.HIRAGANA) || scripts.contains(UnicodeScript.KATAKANA)) {
            return Optional.of(named("ja"));
        }
        if (scripts.contains(UnicodeScript.HANGUL)) {
            return Optional.of(named("ko"));
        }
        return scripts.contains(UnicodeScript.HAN) ? Optional.of(named("zh")) : Optional.empty();
    }

    private static Language named(String code) {
        return ALL.get(SHIPPED.indexOf(code));
    }

    private static Language bySmallWords(List<Token> words) {
        return ALL.stream()
                .filter(it -> it.isEnglish() || it.isLikely(words))
                .max(Comparator.comparingLong((Language it) -> it.known(words))
                        .thenComparing(Comparator.comparingInt(ALL::indexOf).reversed()))
                .orElseThrow();
    }

    /** One small word alone might be a name. */
    private boolean isLikely(List<Token> words) {
        return known(words) > 1
                || words.stream().anyMatch(it -> it.text().chars().anyMatch(letter -> letter > 0x7F));
    }

    private long known(List<Token> words) {
        return words.stream()
                .filter(it -> Stream.of(
                                Key.WEAK, Key.JOINTS, Key.TELLERS, Key.OPENERS, Key.FRAME, Key.SCENERY, Key.UNITS)
                        .anyMatch(key -> is(key, it)))
                .count();
    }

    /** For capitals. */
    Locale locale() {
        return locale;
    }

    boolean isEnglish() {
        return locale.getLanguage().equals("en");
    }

    boolean is(Key key, Token word) {
        return words.get(key).knows(word);
    }

    Vocabulary<Key> words(Key key) {
        return words.get(key);
    }

    Vocabulary<Integer> colours() {
        return colours;
    }

    Vocabulary<Mood> moods() {
        return moods;
    }

    Vocabulary<Mood> feels() {
        return feels;
    }

    Vocabulary<Place> places() {
        return places;
    }

    Vocabulary<Side> sides() {
        return sides;
    }

    Vocabulary<Shade> shades() {
        return shades;
    }
}
