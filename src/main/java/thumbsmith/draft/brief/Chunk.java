package thumbsmith.draft.brief;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thumbsmith.draft.brief.Vocabulary.Found;
import thumbsmith.draft.brief.WordFile.Key;

/**
 * A part of a clause, from one joint ("with", "in", "and") to the next.
 *
 * @param aboutPicture it tells how the picture should look, not what the video is about
 */
record Chunk(List<Token> words, boolean aboutPicture) {

    static List<Chunk> of(Clause clause, Reading reading) {
        BitSet framed = framed(clause, reading.language());
        List<List<Token>> parts = parts(clause, reading.language());
        return IntStream.range(0, parts.size())
                .mapToObj(it -> new Chunk(
                        parts.get(it),
                        isAboutPicture(parts.get(it), framed, reading) && !isTold(parts, it + 1, reading.language())))
                .toList();
    }

    private static List<List<Token>> parts(Clause clause, Language language) {
        List<List<Token>> parts = new ArrayList<>();
        for (Token word : clause.words()) {
            if (parts.isEmpty() || language.is(Key.JOINTS, word)) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(word);
        }
        return parts;
    }

    /** "The girl who vanished": what somebody did is no picture. */
    private static boolean isTold(List<List<Token>> parts, int next, Language language) {
        return next < parts.size() && language.is(Key.HALF, parts.get(next).getFirst());
    }

    /** A deed or a question is never taken for an order to the painter, nor is a figure. */
    private static boolean isAboutPicture(List<Token> words, BitSet framed, Reading reading) {
        Language language = reading.language();
        boolean tells = Stream.of(Key.TELLERS, Key.OPENERS).anyMatch(it -> language.is(it, words.getFirst()))
                && words.size() > 2;
        boolean frames = words.stream().anyMatch(it -> framed.get(it.at()));
        boolean says = words.stream().anyMatch(it -> !isSmall(it, language));
        return frames && !tells || says && words.stream().allMatch(it -> framed.get(it.at()) || isScenery(it, reading));
    }

    private static boolean isScenery(Token word, Reading reading) {
        Language language = reading.language();
        return !word.hasDigit()
                && (isSmall(word, language)
                        || language.is(Key.SCENERY, word)
                        || language.colours().knows(word)
                        || reading.denies(word));
    }

    private static boolean isSmall(Token word, Language language) {
        return language.is(Key.WEAK, word) || language.is(Key.JOINTS, word);
    }

    private static BitSet framed(Clause clause, Language language) {
        BitSet framed = new BitSet();
        Stream.concat(
                        language.words(Key.FRAME).in(clause.words()).stream(),
                        language.sides().in(clause.words()).stream())
                .forEach((Found<?> it) -> framed.set(it.from(), it.to()));
        return framed;
    }
}
