package thumbsmith.draft.edit.grammar;

import java.util.List;
import thumbsmith.draft.edit.grammar.Instruction.Removed;

/** "Remove the sign": what the mask marks, or people and words, which can be found without one. */
final class RemoveRule implements Rule {
    @Override
    public List<Instruction> read(Clause clause) {
        if (clause.take(it -> it.is(Sense.VERB, "remove")).isEmpty()) return List.of();
        clause.drop(Sense.VERB, Sense.AMOUNT);
        if (clause.context().masked()) return marked(clause);
        if (clause.hasTarget("text") || clause.hasTarget("person")) {
            Part part = Wording.named(clause).orElseThrow();
            clause.dropTarget("all");
            return List.of(new Removed(part));
        }
        return List.of();
    }

    /** Where a mask says what goes, any name for it will do. */
    private static List<Instruction> marked(Clause clause) {
        clause.takeMaskedThing();
        clause.drop(Sense.TARGET, Sense.SHAPE, Sense.COLOUR, Sense.UNKNOWN, Sense.SCENE, Sense.PLACE, Sense.RELATION);
        return List.of(new Removed(Part.MASKED));
    }
}
