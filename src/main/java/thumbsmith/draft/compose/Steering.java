package thumbsmith.draft.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import thumbsmith.contract.Format;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.brief.Brief;
import thumbsmith.draft.brief.Side;

/** Lets the instructions of a persona and a style speak where the prompt is silent; none of their words is written. */
final class Steering {
    private static final double LEFT_THIRD = 0.42;

    private Steering() {}

    static Brief of(String prompt, Optional<LearnedLook> persona, Optional<LearnedLook> style) {
        return Stream.of(persona, style)
                .flatMap(Optional::stream)
                .flatMap(it -> it.instructions().stream())
                .map(Brief::of)
                .reduce(Brief.of(prompt), Steering::filled);
    }

    /** Whoever or whatever is to be shown stays on the side where the source shows them. */
    static Brief placed(Brief brief, Source source, Format format) {
        if (brief.side().isPresent() || source.faces().isEmpty()) return brief;
        double middle = source.faces().getFirst().getCenterX() / format.width();
        Side side = middle < LEFT_THIRD ? Side.LEFT : middle > 1 - LEFT_THIRD ? Side.RIGHT : Side.CENTRE;
        return side == Side.CENTRE ? brief : onSide(brief, side);
    }

    /** The same with one colour named. */
    static Brief coloured(Brief brief, int colour) {
        return new Brief(
                brief.prompt(),
                brief.headline(),
                brief.mood(),
                brief.place(),
                List.of(colour),
                brief.props(),
                brief.side(),
                brief.behind(),
                brief.comparison(),
                brief.number(),
                brief.items());
    }

    private static Brief onSide(Brief brief, Side side) {
        return new Brief(
                brief.prompt(),
                brief.headline(),
                brief.mood(),
                brief.place(),
                brief.colours(),
                brief.props(),
                Optional.of(side),
                brief.behind(),
                brief.comparison(),
                brief.number(),
                brief.items());
    }

    private static Brief filled(Brief asked, Brief usual) {
        return new Brief(
                asked.prompt(),
                asked.headline(),
                asked.mood().or(usual::mood),
                asked.place().or(usual::place),
                first(asked.colours(), usual.colours()),
                first(asked.props(), usual.props()),
                asked.side().or(usual::side),
                asked.behind() || usual.behind(),
                asked.comparison(),
                asked.number(),
                asked.items());
    }

    private static <T> List<T> first(List<T> asked, List<T> usual) {
        return asked.isEmpty() ? usual : asked;
    }
}
