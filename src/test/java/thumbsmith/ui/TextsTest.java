package thumbsmith.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every file of texts against the code beside it; what fails is printed as the lines to paste or to remove. */
class TextsTest {
    private static final Path JAVA = Path.of("src/main/java/thumbsmith");
    private static final Path RESOURCES = Path.of("src/main/resources/thumbsmith");
    private static final Pattern STRING = Pattern.compile("\"([a-z][A-Za-z0-9_.-]*)\"");
    private static final Pattern ASKED = Pattern.compile("(?:TEXTS|texts)\\s*\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");
    /** The first part of a key whose rest is a name of the contract or of an enum. */
    private static final Pattern BEGUN = Pattern.compile("\"([a-z][a-z.]*\\.)\"\\s*\\+");
    /** The last part of a key whose beginning is given elsewhere. */
    private static final Pattern ENDED = Pattern.compile("\\+\\s*\"(\\.[a-z.]+)\"");

    static Stream<String> rooms() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files
                    .filter(file -> file.endsWith("texts.properties"))
                    .map(file -> RESOURCES.relativize(file.getParent()).toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyKeyThatTheCodeAsksForIsThere(String room) {
        Set<String> missing = found(ASKED, code(room));
        missing.removeAll(texts(room).stringPropertyNames());
        assertThat(missing.stream().map(key -> key + "="))
                .as("Lines to paste into %s/texts.properties", room)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyTextIsUsed(String room) {
        String code = code(room);
        Set<String> whole = found(STRING, code);
        Set<String> begun = found(BEGUN, code);
        Set<String> ended = found(ENDED, code);
        List<String> unused = texts(room).stringPropertyNames().stream()
                .filter(key -> !whole.contains(key))
                .filter(key -> begun.stream().noneMatch(key::startsWith))
                .filter(key -> ended.stream()
                        .noneMatch(end ->
                                key.endsWith(end) && whole.contains(key.substring(0, key.length() - end.length()))))
                .sorted()
                .toList();
        assertThat(unused).as("Lines to remove from %s/texts.properties", room).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyTextIsAPatternThatCanBeFilledIn(String room) {
        texts(room)
                .forEach((key, text) ->
                        assertThat(text.toString()).as(key.toString()).isNotBlank());
        texts(room).values().stream()
                .map(Object::toString)
                .filter(text -> text.matches("(?s).*\\{\\d.*"))
                .forEach(text -> new MessageFormat(text, Locale.ENGLISH).format(new Object[] {1, 2, 3}));
    }

    @Test
    void aMissingKeyIsAFaultOfTheProgram() {
        Texts texts = Texts.of(TextsTest.class);
        assertThatThrownBy(() -> texts.get("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void argumentsAreFilledInTheEnglishWay() {
        assertThat(Texts.of(TextsTest.class).get("slots.full", 1)).startsWith("One picture");
        assertThat(Texts.of(TextsTest.class).get("slots.full", 1200)).startsWith("1,200 pictures");
    }

    private static Set<String> found(Pattern pattern, String code) {
        return pattern.matcher(code)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String code(String room) {
        try (Stream<Path> files = Files.list(JAVA.resolve(room))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TextsTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts(String room) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(room).resolve("texts.properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
