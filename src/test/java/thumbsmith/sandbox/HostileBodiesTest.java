package thumbsmith.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever arrives, the answer is one of the contract's: never a 500, never a connection that is cut. */
class HostileBodiesTest {
    private static final int BODIES = 400;
    private static final String ALL =
            "{\"prompt\":\"An island\",\"model\":\"pkz_4_5\",\"format\":\"16:9\",\"title\":\"t\",\"name\":\"n\","
                    + "\"persona\":\"" + Samples.PERSONA + "\",\"style\":\"" + Samples.STYLE + "\","
                    + "\"image_base64\":\"" + Samples.dataUrl(1) + "\",\"face_image_base64\":\"" + Samples.dataUrl(2)
                    + "\",\"special_instructions\":null}";
    private static final List<String> SPLINTERS = List.of(
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "null",
            "1e999",
            "\\ud800",
            "\u0000",
            "data:image/png;base64,",
            "#0",
            "https://",
            "\\/",
            "é",
            "-",
            "\n");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v2/thumbnail/text",
                "/v2/thumbnail/image",
                "/v2/thumbnail/edit",
                "/v2/thumbnail/faceswap",
                "/v2/thumbnail/score",
                "/v2/title/text",
                "/v2/pikzonality/persona"
            })
    void mutatedBodiesGetAnAnswerOfTheContract(String path) {
        Random random = new Random(path.hashCode());
        try (Rig rig = new Rig()) {
            for (int i = 0; i < BODIES / 7; i++) {
                String body = mutated(random);
                Rig.Answer answer = rig.ask("POST", path, body);
                assertThat(answer.status()).as(body).isIn(200, 400, 404, 409, 413);
                assertThat(UUID.fromString(answer.text("request_id"))).isNotNull();
                assertThat(answer.status() == 200 || !answer.code().isEmpty()).isTrue();
            }
        }
    }

    @Test
    void theUnmutatedBodyIsGood() {
        try (Rig rig = new Rig()) {
            assertThat(rig.post("/v2/thumbnail/image", ALL).status()).isEqualTo(200);
        }
    }

    private static String mutated(Random random) {
        StringBuilder body = new StringBuilder(ALL);
        for (int wounds = random.nextInt(1, 4); wounds > 0; wounds--) {
            int at = random.nextInt(body.length());
            if (random.nextBoolean()) body.insert(at, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
            else body.delete(at, Math.min(body.length() - 1, at + random.nextInt(1, 30)));
        }
        return body.toString();
    }
}
