package thumbsmith.draft.edit.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import thumbsmith.draft.edit.grammar.Instruction.Toned;

/** Light, colour, sharpness: "much brighter", "less contrast", "the background is too dark". */
final class ToneRule implements Rule {
    /** What "remove" or "no more" of something comes to. */
    private static final double ALL = 2.5;

    @Override
    public List<Instruction> read(Clause clause) {
        List<Token> said = clause.tokens().stream().filter(ToneRule::isTone).toList();
        if (said.isEmpty() || said.stream().allMatch(it -> neutral(it) && !directed(clause))) return List.of();
        boolean turned = clause.has(Sense.LESS) ^ clause.has(Sense.TOO) ^ clause.hasVerb("decrease");
        boolean removed = clause.hasVerb("remove");
        double amount = Wording.amount(clause) * (removed ? ALL : 1);
        said.forEach(token -> clause.take(it -> it == token));
        clause.drop(Sense.LESS, Sense.TOO, Sense.MORE, Sense.VERB);
        clause.take(it -> it.is(Sense.PLACE, "down") && it.said().equals("lower"));
        Part part = Wording.part(clause);
        List<Instruction> toned = new ArrayList<>();
        for (Token token : said) toned.add(toned(token, turned ^ removed ? -amount : amount, part));
        return toned;
    }

    private static boolean isTone(Token token) {
        boolean tone = token.is(Sense.DEED) || token.is(Sense.QUALITY) || token.is(Sense.NOUN);
        return tone && !token.value().startsWith("size");
    }

    private static boolean neutral(Token token) {
        return token.is(Sense.NOUN);
    }

    /** "Contrast" alone is more of it; "change the contrast" says nothing. */
    private static boolean directed(Clause clause) {
        return !clause.hasVerb("change", "replace", "keep");
    }

    private static Toned toned(Token token, double amount, Part part) {
        String value = token.value();
        boolean less = value.endsWith("-");
        String name = less || value.endsWith("+") ? value.substring(0, value.length() - 1) : value;
        return new Toned(Quality.valueOf(name.toUpperCase(Locale.ROOT)), less ? -amount : amount, part);
    }
}
