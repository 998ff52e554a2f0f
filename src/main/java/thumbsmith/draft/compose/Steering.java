package thumbsmith.draft.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.brief.Brief;

/** Lets the instructions of a persona and a style speak where the prompt is silent; none of their words is written. */
final class Steering {
    private Steering() {}

    static Brief of(String prompt, Optional<LearnedLook> persona, Optional<LearnedLook> style) {
        return Stream.of(persona, style)
                .flatMap(Optional::stream)
                .flatMap(it -> it.instructions().stream())
                .map(Brief::of)
                .reduce(Brief.of(prompt), Steering::filled);
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
