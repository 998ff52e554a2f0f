package thumbsmith.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.contract.Field;
import thumbsmith.contract.Operation;

/** Which input a detail is about, however it is written and whoever wrote it. */
class DetailFieldsTest {
    private static final DetailFields TEXT = DetailFields.of(Optional.of(Operation.TEXT));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prompt: too long",
                "prompt",
                "\"prompt\" is required",
                "body.prompt must be shorter",
                "/prompt must NOT have more than 3000 characters",
                "body/prompt must NOT be empty",
                "[\"body\",\"prompt\"]: required",
                "{\"field\":\"prompt\",\"message\":\"too long\"}",
                "{\"loc\":[\"body\",\"prompt\"]}",
                "Prompt must not be empty",
            })
    void aNameAtTheBeginningIsUnderstoodHoweverItIsWritten(String detail) {
        assertThat(TEXT.field(detail)).contains(Field.PROMPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "The prompt is too long",
                "promptly",
                "prompt_id: odd",
                "name: taken",
                "amount",
                "body",
                "mask_url: odd",
                "\uD800",
                "<b>prompt</b>x",
            })
    void whatOnlyMentionsANameOrNamesWhatWasNotAskedForNamesNothing(String detail) {
        assertThat(TEXT.field(detail)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"IMAGE, SOURCE", "EDIT, SOURCE", "FACE_SWAP, TARGET", "SCORE, SCORED", "TITLES, SUPPORT"})
    void oneNameStandsForAnotherPictureInEachOperation(Operation operation, Field field) {
        assertThat(DetailFields.of(Optional.of(operation)).field("image_url: odd"))
                .contains(field);
    }

    @Test
    void withoutAnOperationAnyNameCounts() {
        assertThat(DetailFields.of(Optional.empty()).field("amount: odd")).contains(Field.AMOUNT);
        assertThat(DetailFields.of(Optional.empty()).field("image_url: odd")).isEmpty();
    }

    @Property(tries = 500, seed = "20261122")
    void noDetailThrowsOrNamesAnInputThatTheOperationHasNot(
            @ForAll @StringLength(max = 300) String detail, @ForAll Operation operation) {
        DetailFields fields = DetailFields.of(Optional.of(operation));

        List<FieldNote> notes = fields.notes(List.of(detail, "\"" + detail, "prompt" + detail, "name " + detail));

        assertThat(notes).allSatisfy(note -> {
            assertThat(fields.possible()).contains(note.field());
            assertThat(note.sentence()).doesNotContainPattern("\\p{Cntrl}").hasSizeLessThan(700);
        });
    }

    @Test
    void aDetailOfMegabytesIsNotReadToItsEnd() {
        assertThat(TEXT.field(" ".repeat(4_000_000) + "prompt")).isEmpty();
        assertThat(TEXT.notes(List.of("prompt" + "[".repeat(4_000_000)))).hasSize(1);
    }
}
