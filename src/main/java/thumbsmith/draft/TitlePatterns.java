package thumbsmith.draft;

import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Titles put together from the prompt's own words, or from what can be measured of a picture: nothing is invented. */
final class TitlePatterns {
    private static final int LONGEST = 70;
    private static final int MOST = 10;
    private static final int TOPIC = 34;
    private static final List<String> ABOUT_A_TOPIC = List.of(
            "%s",
            "The truth about %s",
            "%s, explained",
            "Why everyone talks about %s",
            "What nobody tells you about %s",
            "%s: what really happened",
            "Watch this before you try %s",
            "%s, start to finish",
            "The whole story of %s",
            "%s: was it worth it?");
    private static final List<String> ABOUT_ME = List.of(
            "%s",
            "%s (and this happened)",
            "%s. Here is how it went",
            "%s: was it worth it?",
            "%s, start to finish",
            "Why %s",
            "The day %s",
            "%s: the whole story",
            "What I learned when %s",
            "%s. Would you?");
    private static final Set<String> TELLERS = Set.of("i", "we", "my", "our", "he", "she", "they");

    private TitlePatterns() {}

    /** 8–10 distinct titles of at most 70 characters. */
    static List<String> of(Optional<String> prompt, Optional<BufferedImage> picture) {
        String topic = prompt.map(TitlePatterns::topic)
                .filter(it -> !it.isEmpty())
                .orElseGet(() -> picture.map(TitlePatterns::look).orElse("this"));
        return filled(topic);
    }

    private static List<String> filled(String topic) {
        String first =
                Words.of(topic.toLowerCase(Locale.ROOT)).stream().findFirst().orElse("");
        return (TELLERS.contains(first) ? ABOUT_ME : ABOUT_A_TOPIC)
                .stream()
                        .map(it -> Words.capitalised(it.formatted(it.startsWith("%s") ? topic : inside(topic, first))))
                        .filter(it -> it.length() <= LONGEST)
                        .distinct()
                        .limit(MOST)
                        .toList();
    }

    /** Within a sentence a common first word is small again; "I" and names stay. */
    private static String inside(String topic, String first) {
        boolean common = first.length() > 1
                && Stream.of("the", "a", "an", "my", "our", "we", "he", "she", "they", "how")
                        .anyMatch(first::equals);
        return common ? topic.substring(0, 1).toLowerCase(Locale.ROOT) + topic.substring(1) : topic;
    }

    /** The quoted words, else as many of the first words as a title has room for. */
    private static String topic(String prompt) {
        String quoted = Words.quoted(prompt);
        String clause = quoted.isEmpty() ? prompt.strip().split("[.!?;\\n]|, ", 2)[0] : quoted;
        StringBuilder topic = new StringBuilder();
        for (String word : clause.strip().split("\\s+")) {
            if (topic.length() + word.length() >= TOPIC) {
                break;
            }
            topic.append(topic.isEmpty() ? "" : " ").append(word);
        }
        String whole = topic.isEmpty() ? cut(clause.strip()) : topic.toString();
        return whole.replaceAll("[\\p{Punct}&&[^)'\"%$]]+$", "").strip();
    }

    private static String cut(String word) {
        return word.codePoints().limit(TOPIC / 2).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static String look(BufferedImage picture) {
        Tones tones = Tones.of(picture);
        double luma = tones.meanLuma();
        String light = luma < 0.33 ? "dark" : luma > 0.66 ? "bright" : tones.contrast() > 0.24 ? "bold" : "calm";
        if (tones.meanSaturation() < 0.12) {
            return "this " + light + " shot in black and white";
        }
        int colour = PaletteLearning.of(List.of(picture)).stream()
                .max(Comparator.comparingDouble(it -> Rgb.saturation(it) * Rgb.luma(it)))
                .orElse(0);
        return "this " + light + " shot in " + ColourName.nearest(colour);
    }
}
