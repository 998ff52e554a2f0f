package thumbsmith.draft.edit.grammar;

import java.util.List;
import thumbsmith.draft.edit.grammar.Instruction.Coloured;
import thumbsmith.draft.edit.grammar.Instruction.Recoloured;

/** "Make it purple", "fill it with red", "change the blue to green". */
final class ColourRule implements Rule {
    @Override
    public List<Instruction> read(Clause clause) {
        List<Token> colours = clause.takeAll(Sense.COLOUR);
        if (colours.isEmpty()) return List.of();
        boolean flat = clause.hasVerb("fill") | clause.has(Sense.GROUND, "plain");
        boolean thing = clause.takeMaskedThing();
        clause.drop(Sense.VERB, Sense.MORE, Sense.AMOUNT);
        clause.take(it -> it.is(Sense.GROUND, "plain"));
        Part part = Wording.part(clause);
        int last = Wording.rgb(colours.getLast());
        if (colours.size() == 1 || thing) return List.of(new Coloured(last, flat, part));
        return List.of(new Recoloured(Wording.rgb(colours.getFirst()), last, part));
    }
}
