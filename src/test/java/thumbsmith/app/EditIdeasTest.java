package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thumbsmith.create.CreateView;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.edit.grammar.Context;
import thumbsmith.draft.edit.grammar.Grammar;

/** What the window proposes for an edit is understood by the embedded service to the last word. */
final class EditIdeasTest {
    private static final Context MASKED = new Context(true, false);

    static List<String> ideas() {
        ResourceBundle texts = ResourceBundle.getBundle(CreateView.class.getPackageName() + ".texts");
        return Stream.of("1", "2", "3", "4", "5", "6")
                .map(number -> texts.getString("idea." + number + ".words"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ideas")
    void eachIdeaIsUnderstood(String idea) throws DraftRefusedException {
        assertThat(Grammar.read(idea, MASKED)).hasSize(1);
    }

    @Test
    void ideasThatWereTakenOneAfterTheOtherAreUnderstoodTogether() throws DraftRefusedException {
        assertThat(Grammar.read(String.join(". ", ideas()), MASKED)).hasSize(ideas().size());
    }
}
