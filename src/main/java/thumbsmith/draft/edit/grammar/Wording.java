package thumbsmith.draft.edit.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What several kinds of wishes say alike: how much, what about, which colour, where. */
final class Wording {
    /** The share in percent that plain words stand for. */
    private static final double PLAIN_PERCENT = 30;

    private static final double LEAST = 0.1;
    private static final double MOST = 3;

    private Wording() {}

    /** 1 where nothing is said of it. */
    static double amount(Clause clause) {
        double amount = 1;
        for (Token token : clause.takeAll(Sense.AMOUNT)) amount *= token.number();
        for (Token token : clause.takeAll(Sense.NUMBER)) amount *= Math.abs(token.number());
        for (Token token : clause.takeAll(Sense.PERCENT)) amount *= token.number() / PLAIN_PERCENT;
        return Math.clamp(amount, LEAST, MOST);
    }

    /** How many times as large; 1 where nothing is said of it. */
    static double size(Clause clause) {
        boolean smaller = clause.has(Sense.QUALITY, "size-") ^ clause.has(Sense.LESS);
        boolean told = clause.take(it -> it.is(Sense.QUALITY) && it.value().startsWith("size"))
                .isPresent();
        clause.drop(Sense.TOO, Sense.MORE, Sense.LESS);
        Optional<Token> percent = clause.take(Sense.PERCENT);
        Optional<Token> times = clause.take(Sense.NUMBER);
        double step = 1 + 0.4 * amount(clause);
        double factor = times.map(it -> Math.abs(it.number()))
                .or(() -> percent.map(it -> 1 + it.number() / 100))
                .orElse(step);
        return told ? Math.clamp(smaller ? 1 / factor : factor, 1 / MOST, MOST) : 1;
    }

    static Optional<Integer> colour(Clause clause) {
        return clause.take(Sense.COLOUR).map(Wording::rgb);
    }

    static int rgb(Token colour) {
        return Integer.parseInt(colour.value(), 16);
    }

    /** The named place; of several words ("top", "left") each says one direction. */
    static Optional<Spot> spot(Clause clause) {
        List<Token> places = clause.takeAll(Sense.PLACE);
        if (places.isEmpty()) return Optional.empty();
        int across = 0;
        int down = 0;
        for (Token place : places) {
            switch (place.value()) {
                case "left" -> across = -1;
                case "right" -> across = 1;
                case "top", "up" -> down = -1;
                case "bottom", "down" -> down = 1;
                default -> {}
            }
        }
        return Optional.of(new Spot(across, down));
    }

    /** "Behind the person". */
    static boolean behindPerson(Clause clause) {
        boolean behind = clause.has(Sense.RELATION, "behind")
                && (clause.hasTarget("person") || clause.hasTarget("face") || clause.hasTarget("it"));
        if (!behind) return false;
        clause.take(it -> it.is(Sense.RELATION, "behind"));
        clause.dropTarget("person");
        clause.dropTarget("face");
        return true;
    }

    /** What a change of light or colour is about. */
    static Part part(Clause clause) {
        if (behindPerson(clause)) {
            clause.drop(Sense.TARGET);
            return Part.BACKGROUND;
        }
        Optional<Part> named = named(clause);
        clause.dropTarget("all");
        clause.dropTarget("it");
        boolean masked = clause.takeMaskedThing() || masked(clause);
        if (named.isPresent() || masked) return named.orElse(Part.EVERYTHING);
        return spot(clause).map(Wording::half).orElse(Part.EVERYTHING);
    }

    /** "Here", "the marked part": understood with a mask only. */
    static boolean masked(Clause clause) {
        if (!clause.context().masked() || !clause.hasTarget("masked")) return false;
        clause.dropTarget("masked");
        clause.take(Sense.RELATION);
        return true;
    }

    static Optional<Part> named(Clause clause) {
        for (String target : List.of("face", "text", "person", "background", "rest", "edges")) {
            if (!clause.hasTarget(target)) continue;
            clause.dropTarget(target);
            if (target.equals("face")) clause.dropTarget("person");
            return Optional.of(target.equals("rest") ? Part.BACKGROUND : Part.valueOf(target.toUpperCase(Locale.ROOT)));
        }
        return Optional.empty();
    }

    private static Part half(Spot spot) {
        if (spot.across() != 0) return spot.across() < 0 ? Part.LEFT : Part.RIGHT;
        if (spot.down() != 0) return spot.down() < 0 ? Part.TOP : Part.BOTTOM;
        return Part.MIDDLE;
    }

    static Instruction.Style style(Clause clause) {
        boolean behind = behindPerson(clause);
        Optional<Integer> colour = colour(clause);
        double size = size(clause);
        return new Instruction.Style(colour, spot(clause), size * amount(clause), behind);
    }
}
