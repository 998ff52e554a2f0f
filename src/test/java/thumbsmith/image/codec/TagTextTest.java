package thumbsmith.image.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.metadata.StringValue;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TagTextTest {
    @Test
    void utf8AndLatin1AreBothUnderstood() {
        assertThat(TagText.of(new StringValue("Zoë".getBytes(StandardCharsets.UTF_8), null)))
                .contains("Zoë");
        assertThat(TagText.of(new StringValue("Zoë".getBytes(StandardCharsets.ISO_8859_1), null)))
                .contains("Zoë");
    }

    @Test
    void severalAreListed() {
        StringValue one = new StringValue("Zoë".getBytes(StandardCharsets.UTF_8), null);

        assertThat(TagText.of(new StringValue[] {one, one})).contains("Zoë, Zoë");
    }

    @Test
    void whatCannotBePrintedIsABlank() {
        assertThat(TagText.cleaned("a\u0000b\u001b[31m\n")).contains("a b [31m");
        assertThat(TagText.cleaned(" \u0000 ")).isEmpty();
    }
}
