package thumbsmith.draft.edit.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the words to be written where nobody put them in quotation marks: "make the text say big news and mirror it". */
final class Spoken {
    private static final Set<String> LEADS_TO_WORDS = Set.of("to", "with", "into", "as", ":");
    private static final Set<String> LEADS_TO_MANNER = Set.of("in", "at", "on", "with", "to the");
    /** What may be said about how and where the words are to stand. */
    private static final Set<Sense> MANNER = EnumSet.of(
            Sense.FILLER, Sense.COLOUR, Sense.PLACE, Sense.AMOUNT, Sense.TARGET, Sense.RELATION, Sense.QUALITY);
    /** With one of these after "and" a new wish begins. */
    private static final Set<Sense> WISHES = EnumSet.of(Sense.VERB, Sense.DEED, Sense.FRAME, Sense.NOT);

    private final String prompt;
    private final List<Token> tokens;
    /** For each token where the wish ends that it is in: found once, since prompts can be long. */
    private final int[] stops;

    private Spoken(String prompt, List<Token> tokens) {
        this.prompt = prompt;
        this.tokens = tokens;
        this.stops = stops(tokens);
    }

    /** The tokens, each run of words to be written made one quotation. */
    static List<Token> marked(String prompt, List<Token> tokens) {
        return new Spoken(prompt, tokens).marked();
    }

    private List<Token> marked() {
        List<Token> marked = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            marked.add(tokens.get(i));
            if (!leadsToWords(i)) continue;
            int end = end(i + 1);
            if (i + 1 < end) marked.add(quotation(i + 1, end));
            i = Math.max(i, end - 1);
        }
        return marked;
    }

    /** Whether the token there is the last before words to be written. */
    private boolean leadsToWords(int at) {
        if (at + 1 >= tokens.size()) return false;
        return (tokens.get(at).is(Sense.WRITE) || introduces(at)) && !colonFollows(at) && !quotedSoon(at);
    }

    private boolean introduces(int at) {
        Token token = tokens.get(at);
        boolean lead = LEADS_TO_WORDS.contains(token.said()) || token.is(Sense.TARGET, "text") && added(at);
        return lead && textBefore(at) && !writingFollows(at) && !isManner(at + 1, stops[at + 1]);
    }

    private boolean writingFollows(int at) {
        return tokens.stream()
                .skip(at + 1)
                .filter(it -> !it.is(Sense.FILLER))
                .findFirst()
                .filter(it -> it.is(Sense.WRITE))
                .isPresent();
    }

    private boolean colonFollows(int at) {
        return tokens.get(at + 1).value().equals("colon");
    }

    private boolean quotedSoon(int at) {
        return tokens.subList(at + 1, stops[at + 1]).stream().anyMatch(it -> it.is(Sense.QUOTED));
    }

    /** "Change the headline to", "replace the text with", "add text:"; nothing of another wish in between. */
    private boolean textBefore(int at) {
        boolean text = false;
        for (int i = at; i >= 0 && !tokens.get(i).is(Sense.JOIN); i--) {
            text |= tokens.get(i).is(Sense.TARGET, "text") || tokens.get(i).is(Sense.WRITE);
            boolean move = tokens.get(i).is(Sense.VERB, "move") || tokens.get(i).is(Sense.VERB, "remove");
            if (move) return false;
        }
        return text;
    }

    private boolean added(int at) {
        return tokens.subList(0, at).reversed().stream()
                .takeWhile(it -> it.is(Sense.FILLER) || it.is(Sense.VERB))
                .anyMatch(it -> it.is(Sense.VERB, "add"));
    }

    private int end(int from) {
        int end = stops[from];
        for (int i = end - 1; i > from && MANNER.contains(tokens.get(i).sense()); i--) {
            Token token = tokens.get(i);
            boolean lead = LEADS_TO_MANNER.contains(token.said()) || token.is(Sense.RELATION, "behind");
            boolean place = token.is(Sense.TARGET, "masked") && i == end - 1;
            if (lead || place) end = i;
        }
        return end;
    }

    private boolean isManner(int from, int to) {
        return from < to && tokens.subList(from, to).stream().allMatch(it -> MANNER.contains(it.sense()));
    }

    /** A wish ends at a full stop, or where a new wish follows an "and". */
    private static int[] stops(List<Token> tokens) {
        int[] stops = new int[tokens.size()];
        int stop = tokens.size();
        boolean wishFollows = false;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.is(Sense.JOIN, "hard") || token.is(Sense.JOIN) && wishFollows) stop = i;
            if (!token.is(Sense.FILLER) && !token.is(Sense.JOIN)) wishFollows = WISHES.contains(token.sense());
            stops[i] = stop;
        }
        return stops;
    }

    private Token quotation(int from, int to) {
        int end = tokens.get(to - 1).to();
        return tokens.get(from)
                .quoting(prompt.substring(tokens.get(from).from(), end).strip(), end);
    }
}
