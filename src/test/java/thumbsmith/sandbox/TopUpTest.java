package thumbsmith.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs raise the play money with JSON; it can be limited and let go again. */
class TopUpTest {
    private static final String TOP_UP = "/account/top-up";
    private static final String TEXT = "{'prompt':'x','model':'pkz_4_5','format':'16:9'}";

    @TempDir
    private Path folder;

    private Rig rig;

    @BeforeEach
    void start() {
        rig = new Rig(options());
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5.00", "'5'", "'5.0'", "' $5 '", "'$ 5.00'", "5e0"})
    void aGoodAmountRaisesTheCredits(String amount) {
        assertThat(rig.post("/v2/thumbnail/text", TEXT).code()).isEqualTo("INSUFFICIENT_CREDITS");
        Rig.Answer answer = rig.post(TOP_UP, "{'amount':" + amount + "}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("credits").decimalValue()).isEqualByComparingTo("5.07");
        assertThat(rig.post("/v2/thumbnail/text", TEXT).status()).isEqualTo(200);
        assertThat(rig.service().credits())
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("4.94"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            -5            | An amount cannot be negative.
            '-0.01'       | An amount cannot be negative.
            0             | An amount must be more than zero.
            '0.00'        | An amount must be more than zero.
            10000.01      | At most $10,000 can be added at a time.
            1e9           | At most $10,000 can be added at a time.
            1e999999      | At most $10,000 can be added at a time.
            '1e9'         | This is no amount. Type one such as 10 or 12.50.
            'NaN'         | This is no amount. Type one such as 10 or 12.50.
            'ten dollars' | This is no amount. Type one such as 10 or 12.50.
            '1,000'       | This is no amount. Type one such as 10 or 12.50.
            '٣'           | This is no amount. Type one such as 10 or 12.50.
            1.005         | An amount has two decimals at most.
            1e-999        | An amount has two decimals at most.
            '1.005'       | An amount has two decimals at most.
            ''            | Type an amount, such as 10 or 12.50.
            ' $ '         | Type an amount, such as 10 or 12.50.
            null          | Type an amount, such as 10 or 12.50.
            []            | Type an amount, such as 10 or 12.50.
            true          | This is no amount. Type one such as 10 or 12.50.
            """)
    void aSillyAmountIsRefusedInTheContractsShape(String amount, String sentence) {
        Rig.Answer answer = rig.post(TOP_UP, "{'amount':" + amount + "}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("INVALID_AMOUNT");
        assertThat(answer.json().at("/error/message").asString()).isEqualTo(sentence);
        assertThat(answer.details()).isEqualTo("[\"amount: " + sentence + "\"]");
        assertThat(answer.text("request_id")).isNotBlank();
        assertThat(rig.service().credits()).contains(new BigDecimal("0.07"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "[5]", "{'amount':NaN}", "{'amount':", "{} {}"})
    void aBodyThatIsNoObjectIsNotValid(String body) {
        assertThat(rig.post(TOP_UP, body).code()).isEqualTo("VALIDATION_ERROR");
    }

    @Test
    void aBodyWithoutEndIsNotReadToItsEnd() {
        assertThat(rig.post(TOP_UP, "{'amount':'" + "5".repeat(9000) + "'}").code())
                .isEqualTo("VALIDATION_ERROR");
    }

    @Test
    void theLargestAmountIsTenThousand() {
        assertThat(rig.post(TOP_UP, "{'amount':10000.00}").status()).isEqualTo(200);
    }

    @Test
    void whatWasAddedOutlivesARestart() {
        rig.post(TOP_UP, "{'amount':5}");
        rig.restart(options());
        assertThat(rig.service().credits()).contains(new BigDecimal("5.07"));
    }

    @Test
    void creditsCanBeLimitedAndLetGoAgainAndARestartKeepsTo() {
        SandboxOptions plain = SandboxOptions.in(folder.resolve("unlimited"));
        rig.restart(plain);
        assertThat(rig.service().credits()).isEmpty();
        assertThat(rig.post(TOP_UP, "{'amount':5}").json().get("credits").isNull())
                .isTrue();
        rig.service().limitCredits(Optional.of(new BigDecimal("0.05")));
        assertThat(rig.post("/v2/thumbnail/text", TEXT).status()).isEqualTo(402);
        rig.restart(plain);
        assertThat(rig.post("/v2/thumbnail/text", TEXT).status()).isEqualTo(402);
        rig.service().limitCredits(Optional.empty());
        assertThat(rig.post("/v2/thumbnail/text", TEXT).status()).isEqualTo(200);
    }

    @Test
    void creditsCannotBeLimitedToLessThanNothing() {
        Optional<BigDecimal> debt = Optional.of(BigDecimal.ONE.negate());
        assertThatIllegalArgumentException().isThrownBy(() -> rig.service().limitCredits(debt));
    }

    private SandboxOptions options() {
        return SandboxOptions.in(folder).withCredits(new BigDecimal("0.07"));
    }
}
