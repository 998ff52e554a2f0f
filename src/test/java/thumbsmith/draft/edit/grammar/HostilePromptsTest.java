package thumbsmith.draft.edit.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import thumbsmith.contract.Limits;
import thumbsmith.draft.DraftRefusedException;

class HostilePromptsTest {
    private static final List<String> WORDS = List.of(
            "make",
            "it",
            "the",
            "text",
            "say",
            "\"",
            "“",
            "'",
            ",",
            "and",
            "then",
            "not",
            "don't",
            "brighter",
            "red",
            "blue",
            "left",
            "by",
            "20%",
            "90°",
            "-3",
            "9:16",
            "arrow",
            "zoom in",
            "face",
            "here",
            "background",
            "a bit",
            "too",
            "less",
            "remove",
            "add",
            "move",
            "keep",
            "behind",
            "person",
            "dragon",
            "🔥",
            ".",
            ":",
            "#ff0000",
            "twice",
            "crop",
            "extend",
            "support picture",
            "gradient",
            "to",
            "put",
            "bigger",
            "999999");

    @Property(tries = 300, seed = "20261123")
    void anyTextIsReadOrRefused(@ForAll @StringLength(min = 1, max = 3000) String prompt, @ForAll boolean masked) {
        assertThat(isAnswered(prompt, masked)).isTrue();
    }

    @Property(tries = 3000, seed = "20261123")
    void anyOrderOfKnownWordsIsReadOrRefused(@ForAll("salads") String prompt, @ForAll boolean masked) {
        assertThat(isAnswered(prompt, masked)).isTrue();
    }

    /** Each as long as a prompt may be; how long that takes shows in the whole test's time. */
    @Property
    void theSameWordsOverAndOverAreReadOrRefused(@ForAll("refrains") String refrain, @ForAll boolean masked) {
        assertThat(isAnswered(refrain.repeat(Limits.PROMPT_MAX / refrain.length()), masked))
                .isTrue();
    }

    @Property(tries = 300, seed = "20261123")
    void amountsStayWithinBounds(@ForAll int number) throws DraftRefusedException {
        List<Instruction> read = Grammar.read(
                "make it " + Math.abs((long) number) % 1_000_000 + "% brighter", new Context(false, false));
        assertThat(((Instruction.Toned) read.getFirst()).amount()).isBetween(0.1, 3.0);
    }

    @Provide
    Arbitrary<String> refrains() {
        return Arbitraries.of(
                "1,", "a, ", "$1,000,000 ", "a and ", "write a in red with red ", "\"a\" and ", "to text ");
    }

    @Provide
    Arbitrary<String> salads() {
        return Arbitraries.of(WORDS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(it -> it.stream().collect(Collectors.joining(" ")));
    }

    private static boolean isAnswered(String prompt, boolean masked) {
        try {
            return !Grammar.read(prompt, new Context(masked, masked)).isEmpty();
        } catch (DraftRefusedException e) {
            return !e.getMessage().isBlank();
        }
    }
}
