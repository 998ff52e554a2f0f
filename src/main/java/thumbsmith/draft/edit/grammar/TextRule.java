package thumbsmith.draft.edit.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import thumbsmith.draft.edit.grammar.Instruction.MovedText;
import thumbsmith.draft.edit.grammar.Instruction.SizedText;
import thumbsmith.draft.edit.grammar.Instruction.Style;
import thumbsmith.draft.edit.grammar.Instruction.Written;

/** Words in the picture: "make the text say …", "add the text …", "move the headline to the top", "bigger". */
final class TextRule implements Rule {
    @Override
    public List<Instruction> read(Clause clause) {
        if (clause.hasVerb("remove", "keep")) return List.of();
        if (clause.has(Sense.QUOTED)) return written(clause);
        return clause.hasTarget("text") ? changed(clause) : List.of();
    }

    private static List<Instruction> written(Clause clause) {
        List<Token> quoted = clause.takeAll(Sense.QUOTED);
        boolean added = clause.hasVerb("add") || !clause.hasTarget("text") && !clause.hasVerb("replace", "change");
        Style style = Wording.style(clause);
        clause.drop(Sense.VERB, Sense.WRITE, Sense.RELATION, Sense.MORE);
        clause.dropTarget("text");
        clause.dropTarget("all");
        clause.dropTarget("it");
        Wording.masked(clause);
        clause.takeMaskedThing();
        return List.of(new Written(quoted.getLast().value(), style, !added));
    }

    private static List<Instruction> changed(Clause clause) {
        boolean sized = clause.tokens().stream()
                .anyMatch(it -> it.is(Sense.QUALITY) && it.value().startsWith("size"));
        boolean moved = clause.hasVerb("move") || clause.has(Sense.PLACE) || movedByWord(clause);
        if (brought(clause) || !sized && !moved) return List.of();
        List<Instruction> changes = new ArrayList<>();
        if (sized) changes.add(new SizedText(Wording.size(clause)));
        if (moved) moved(clause).ifPresent(changes::add);
        Wording.colour(clause).ifPresent(it -> changes.add(new Instruction.Coloured(it, false, Part.TEXT)));
        clause.drop(Sense.VERB);
        clause.dropTarget("text");
        clause.dropTarget("it");
        return changes;
    }

    /** "Add text" wants new words; "put the text there" does not. */
    private static boolean brought(Clause clause) {
        return clause.tokens().stream()
                .anyMatch(it -> it.is(Sense.VERB, "add")
                        && !Set.of("put", "place", "lay").contains(it.said()));
    }

    private static boolean movedByWord(Clause clause) {
        return clause.tokens().stream().anyMatch(it -> it.said().equals("higher"));
    }

    private static Optional<Instruction> moved(Clause clause) {
        boolean step = clause.tokens().stream().anyMatch(it -> it.is(Sense.PLACE, "up") || it.is(Sense.PLACE, "down"));
        boolean higher = clause.take(it -> it.said().equals("higher")).isPresent();
        Optional<Spot> spot = higher ? Optional.of(new Spot(0, -1)) : Wording.spot(clause);
        double amount = Wording.amount(clause);
        return spot.map(it -> new MovedText(it, step || higher ? amount / 2 : 1));
    }
}
