package thumbsmith.draft.edit.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts a prompt into words and phrases that mean something. */
final class Tokens {
    private static final Pattern PIECE = Pattern.compile("[\"“„«](?<quoted>[^\"”“»]{1,200})[\"”“»]"
            + "|(?<![\\p{L}\\p{N}])['‘](?<single>[^'’]{1,120})['’](?!\\p{L})"
            + "|(?<hex>#[0-9a-fA-F]{6}(?![0-9a-fA-F]))"
            + "|(?<ratio>\\d{1,2}:\\d{1,2}(?!\\d))"
            + "|(?<number>[+-]?\\d{1,6}(?:\\.\\d{1,3})?)\\s*(?<unit>%|percent\\b|°|degrees?\\b|deg\\b|times\\b|x\\b|px\\b)?"
            + "|(?<word>[\\p{L}\\p{M}\\p{N}_]+(?:['’&]\\p{L}+)*)"
            + "|(?<stop>[,;.!:?&+])"
            + "|(?<sign>[\\p{So}\\p{Sk}\\p{Sm}\\p{Sc}\\x{200D}\\x{FE0F}]+)");

    private Tokens() {}

    static List<Token> of(String prompt) {
        List<Token> pieces = PIECE.matcher(prompt).results().map(Tokens::piece).toList();
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < pieces.size(); ) {
            int count = longest(pieces, i);
            tokens.add(count == 0 ? pieces.get(i) : phrase(pieces, i, count));
            i += Math.max(1, count);
        }
        return tokens;
    }

    private static Token piece(MatchResult match) {
        for (String group : List.of("quoted", "single")) {
            if (match.group(group) != null)
                return token(match, Sense.QUOTED, match.group(group).strip());
        }
        if (match.group("hex") != null)
            return token(match, Sense.COLOUR, match.group("hex").substring(1));
        if (match.group("ratio") != null) return token(match, Sense.RATIO, match.group("ratio"));
        if (match.group("number") != null) return token(match, unit(match.group("unit")), match.group("number"));
        if (match.group("stop") != null) return stop(match);
        return token(match, Sense.UNKNOWN, "");
    }

    private static Sense unit(String unit) {
        if (unit == null || unit.equals("x") || unit.equals("times")) return Sense.NUMBER;
        if (unit.equals("px")) return Sense.UNKNOWN;
        return unit.startsWith("%") || unit.startsWith("p") ? Sense.PERCENT : Sense.DEGREES;
    }

    private static Token stop(MatchResult match) {
        return switch (match.group()) {
            case ",", "&", "+" -> token(match, Sense.JOIN, "soft");
            case ":" -> token(match, Sense.FILLER, "colon");
            default -> token(match, Sense.JOIN, "hard");
        };
    }

    private static Token token(MatchResult match, Sense sense, String value) {
        String said = match.group().toLowerCase(Locale.ROOT).replace('’', '\'');
        return new Token(sense, value, said, match.start(), match.end());
    }

    /** How many pieces from there form the longest phrase that means something; numbers and quotations are never part of one. */
    private static int longest(List<Token> pieces, int from) {
        int best = 0;
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < Math.min(pieces.size(), from + Lexicon.longest()); i++) {
            Token piece = pieces.get(i);
            boolean word = piece.is(Sense.UNKNOWN)
                    || piece.said().equals("&")
                    || piece.said().equals("+");
            if (!word) return best;
            phrase.append(i == from ? "" : " ").append(piece.said());
            if (Lexicon.meaning(phrase.toString()).isPresent()) best = i - from + 1;
        }
        return best;
    }

    private static Token phrase(List<Token> pieces, int from, int count) {
        String said = String.join(
                " ",
                pieces.subList(from, from + count).stream().map(Token::said).toList());
        Optional<Lexicon.Meaning> meaning = Lexicon.meaning(said);
        return new Token(
                meaning.orElseThrow().sense(),
                meaning.orElseThrow().value(),
                said,
                pieces.get(from).from(),
                pieces.get(from + count - 1).to());
    }
}
