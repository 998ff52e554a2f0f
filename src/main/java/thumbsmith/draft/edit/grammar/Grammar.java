package thumbsmith.draft.edit.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.edit.grammar.Instruction.Kept;
import thumbsmith.draft.edit.grammar.Instruction.Marked;
import thumbsmith.draft.edit.grammar.Instruction.Placed;
import thumbsmith.draft.edit.grammar.Instruction.Style;
import thumbsmith.draft.edit.grammar.Instruction.Written;

/**
 * Reads an edit's prompt. Nothing is done by halves: one word that is neither understood nor mere politeness refuses the
 * whole, and is named.
 */
public final class Grammar {
    private static final List<Rule> RULES = List.of(
            new KeepRule(),
            new FrameRule(),
            new TextRule(),
            new GroundRule(),
            new SupportRule(),
            new MarkRule(),
            new ToneRule(),
            new SizeRule(),
            new RemoveRule(),
            new ColourRule());
    private static final Set<Sense> STYLE = EnumSet.of(
            Sense.COLOUR, Sense.QUALITY, Sense.PLACE, Sense.AMOUNT, Sense.FILLER, Sense.VERB, Sense.MORE, Sense.LESS);

    /** Each may look for people or make pixels up, which takes seconds. */
    private static final int MOST_CHANGES = 12;

    /** What was read of one wish, and what was not. */
    private record Reading(List<Instruction> instructions, List<Token> leftover) {}

    private Grammar() {}

    /**
     * What the words ask for, in their order.
     *
     * @throws DraftRefusedException naming what was not understood, and saying what can be asked for
     */
    public static List<Instruction> read(String prompt, Context context) throws DraftRefusedException {
        List<Instruction> all = new ArrayList<>();
        for (Clauses.Wish wish : Clauses.of(Spoken.marked(prompt, Tokens.of(prompt)))) {
            Optional<Instruction> amended =
                    wish.follows() && !all.isEmpty() ? amended(all.getLast(), wish, context) : Optional.empty();
            if (amended.isPresent()) all.set(all.size() - 1, amended.get());
            else all.addAll(read(wish, context));
        }
        if (all.stream().allMatch(Kept.class::isInstance)) throw Refusals.nothingAsked();
        if (all.size() > MOST_CHANGES) throw Refusals.tooMany(MOST_CHANGES);
        return List.copyOf(all);
    }

    private static List<Instruction> read(Clauses.Wish wish, Context context) throws DraftRefusedException {
        if (wish.has(it -> it.is(Sense.NOT))) return forbidden(wish, context);
        List<Token> unread = new Clause(context, wish.tokens()).leftover();
        for (Rule rule : RULES) {
            Reading reading = reading(rule, wish.tokens(), context);
            if (reading.instructions().isEmpty()) continue;
            Reading whole = reading.leftover().isEmpty() ? reading : withRest(reading, wish, context);
            if (whole.leftover().isEmpty()) return whole.instructions();
            if (whole.leftover().size() < unread.size()) unread = whole.leftover();
        }
        throw Refusals.notUnderstood(unread, context);
    }

    private static Reading reading(Rule rule, List<Token> tokens, Context context) {
        Clause clause = new Clause(context, tokens);
        List<Instruction> instructions = rule.read(clause);
        return new Reading(instructions, clause.leftover());
    }

    /** "A darker blue": what one rule leaves another may know, about the same target. */
    private static Reading withRest(Reading first, Clauses.Wish wish, Context context) {
        List<Token> rest = wish.tokens().stream()
                .filter(it -> first.leftover().contains(it) || it.is(Sense.TARGET))
                .toList();
        for (Rule rule : List.of(new ToneRule(), new ColourRule())) {
            Reading second = reading(rule, rest, context);
            if (second.instructions().isEmpty() || !second.leftover().isEmpty()) continue;
            List<Instruction> both = new ArrayList<>(first.instructions());
            both.addAll(second.instructions());
            return new Reading(both, List.of());
        }
        return first;
    }

    /** What must not be done is not done; only it has to be understood. */
    private static List<Instruction> forbidden(Clauses.Wish wish, Context context) throws DraftRefusedException {
        List<Token> unknown = wish.tokens().stream().filter(Token::isName).toList();
        if (!unknown.isEmpty()) throw Refusals.notUnderstood(unknown, context);
        return List.of();
    }

    /** "… and make it red": said of the arrow or the words just added. */
    private static Optional<Instruction> amended(Instruction last, Clauses.Wish wish, Context context) {
        Set<Sense> styled = wish.tokens().stream()
                .filter(it -> !it.is(Sense.TARGET))
                .map(Token::sense)
                .collect(Collectors.toSet());
        if (!STYLE.containsAll(styled) || wish.has(Grammar::isOtherVerb)) return Optional.empty();
        Clause clause = new Clause(context, wish.tokens());
        Style style = Wording.style(clause);
        clause.drop(Sense.VERB, Sense.TARGET, Sense.MORE);
        if (!clause.leftover().isEmpty()) return Optional.empty();
        return switch (last) {
            case Written it -> Optional.of(new Written(it.words(), it.style().with(style), it.instead()));
            case Marked it -> Optional.of(new Marked(it.mark(), it.style().with(style), it.aim()));
            case Placed it -> Optional.of(new Placed(it.style().with(style)));
            default -> Optional.empty();
        };
    }

    private static boolean isOtherVerb(Token token) {
        return token.is(Sense.VERB)
                        && !token.value().equals("make")
                        && !token.value().equals("move")
                || token.is(Sense.QUALITY) && !token.value().startsWith("size")
                || token.is(Sense.TARGET, "background")
                || token.is(Sense.TARGET, "all")
                || token.is(Sense.TARGET, "face");
    }
}
