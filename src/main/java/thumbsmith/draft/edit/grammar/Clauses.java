package thumbsmith.draft.edit.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Parts a prompt into its wishes and gives each what it leaves to the one before: "make the text bigger and red". */
final class Clauses {
    private static final Set<Sense> DEEDS = EnumSet.of(
            Sense.VERB, Sense.DEED, Sense.FRAME, Sense.WRITE, Sense.QUOTED, Sense.NOT, Sense.SHAPE, Sense.SUPPORT);
    private static final Set<Sense> QUALITIES =
            EnumSet.of(Sense.QUALITY, Sense.NOUN, Sense.COLOUR, Sense.PLACE, Sense.DEED);
    private static final Set<Sense> PREDICATE = EnumSet.of(
            Sense.VERB,
            Sense.DEED,
            Sense.QUALITY,
            Sense.NOUN,
            Sense.COLOUR,
            Sense.AMOUNT,
            Sense.MORE,
            Sense.LESS,
            Sense.PERCENT);

    /** @param follows whether "it" and what is left out refer to the wish before */
    record Wish(List<Token> tokens, boolean follows) {
        boolean has(Predicate<Token> wanted) {
            return tokens.stream().anyMatch(wanted);
        }

        boolean hasAny(Set<Sense> senses) {
            return has(it -> senses.contains(it.sense()));
        }

        private Wish plus(List<Token> others) {
            List<Token> all = new ArrayList<>(tokens);
            all.addAll(others);
            return new Wish(List.copyOf(all), follows);
        }

        private List<Token> only(Predicate<Token> wanted) {
            return tokens.stream().filter(wanted).toList();
        }
    }

    private Clauses() {}

    static List<Wish> of(List<Token> tokens) {
        List<Wish> wishes = parted(tokens);
        List<Wish> complete = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            Wish wish = wishes.get(i);
            boolean shared = i + 1 < wishes.size() && wishes.get(i + 1).follows() && isBareDeed(wish);
            if (shared) wish = wish.plus(wishes.get(i + 1).only(Clauses::isNamedTarget));
            complete.add(wish.follows() && i > 0 ? completed(wish, complete.getLast()) : wish);
        }
        return complete;
    }

    private static List<Wish> parted(List<Token> tokens) {
        List<Wish> wishes = new ArrayList<>();
        List<Token> current = new ArrayList<>();
        boolean follows = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean join = token.is(Sense.JOIN) && !joinsEquals(tokens, i);
            boolean turn = token.is(Sense.NOT) || token.is(Sense.VERB, "keep") || endsReserve(token, current);
            if ((join || turn) && current.stream().anyMatch(it -> !it.is(Sense.FILLER))) {
                wishes.add(new Wish(List.copyOf(current), follows));
                current.clear();
                follows = true;
            }
            follows &= !(token.is(Sense.JOIN, "hard") && join);
            if (!join) current.add(token);
        }
        if (current.stream().anyMatch(it -> !it.is(Sense.FILLER))) wishes.add(new Wish(List.copyOf(current), follows));
        return wishes;
    }

    /** "Without changing the face make it warmer". */
    private static boolean endsReserve(Token token, List<Token> current) {
        boolean deed = token.is(Sense.VERB) && !token.is(Sense.VERB, "unchanged")
                || token.is(Sense.DEED)
                || token.is(Sense.FRAME);
        return deed
                && current.stream().anyMatch(it -> it.is(Sense.VERB, "keep") || it.is(Sense.NOT))
                && current.stream().anyMatch(it -> it.is(Sense.TARGET));
    }

    /** "Red and blue", "top and left" are one thing each. */
    private static boolean joinsEquals(List<Token> tokens, int at) {
        if (at == 0 || at + 1 >= tokens.size()) return false;
        Token before = tokens.get(at - 1);
        Token after = tokens.get(at + 1);
        return before.is(after.sense()) && (before.is(Sense.COLOUR) || before.is(Sense.PLACE));
    }

    /** "Blur" in "blur and darken the background". */
    private static boolean isBareDeed(Wish wish) {
        return wish.has(it -> it.is(Sense.DEED))
                && wish.tokens().stream().allMatch(it -> it.is(Sense.DEED) || it.is(Sense.FILLER));
    }

    private static boolean isNamedTarget(Token token) {
        return token.is(Sense.TARGET)
                && !token.value().equals("it")
                && !token.value().equals("all");
    }

    /** After it "it" is the whole picture. */
    private static boolean leavesNothing(Token token) {
        return token.is(Sense.FRAME)
                || token.is(Sense.NOT)
                || token.is(Sense.VERB, "remove")
                || token.is(Sense.VERB, "keep");
    }

    private static Wish completed(Wish wish, Wish before) {
        boolean frame = before.has(Clauses::leavesNothing) || wish.has(it -> it.is(Sense.FRAME));
        boolean named = wish.has(Clauses::isNamedTarget) || wish.has(it -> it.is(Sense.TARGET, "all"));
        boolean placed = wish.tokens().stream().allMatch(it -> it.is(Sense.PLACE) || it.is(Sense.FILLER))
                && before.hasAny(EnumSet.of(Sense.DEED, Sense.QUALITY, Sense.NOUN));
        if (placed || !wish.hasAny(DEEDS) && named && !wish.hasAny(QUALITIES)) {
            return wish.plus(before.only(it -> PREDICATE.contains(it.sense())));
        }
        boolean pronoun = wish.has(it -> it.is(Sense.TARGET, "it"));
        boolean elliptic = !wish.hasAny(DEEDS) && wish.hasAny(QUALITIES);
        if (frame || named || !pronoun && !elliptic) return wish;
        Wish about = wish.plus(before.only(Clauses::isNamedTarget));
        return elliptic ? about.plus(before.only(it -> it.is(Sense.VERB))) : about;
    }
}
