package thumbsmith.draft.edit.grammar;

import java.util.List;
import thumbsmith.draft.edit.grammar.Instruction.Placed;
import thumbsmith.draft.edit.grammar.Instruction.Style;

/** "Put the support picture there"; with a mask and a support picture "put this there" will do. */
final class SupportRule implements Rule {
    private static boolean pointsAtIt(Clause clause) {
        return clause.hasTarget("it")
                || clause.tokens().stream()
                        .anyMatch(it -> it.is(Sense.TARGET, "all") && it.said().startsWith("this "));
    }

    @Override
    public List<Instruction> read(Clause clause) {
        if (!clause.context().supported()) return List.of();
        boolean placed = clause.hasVerb("add", "replace", "fill", "make", "change");
        boolean named = clause.has(Sense.SUPPORT);
        boolean pointed = clause.context().masked() && pointsAtIt(clause) && clause.hasVerb("add");
        if (!named && !pointed || !placed && clause.hasVerb("remove", "keep")) return List.of();
        Style style = Wording.style(clause);
        clause.drop(Sense.SUPPORT, Sense.VERB, Sense.RELATION);
        if (clause.context().masked()) {
            clause.takeMaskedThing();
            clause.drop(Sense.TARGET);
        }
        clause.dropTarget("it");
        clause.dropTarget("all");
        return List.of(new Placed(style));
    }
}
