package thumbsmith.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTextTest {
    private static final String AWKWARD =
            "He said \"I've <bought> & sold\"\r\n\tan island 🏝 für 1 €; ]]> 日本語 \\u0041 {}% 'x'";
    private final PixelEngine engine = new PixelEngine();

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void whatIsWrittenIsReadAndThePixelsStay(String format) throws Exception {
        byte[] plain = Pictures.file(format, Pictures.noise(40, 30, 5));
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("thumbsmith:prompt", AWKWARD);
        entries.put("thumbsmith:request-id", "");
        entries.put("Software", "Thumbsmith");

        byte[] told = engine.withText(plain, entries);

        assertThat(engine.readText(told)).isEqualTo(entries);
        assertThat(Pixels.of(engine.decode(told)).argb())
                .isEqualTo(Pixels.of(engine.decode(plain)).argb());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aSecondWritingReplacesTheKeyAndKeepsTheOthers(String format) {
        byte[] plain = Pictures.file(format, Pictures.quarters(16, 16));

        byte[] once = engine.withText(plain, Map.of("a:x", "1", "a:y", "2"));
        byte[] twice = engine.withText(once, Map.of("a:x", "3"));

        assertThat(engine.readText(twice)).containsExactlyInAnyOrderEntriesOf(Map.of("a:x", "3", "a:y", "2"));
    }

    @Property(tries = 200, seed = "20261122")
    void anyTextSurvivesBothFormats(@ForAll @StringLength(max = 60) String text) {
        boolean carried = text.codePoints().allMatch(it -> it >= 0x20 && it < 0xD800 || it > 0xDFFF && it < 0xFFFE);
        for (String format : new String[] {"png", "jpeg"}) {
            byte[] told = engine.withText(Pictures.file(format, Pictures.quarters(8, 8)), Map.of("k", text));
            if (carried) {
                assertThat(engine.readText(told)).containsEntry("k", text);
            } else {
                assertThat(engine.readText(told)).containsKey("k");
            }
        }
    }

    @Test
    void thePromptOfThreeThousandCharactersFits() {
        String prompt = "\"é&\u00A0🏝".repeat(500);
        byte[] told = engine.withText(Pictures.file("jpeg", Pictures.quarters(8, 8)), Map.of("k", prompt));

        assertThat(engine.readText(told)).containsEntry("k", prompt);
        assertThatThrownBy(() -> engine.withText(told, Map.of("k", "x".repeat(70_000))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("64 KB");
    }

    @Test
    void otherFormatsComeBackAsTheyAre() {
        byte[] gif = Pictures.file("gif", Pictures.quarters(8, 8));

        assertThat(engine.withText(gif, Map.of("k", "v"))).isSameAs(gif);
        assertThat(engine.readText(gif)).isEmpty();
        assertThat(engine.withText(new byte[] {1, 2}, Map.of("k", "v"))).containsExactly(1, 2);
    }
}
