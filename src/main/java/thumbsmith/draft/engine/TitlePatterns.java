package thumbsmith.draft.engine;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thumbsmith.draft.paint.Rgb;

/** Titles put together from the prompt's own words, or from what can be measured of a picture: nothing is invented. */
final class TitlePatterns {
    private static final int LONGEST = 70;
    private static final int MOST = 10;
    private static final int TOPIC = 40;
    private static final List<String> ABOUT_A_TOPIC = List.of(
            "%s",
            "The truth about %s",
            "%s, explained",
            "Let us talk about %s",
            "What to know about %s",
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
    private static final List<String> ABOUT_A_PICTURE = List.of(
            "The story behind this %s",
            "What do you see in this %s?",
            "Look twice at this %s",
            "How this %s came about",
            "Would you click on this %s?",
            "Behind the scenes of this %s",
            "This %s says it all",
            "A closer look at this %s");
    private static final Pattern ORDER = Pattern.compile(
            "(?i)^(?:please )?(?:(?:make|create|draw|design|generate) )?(?:me )?(?:an? |the )?(?:\\p{L}+ )?"
                    + "(?:thumbnail|video|picture|image|photo)s? (?:of|about|showing|with|where|for|that shows) ");
    /** A topic that had to be cut does not end on a word that leads on. */
    private static final String DANGLING =
            "(?i)(?: (?:a|an|the|and|or|of|to|in|on|at|by|for|from|with|my|your|is|are))+$";

    /** A comma ends a clause only once it says something. */
    private static final String CLAUSE_END = "[.!?;\\n]|(?<=^.{15,60}), ";

    private static final Set<String> TELLERS = Set.of("i", "we", "my", "our", "he", "she", "they");

    private TitlePatterns() {}

    /** 8–10 distinct titles of at most 70 characters. */
    static List<String> of(Optional<String> prompt, Optional<BufferedImage> picture) {
        String topic = prompt.map(TitlePatterns::topic).orElse("");
        if (topic.isEmpty() && picture.isPresent()) {
            return filled(ABOUT_A_PICTURE, look(picture.get()), "");
        }
        String first =
                Words.of(topic.toLowerCase(Locale.ROOT)).stream().findFirst().orElse("");
        return filled(TELLERS.contains(first) ? ABOUT_ME : ABOUT_A_TOPIC, topic.isEmpty() ? "this" : topic, first);
    }

    private static List<String> filled(List<String> patterns, String topic, String first) {
        return patterns.stream()
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
        String clause = quoted.isEmpty()
                ? ORDER.matcher(prompt.strip()).replaceFirst("").split(CLAUSE_END, 2)[0]
                : quoted;
        StringBuilder topic = new StringBuilder();
        for (String word : clause.strip().split("\\s+")) {
            if (topic.length() + word.length() >= TOPIC) {
                break;
            }
            topic.append(topic.isEmpty() ? "" : " ").append(word);
        }
        String whole = topic.isEmpty() ? cut(clause.strip()) : topic.toString();
        return whole.replaceAll(DANGLING, "")
                .replaceAll("[\\p{Punct}&&[^)'\"%$]]+$", "")
                .strip();
    }

    private static String cut(String word) {
        return word.codePoints().limit(TOPIC / 2).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static String look(BufferedImage picture) {
        Tones tones = Tones.of(picture);
        double luma = tones.meanLuma();
        String light = luma < 0.33 ? "dark" : luma > 0.66 ? "bright" : tones.contrast() > 0.24 ? "bold" : "calm";
        return PaletteLearning.of(List.of(picture)).stream()
                .filter(it -> Rgb.saturation(it) > 0.3 && Rgb.luma(it) > 0.05)
                .findFirst()
                .map(it -> light + " " + ColourName.nearest(it) + " picture")
                .orElse(light + " picture in black and white");
    }
}
