package thumbsmith.draft.edit.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import thumbsmith.draft.edit.grammar.Instruction.Mark;
import thumbsmith.draft.props.Prop;
import thumbsmith.draft.props.Props;

/** Things from the shelf that a wish names: words that no sense knows, each of which must be part of a name. */
final class Things {
    private static final int MOST_WORDS = 6;

    private Things() {}

    /** Takes the words that name them. */
    static List<Mark> take(Clause clause) {
        List<Token> words = clause.leftover().stream().filter(Token::isName).toList();
        if (words.size() > MOST_WORDS) return List.of();
        List<String> said = words.stream().map(Token::said).toList();
        List<Prop> props = Props.named(said);
        if (props.isEmpty() || !IntStream.range(0, said.size()).allMatch(it -> counts(said, it, props))) {
            return List.of();
        }
        clause.drop(Sense.UNKNOWN, Sense.SCENE);
        return props.stream().<Mark>map(Mark.Thing::new).toList();
    }

    /** Whether without that word something else would be named. */
    private static boolean counts(List<String> said, int at, List<Prop> props) {
        List<String> others = new ArrayList<>(said);
        others.remove(at);
        return !Props.named(others).equals(props);
    }
}
