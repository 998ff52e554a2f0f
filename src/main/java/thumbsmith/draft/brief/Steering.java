package thumbsmith.draft.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thumbsmith.draft.brief.Vocabulary.Found;
import thumbsmith.draft.brief.WordFile.Key;

/** Finds what a prompt wants to see: colours, mood, place, and where things stand. */
final class Steering {
    private static final Pattern HEX = Pattern.compile("#(\\p{XDigit}{6}|\\p{XDigit}{3})(?![\\p{L}\\p{N}])");
    /** The most telling mood first: a dark horror picture is one of horror. */
    private static final List<Mood> TELLING = List.of(
            Mood.HORROR,
            Mood.RETRO,
            Mood.NEON,
            Mood.LUXURY,
            Mood.MINIMAL,
            Mood.PLAYFUL,
            Mood.SAD,
            Mood.CALM,
            Mood.TECH,
            Mood.DRAMATIC,
            Mood.DARK,
            Mood.BRIGHT);

    /** More things than these many words name have no room in a picture. */
    private static final int MOST_WORDS = 120;

    private static final int MOST_EMOJI = 8;

    private final Reading reading;
    private final Language language;

    Steering(Reading reading) {
        this.reading = reading;
        language = reading.language();
    }

    List<Integer> colours() {
        Stream<Integer> named = reading.affirmed(language.colours()).map(this::shaded);
        Stream<Integer> exact = HEX.matcher(reading.text()).results().map(Steering::hex);
        return Stream.concat(exact, named).distinct().toList();
    }

    private int shaded(Found<Integer> colour) {
        return reading.word(colour.from() - 1).stream()
                .flatMap(it -> language.shades().in(List.of(it)).stream())
                .findFirst()
                .map(it -> it.what().of(colour.what()))
                .orElse(colour.what());
    }

    private static int hex(MatchResult match) {
        String digits = match.group(1);
        return Integer.parseInt(digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1"), 16);
    }

    /** A mood that is asked for, else the one that most of the subjects call for. */
    Optional<Mood> mood() {
        return reading.affirmed(language.moods())
                .filter(it -> !shadesColour(it))
                .map(Found::what)
                .min(Comparator.comparingInt(TELLING::indexOf))
                .or(this::feel);
    }

    private boolean shadesColour(Found<Mood> mood) {
        return reading.word(mood.to()).filter(language.colours()::knows).isPresent()
                && reading.word(mood.from()).filter(language.shades()::knows).isPresent();
    }

    private Optional<Mood> feel() {
        Map<Mood, Long> counts =
                reading.affirmed(language.feels()).collect(Collectors.groupingBy(Found::what, Collectors.counting()));
        return counts.keySet().stream()
                .max(Comparator.comparingLong((Mood it) -> counts.get(it))
                        .thenComparing(Comparator.comparingInt(TELLING::indexOf).reversed()));
    }

    /** The first place that is named; fire only where there is no other, and a city is a night city at night. */
    Optional<Place> place() {
        List<Place> places =
                reading.affirmed(language.places()).map(Found::what).toList();
        Optional<Place> first = places.stream()
                .filter(it -> it != Place.FIRE)
                .findFirst()
                .or(() -> places.stream().findFirst());
        boolean night = places.contains(Place.NIGHT_CITY);
        return first.map(it -> it == Place.CITY && night ? Place.NIGHT_CITY : it);
    }

    /** Where the person or thing stands: the other side of where the words shall be; nowhere if both sides are taken. */
    Optional<Side> side() {
        List<Side> sides = new ArrayList<>();
        reading.affirmed(language.sides()).forEach(it -> sides.add(isOfLettering(it) ? other(it.what()) : it.what()));
        return Set.copyOf(sides).size() > 1 && Comparisons.of(reading).isPresent()
                ? Optional.empty()
                : sides.stream().findFirst();
    }

    private boolean isOfLettering(Found<Side> side) {
        int clause = reading.words().get(side.from()).clause();
        return reading.words().subList(Math.max(0, side.from() - 3), side.from()).stream()
                .anyMatch(it -> it.clause() == clause && language.is(Key.LETTERING, it));
    }

    private static Side other(Side side) {
        return switch (side) {
            case LEFT -> Side.RIGHT;
            case RIGHT -> Side.LEFT;
            case CENTRE -> Side.CENTRE;
        };
    }

    boolean behind() {
        return reading.affirmed(language.words(Key.BEHIND)).findFirst().isPresent();
    }

    /** For the shelf of props: the first ones, then emoji as words of their own. */
    List<String> affirmedWords() {
        Stream<String> words = reading.words().stream()
                .limit(MOST_WORDS)
                .filter(it -> !reading.denies(it))
                .map(Token::lower);
        Stream<String> emoji = reading.text()
                .codePoints()
                .filter(it -> Character.getType(it) == Character.OTHER_SYMBOL)
                .limit(MOST_EMOJI)
                .mapToObj(Character::toString);
        return Stream.concat(words, emoji).toList();
    }
}
