package thumbsmith.draft.letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import thumbsmith.draft.brief.Headline;

/** Takes words out of a headline that is too long for its place: little words first. */
final class Shortening {
    private static final Set<String> WEAK =
            Set.of("a", "an", "the", "and", "or", "of", "to", "in", "on", "at", "by", "for", "with", "is", "are", "it");

    private Shortening() {}

    static boolean isWeak(String word) {
        return WEAK.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Without one of those that a reader fills in; never the loud one, and two stay. */
    static Optional<Headline> byWeak(Headline headline) {
        return without(headline, it -> isWeak(headline.words().get(it)));
    }

    /** Without the shortest word that is no figure; never the loud one, and two stay. */
    static Optional<Headline> byAny(Headline headline) {
        return without(headline, it -> headline.words().get(it).chars().noneMatch(Character::isDigit));
    }

    private static Optional<Headline> without(Headline headline, IntPredicate which) {
        if (headline.words().size() <= 2) return Optional.empty();
        return IntStream.range(0, headline.words().size())
                .filter(it -> it != headline.emphasis())
                .filter(which)
                .boxed()
                .min(Comparator.comparingInt(it -> headline.words().get(it).length()))
                .map(it -> without(headline, it));
    }

    private static Headline without(Headline headline, int place) {
        List<String> words = new ArrayList<>(headline.words());
        words.remove(place);
        return new Headline(words, place < headline.emphasis() ? headline.emphasis() - 1 : headline.emphasis());
    }
}
