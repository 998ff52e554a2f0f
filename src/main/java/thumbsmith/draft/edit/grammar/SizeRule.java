package thumbsmith.draft.edit.grammar;

import java.util.List;
import java.util.Optional;
import thumbsmith.draft.edit.grammar.Instruction.Aim;
import thumbsmith.draft.edit.grammar.Instruction.Extended;
import thumbsmith.draft.edit.grammar.Instruction.Zoomed;

/** "Make the face bigger" looks closer at it; "make everything smaller" shows more around. */
final class SizeRule implements Rule {
    @Override
    public List<Instruction> read(Clause clause) {
        if (!clause.has(Sense.QUALITY, "size+") && !clause.has(Sense.QUALITY, "size-")) return List.of();
        double size = Wording.size(clause);
        Optional<Part> named = Wording.named(clause);
        boolean masked = clause.takeMaskedThing()
                | Wording.masked(clause)
                | clause.context().masked();
        clause.drop(Sense.VERB);
        clause.dropTarget("it");
        clause.dropTarget("all");
        if (size > 1) {
            Aim aim = masked ? new Aim.At(Part.MASKED) : new Aim.None();
            return List.of(new Zoomed(size, named.<Aim>map(Aim.At::new).orElse(aim)));
        }
        return List.of(new Extended(1 / size, Optional.empty(), Optional.empty()));
    }
}
