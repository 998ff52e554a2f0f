package thumbsmith.draft.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import thumbsmith.contract.Format;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.DraftScore;
import thumbsmith.draft.EditDraft;
import thumbsmith.draft.edit.Editing;

/** What the score suggests, the editor carries out, and the score is not lower for it. */
class FollowedSuggestionTest {
    private final Scoring scoring = new Scoring();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void following(String name, Supplier<BufferedImage> made) throws DraftRefusedException {
        BufferedImage picture = made.get();
        DraftScore before = scoring.of(picture, Optional.empty());
        String instruction = before.suggestion().orElseThrow().split("\\.")[0];
        BufferedImage edited =
                Editing.draw(new EditDraft(instruction, Format.WIDE, picture, Optional.empty(), Optional.empty(), 1));

        assertThat(scoring.of(edited, Optional.empty()).main()).as(instruction).isGreaterThanOrEqualTo(before.main());
    }

    static Stream<Arguments> following() {
        return Stream.of(
                row("an officer before a flag", Made::officer),
                row("a rocket", Made::rocket),
                row("a small face", () -> Made.at(500, 360, 300)),
                row("low contrast", () -> Made.flattened(Made.thumbnail(), 0.5)),
                row("nearly grey", () -> Made.greyed(Made.thumbnail(), 0.85)),
                row("a little soft", () -> Made.blurred(Made.thumbnail(), 2)));
    }

    private static Arguments row(String name, Supplier<BufferedImage> made) {
        return Arguments.of(name, made);
    }
}
