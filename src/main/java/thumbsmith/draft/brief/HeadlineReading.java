package thumbsmith.draft.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import thumbsmith.draft.brief.WordFile.Key;

/** Finds what a prompt wants written: what it dictates, else its strongest short phrase. */
final class HeadlineReading {
    private static final int FEW = 5;
    private final Reading reading;
    private final Language language;

    private HeadlineReading(Reading reading) {
        this.reading = reading;
        language = reading.language();
    }

    static Headline of(Reading reading) {
        return new HeadlineReading(reading).read();
    }

    private Headline read() {
        Optional<String> spoken = SpokenWords.of(reading.text());
        if (spoken.isPresent()) {
            return dictated(Lettering.spoken(spoken.get(), language.locale()));
        }
        return language.words(Key.NO_TEXT).in(reading.words()).isEmpty() ? strongest() : Headline.NONE;
    }

    private Headline dictated(List<String> words) {
        List<Token> tokens = new ArrayList<>();
        words.forEach(it -> tokens.add(new Token(it.replaceAll("^\\p{Punct}+(?<![$#])|[\\p{Punct}&&[^%]]+$", ""))));
        return new Headline(words, words.isEmpty() ? -1 : Emphasis.of(tokens, language));
    }

    private Headline strongest() {
        Optional<List<Token>> rivals = Comparisons.headline(reading, FEW);
        return rivals.map(it -> written(it, asks(it))).orElseGet(this::strongestPhrase);
    }

    private boolean asks(List<Token> words) {
        return reading.clauses().get(words.getFirst().clause()).asks();
    }

    private Headline strongestPhrase() {
        Strength strength = new Strength(reading);
        return Phrases.of(reading).stream()
                .max(Comparator.comparingDouble(strength::of)
                        .thenComparing(Comparator.<Phrase>comparingInt(
                                        it -> it.words().getFirst().at())
                                .reversed()))
                .map(it -> written(it.words(), it.asks()))
                .filter(it -> !it.isEmpty())
                .orElseGet(this::firstWords);
    }

    /** A prompt that only describes a picture still has words. */
    private Headline firstWords() {
        List<Token> content = reading.clauses().stream()
                .limit(1)
                .flatMap(it -> it.words().stream())
                .filter(it -> !language.is(Key.WEAK, it) && !language.is(Key.FRAME, it))
                .toList();
        return written(content.subList(0, Math.min(FEW, content.size())), false);
    }

    private Headline written(List<Token> words, boolean asks) {
        List<String> texts = new ArrayList<>(words.stream().map(Token::text).toList());
        if (asks) {
            texts.add("?");
        }
        List<String> letters = Lettering.of(texts, language.locale());
        boolean same = letters.size() == words.size();
        return new Headline(letters, same ? Emphasis.of(words, language) : letters.size() - 1);
    }
}
