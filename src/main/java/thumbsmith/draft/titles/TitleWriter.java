package thumbsmith.draft.titles;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import thumbsmith.draft.DraftTitle;
import thumbsmith.draft.brief.Brief;
import thumbsmith.draft.brief.Comparison;
import thumbsmith.draft.brief.Story;

/**
 * Proposes titles out of a prompt's own words, or of what can be measured of a picture: nothing is invented. Words in other
 * languages than English get punctuation around them, and no English.
 */
public final class TitleWriter {
    private static final int LONGEST = 70;
    private static final int MOST = 10;
    private static final int LINE = 48;
    /** Where a prompt says nothing that can be written. */
    private static final String NOTHING_SAID = "this";

    private TitleWriter() {}

    /** 8–10 distinct titles of at most 70 characters, each with a reason; at least one of the two is there. */
    public static List<DraftTitle> of(Optional<String> prompt, Optional<BufferedImage> picture) {
        Optional<Story> story =
                prompt.map(it -> Story.of(it, LINE)).filter(it -> !it.lines().isEmpty());
        if (story.isEmpty() && picture.isPresent()) {
            return titles("PICTURE", Map.of("look", PictureLook.of(picture.get())));
        }
        return story.map(it -> of(it, prompt.orElse("")))
                .orElseGet(() -> titles("TOPIC", words(new Story.Line(NOTHING_SAID, false), NOTHING_SAID)));
    }

    private static List<DraftTitle> of(Story story, String prompt) {
        Story.Line line = story.lines().getFirst();
        Map<String, String> words = words(line, story.phrase().orElse(line.text()));
        story.lines().stream().skip(1).findFirst().ifPresent(it -> words.put("2", second(it)));
        if (!story.language().getLanguage().equals("en")) {
            return titles("OTHER", words).stream()
                    .map(it -> Punctuation.of(it, story.language()))
                    .toList();
        }
        Optional<Comparison> rivals = Brief.of(prompt).comparison().filter(Comparison::versus);
        return rivals.map(it -> rivals(it, line, words))
                .orElseGet(() -> titles(Kind.of(line).name(), words));
    }

    private static List<DraftTitle> rivals(Comparison rivals, Story.Line line, Map<String, String> words) {
        words.put("l", asWritten(rivals.left(), line.text()));
        words.put("r", asWritten(rivals.right(), line.text()));
        return titles("RIVALS", words);
    }

    /** A label is in capitals: in a title it is written as in the prompt. */
    private static String asWritten(String label, String text) {
        int at = text.toUpperCase(Locale.ROOT).indexOf(label);
        return at < 0 || at + label.length() > text.length() ? label : text.substring(at, at + label.length());
    }

    private static Map<String, String> words(Story.Line line, String phrase) {
        Map<String, String> words = new HashMap<>();
        String deed = line.text().replaceFirst("(?i)^how to ", "");
        words.put("X", large(line.text()));
        words.put("x", small(line.text()));
        words.put("Y", large(deed));
        words.put("y", small(deed));
        words.put("H", large(phrase));
        words.put("S", phrase.toUpperCase(Locale.ROOT));
        return words;
    }

    private static String second(Story.Line line) {
        return line.text() + (line.asks() ? "?" : "");
    }

    private static List<DraftTitle> titles(String kind, Map<String, String> words) {
        SequencedMap<String, DraftTitle> titles = new LinkedHashMap<>();
        Stream.of(Pattern.ALL.toArray(Pattern[]::new))
                .filter(it -> kind.equals(it.kind()) && !it.repeats(words.getOrDefault("X", "")))
                .forEach(it -> it.filled(words)
                        .filter(text -> text.length() <= LONGEST)
                        .ifPresent(text -> titles.putIfAbsent(text, new DraftTitle(text, it.reason() + "."))));
        return titles.values().stream().limit(MOST).toList();
    }

    private static String large(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /** Within a sentence a common first word is small again; "I", names and figures stay. */
    private static String small(String text) {
        return Kind.isCommon(text.split(" ", 2)[0])
                ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
                : text;
    }
}
