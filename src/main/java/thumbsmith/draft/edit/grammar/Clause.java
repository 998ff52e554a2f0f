package thumbsmith.draft.edit.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One wish of a prompt. Rules take the words that they understand; what is left at the end was not understood. */
final class Clause {
    private static final Set<String> DETERMINERS =
            Set.of("the", "this", "that", "my", "his", "her", "their", "its", "these", "those", "your", "our");
    private static final Set<String> BRINGS_IN = Set.of("with", "into", "like", "to", "from");

    private final Context context;
    private final List<Token> all;
    private final List<Token> left;

    Clause(Context context, List<Token> tokens) {
        this.context = context;
        this.all = List.copyOf(tokens);
        this.left = new ArrayList<>(tokens);
    }

    Context context() {
        return context;
    }

    List<Token> tokens() {
        return all;
    }

    boolean has(Sense sense) {
        return left.stream().anyMatch(it -> it.is(sense));
    }

    boolean has(Sense sense, String value) {
        return left.stream().anyMatch(it -> it.is(sense, value));
    }

    boolean hasVerb(String... values) {
        return Set.of(values).stream().anyMatch(it -> has(Sense.VERB, it));
    }

    boolean hasTarget(String value) {
        return has(Sense.TARGET, value);
    }

    /** The first such word, which counts as understood from now on. */
    Optional<Token> take(Predicate<Token> wanted) {
        Optional<Token> token = left.stream().filter(wanted).findFirst();
        token.ifPresent(left::remove);
        return token;
    }

    Optional<Token> take(Sense sense) {
        return take(it -> it.is(sense));
    }

    List<Token> takeAll(Sense sense) {
        List<Token> taken = left.stream().filter(it -> it.is(sense)).toList();
        left.removeAll(taken);
        return taken;
    }

    void drop(Sense... senses) {
        Set<Sense> dropped = Set.of(senses);
        left.removeIf(it -> dropped.contains(it.sense()));
    }

    void dropTarget(String value) {
        left.removeIf(it -> it.is(Sense.TARGET, value));
    }

    /** The words for a thing that only the mask knows: "the old lamp"; empty without a mask. */
    boolean takeMaskedThing() {
        if (!context.masked()) return false;
        List<Token> named = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Token token = all.get(i);
            if (token.isName() && left.contains(token) && isNamed(i)) named.add(token);
        }
        left.removeAll(named);
        return !named.isEmpty();
    }

    /** Whether a determiner stands before it, at most with other words of the same name in between. */
    private boolean isNamed(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            Token token = all.get(i);
            if (!token.isName() && DETERMINERS.contains(token.said())) {
                return i == 0 || !BRINGS_IN.contains(all.get(i - 1).said());
            }
            if (!token.isName() && !token.is(Sense.COLOUR) && !token.is(Sense.QUALITY)) return false;
        }
        return false;
    }

    /** What no rule took and means something. */
    List<Token> leftover() {
        return left.stream()
                .filter(it -> !it.is(Sense.FILLER) && !it.is(Sense.JOIN))
                .toList();
    }
}
