package thumbsmith.draft.edit.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import thumbsmith.draft.edit.grammar.Instruction.Aim;
import thumbsmith.draft.edit.grammar.Instruction.Figure;
import thumbsmith.draft.edit.grammar.Instruction.Mark;
import thumbsmith.draft.edit.grammar.Instruction.Marked;
import thumbsmith.draft.edit.grammar.Instruction.Removed;
import thumbsmith.draft.edit.grammar.Instruction.Style;

/** "Add a big red arrow on the left pointing at the face", "circle the face". */
final class MarkRule implements Rule {
    @Override
    public List<Instruction> read(Clause clause) {
        if (clause.hasVerb("remove", "keep")) return List.of();
        List<Mark> marks = marks(clause);
        if (marks.isEmpty()) return List.of();
        boolean replacing = clause.hasVerb("replace") && clause.context().masked();
        boolean pointing = clause.has(Sense.RELATION, "at")
                || (clause.hasTarget("it") || clause.hasTarget("masked")) && !clause.hasVerb("add", "replace");
        boolean behind = Wording.behindPerson(clause);
        Aim aim = aim(clause, pointing);
        Style style = Wording.style(clause);
        Style placed = new Style(style.colour(), style.spot(), style.size(), behind);
        clause.drop(Sense.VERB, Sense.MORE, Sense.RELATION);
        clause.dropTarget("all");
        clause.dropTarget("it");
        List<Instruction> wishes = new ArrayList<>();
        if (replacing) wishes.add(new Removed(Part.MASKED));
        marks.forEach(it -> wishes.add(new Marked(it, placed, aim)));
        return wishes;
    }

    private static List<Mark> marks(Clause clause) {
        List<Mark> marks = new ArrayList<>();
        for (Token shape : clause.takeAll(Sense.SHAPE)) {
            marks.add(new Mark.Shape(Figure.valueOf(shape.value().toUpperCase(Locale.ROOT))));
        }
        if (marks.isEmpty() && !clause.hasVerb("remove", "change") && isPossible(clause)) marks.addAll(things(clause));
        boolean ringed = marks.isEmpty() && clause.hasVerb("highlight");
        if (ringed) marks.add(new Mark.Shape(Figure.CIRCLE));
        return marks;
    }

    /** Only a mask says what is to be replaced by a thing. */
    private static boolean isPossible(Clause clause) {
        return !clause.hasVerb("replace") || clause.context().masked();
    }

    /** Only where something is to be added: a thing that is spoken of is not yet wished for. */
    private static List<Mark> things(Clause clause) {
        boolean wished = clause.hasVerb("add", "replace")
                || clause.tokens().stream()
                        .noneMatch(it ->
                                it.is(Sense.VERB) || it.is(Sense.QUALITY) || it.is(Sense.DEED) || it.is(Sense.NOUN));
        return wished ? Things.take(clause) : List.of();
    }

    private static Aim aim(Clause clause, boolean pointing) {
        boolean masked = Wording.masked(clause) | clause.takeMaskedThing();
        Optional<Part> named = Wording.named(clause);
        if (named.isPresent()) return new Aim.At(named.get());
        if (pointing && clause.context().masked()) return new Aim.At(Part.MASKED);
        if (masked || !pointing) return new Aim.None();
        return Wording.spot(clause).<Aim>map(Aim.Towards::new).orElseGet(Aim.None::new);
    }
}
