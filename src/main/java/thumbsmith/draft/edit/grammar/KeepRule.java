package thumbsmith.draft.edit.grammar;

import java.util.List;
import java.util.Optional;
import thumbsmith.draft.edit.grammar.Instruction.Kept;

/** "Don't change the text", "leave the face as it is". */
final class KeepRule implements Rule {
    @Override
    public List<Instruction> read(Clause clause) {
        if (!clause.hasVerb("keep")) return List.of();
        clause.drop(Sense.VERB);
        if (clause.hasTarget("rest")) {
            clause.dropTarget("rest");
            return List.of(new Kept(Part.MASKED));
        }
        Optional<Part> part = Wording.named(clause);
        clause.dropTarget("it");
        return part.<List<Instruction>>map(it -> List.of(new Kept(it))).orElse(List.of());
    }
}
