package thumbsmith.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSiphonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "",
                "{\"a\":\"b\"}",
                "{\"a\":\"\"}",
                "{\"a\":\"\\\"data:image/png;base64,AAAA\"}",
                "{\"a\":\"x,data:image/png;base64,AAAA\"}",
                "{\"a\\\\\":\"\\\\\",\"b\":\"\\u00e9é\"}",
                "\"unclosed",
                "\"unclosed \\",
                "{\"a\":\"data:text/plain;base64,AAAA\"}",
                "{\"a\":\"data:image/png,AAAA\"}"
            })
    void passesEverythingElseThrough(String json) throws IOException {
        PictureSiphon siphon = siphon(json);
        assertThat(text(siphon)).isEqualTo(json);
        assertThat(siphon.pictures()).isEmpty();
    }

    @Test
    void takesPicturesOutInTheirOrder() throws IOException {
        PictureSiphon siphon = siphon(
                "[\"data:image/png;base64,AQI=\",\"x\",\"data:image\\/jpeg;base64,AwQ=\",\"data:image/gif;base64,\"]");
        assertThat(text(siphon))
                .isEqualTo("[\"data:image/png;base64,#0\",\"x\",\"data:image/jpeg;base64,#1\","
                        + "\"data:image/gif;base64,#2\"]");
        assertThat(siphon.pictures()).hasSize(3).allMatch(SentPicture.Whole.class::isInstance);
        assertThat(((SentPicture.Whole) siphon.pictures().get(1)).bytes()).containsExactly(3, 4);
    }

    @Test
    void keepsEveryByteOfALargePicture() throws IOException {
        byte[] bytes = new byte[3_000_001];
        new Random(7).nextBytes(bytes);
        String base64 = Base64.getEncoder().encodeToString(bytes);
        PictureSiphon siphon = siphon("{\"a\":\"data:image/png;base64," + base64.replace("/", "\\/") + "\",\"b\":1}");
        assertThat(text(siphon)).isEqualTo("{\"a\":\"data:image/png;base64,#0\",\"b\":1}");
        assertThat(((SentPicture.Whole) siphon.pictures().getFirst()).bytes()).isEqualTo(bytes);
    }

    @Test
    void keepsNothingOfWhatIsNoBase64AndGoesOnBehindIt() throws IOException {
        PictureSiphon siphon = siphon("[\"data:image/png;base64,A\\n&&\",\"data:image/png;base64,AQI=\",2]");
        assertThat(text(siphon)).endsWith("#1\",2]");
        assertThat(siphon.pictures().getFirst()).isInstanceOf(SentPicture.Garbled.class);
        assertThat(siphon.pictures().getLast()).isInstanceOf(SentPicture.Whole.class);
    }

    @Test
    void tenMegabytesAreKeptAndOneByteMoreIsNot() throws IOException {
        int limit = 10 * 1024 * 1024;
        assertThat(taken(limit)).isInstanceOf(SentPicture.Whole.class);
        assertThat(taken(limit + 1)).isInstanceOf(SentPicture.TooLarge.class);
    }

    private static SentPicture taken(int size) throws IOException {
        PictureSiphon siphon = siphon("\"" + Samples.dataUrl(new byte[size]) + "\"");
        text(siphon);
        return siphon.pictures().getFirst();
    }

    private static PictureSiphon siphon(String json) {
        return new PictureSiphon(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
