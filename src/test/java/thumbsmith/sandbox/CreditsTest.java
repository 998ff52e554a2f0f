package thumbsmith.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Play money goes down by the price table, for successes only, and never below zero. */
class CreditsTest {
    private static final String RED = "'image_base64':'" + Samples.dataUrl(0xff0000) + "'";
    private static final String TEXT = "{'prompt':'x','model':'pkz_4_5','format':'16:9'}";

    @ParameterizedTest(name = "{0} {1} costs {2}")
    @MethodSource
    void costsItsListPrice(String path, String body, String price) {
        String full = "{" + body + "}";
        try (Rig enough = with(price);
                Rig short1 = with(
                        new BigDecimal(price).subtract(new BigDecimal("0.01")).toString())) {
            assertThat(enough.post(path, full).status()).isEqualTo(200);
            assertThat(enough.post("/v2/title/text", "{'prompt':'x'}").code()).isEqualTo("INSUFFICIENT_CREDITS");
            assertThat(short1.post(path, full).status()).isEqualTo(402);
        }
    }

    static Stream<Arguments> costsItsListPrice() {
        String face = RED.replace("image_base64", "face_image_base64");
        String three =
                "'image_base64s':" + ("[" + ("'" + Samples.dataUrl(1) + "',").repeat(3) + "]").replace(",]", "]");
        return Stream.of(
                Arguments.of("/v2/thumbnail/text", "'prompt':'x','format':'1:1','model':'pkz_2'", "0.20"),
                Arguments.of("/v2/thumbnail/text", "'prompt':'x','format':'1:1','model':'pkz_3'", "0.16"),
                Arguments.of("/v2/thumbnail/text", "'prompt':'x','format':'1:1','model':'pkz_4'", "0.37"),
                Arguments.of("/v2/thumbnail/text", "'prompt':'x','format':'1:1','model':'pkz_4_5'", "0.13"),
                Arguments.of("/v2/thumbnail/image", RED + ",'format':'1:1','model':'pkz_2'", "0.20"),
                Arguments.of("/v2/thumbnail/image", RED + ",'format':'1:1','model':'pkz_3'", "0.18"),
                Arguments.of("/v2/thumbnail/image", RED + ",'format':'1:1','model':'pkz_4'", "0.36"),
                Arguments.of("/v2/thumbnail/image", RED + ",'format':'1:1','model':'pkz_4_5'", "0.13"),
                Arguments.of("/v2/thumbnail/edit", RED + ",'prompt':'x','format':'1:1'", "0.12"),
                Arguments.of("/v2/thumbnail/faceswap", RED + "," + face + ",'format':'1:1'", "0.12"),
                Arguments.of("/v2/thumbnail/score", RED, "0.03"),
                Arguments.of("/v2/title/text", "'prompt':'x'", "0.08"),
                Arguments.of("/v2/pikzonality/persona", "'name':'x'," + three, "0.38"),
                Arguments.of("/v2/pikzonality/style", "'name':'x'," + three, "0.38"));
    }

    @Test
    void refusedAndFailedRequestsCostNothing() {
        try (Rig rig = with("0.13")) {
            rig.post("/v2/thumbnail/text", "{'prompt':'','model':'pkz_4_5','format':'16:9'}");
            rig.post("/v2/thumbnail/text", "{'prompt':'break','model':'pkz_4_5','format':'16:9'}");
            rig.post("/v2/thumbnail/edit", "{" + RED + ",'prompt':'refuse','format':'16:9'}");
            String nobody = Samples.dataUrl(PlainEngine.NOBODY);
            rig.post("/v2/thumbnail/faceswap", "{" + RED + ",'face_image_base64':'" + nobody + "','format':'16:9'}");
            assertThat(rig.post("/v2/thumbnail/text", TEXT).status()).isEqualTo(200);
        }
    }

    @Test
    void lookingInstructingAndDeletingAreFree() {
        String look = "/v2/pikzonality/" + Samples.PERSONA;
        try (Rig rig = with("0")) {
            assertThat(rig.get(look).status()).isEqualTo(200);
            assertThat(rig.ask("PATCH", look, "{'special_instructions':'x'}").status())
                    .isEqualTo(200);
            assertThat(rig.ask("DELETE", look, "").status()).isEqualTo(200);
        }
    }

    @Test
    void whatIsNotValidIsSaidBeforeThatTheMoneyIsGone() {
        try (Rig rig = with("0")) {
            assertThat(rig.post("/v2/thumbnail/text", "{}").code()).isEqualTo("VALIDATION_ERROR");
            assertThat(rig.post("/v2/thumbnail/text", TEXT).code()).isEqualTo("INSUFFICIENT_CREDITS");
        }
    }

    @Test
    void requestsSideBySideNeverOverdraw() throws Exception {
        try (Rig rig = with("0.40");
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> ten = IntStream.range(0, 10)
                    .<Callable<Integer>>mapToObj(
                            i -> () -> rig.post("/v2/thumbnail/text", TEXT).status())
                    .toList();
            List<Integer> statuses =
                    threads.invokeAll(ten).stream().map(CreditsTest::value).toList();
            assertThat(statuses).containsOnly(200, 402);
            assertThat(statuses).filteredOn(it -> it == 200).hasSize(3);
        }
    }

    private static <T> T value(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Rig with(String credits) {
        return new Rig(SandboxOptions.temporary().withCredits(new BigDecimal(credits)));
    }
}
