package thumbsmith.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Operation;

/** Scripted answers: whom they meet, how often, and that they look like the contract's. */
class FaultAnswersTest {
    private static final String PATH = "/v2/thumbnail/text";
    private static final String TEXT = "{'prompt':'x','model':'pkz_4_5','format':'16:9'}";
    private static final String LOOK = "/v2/pikzonality/" + Samples.PERSONA;

    private final BlockingQueue<Duration> waits = new LinkedBlockingQueue<>();
    private final Rig rig = new Rig(SandboxOptions.temporary().withCredits(BigDecimal.ONE), waits::add);
    private final Faults faults = rig.service().faults();

    @AfterEach
    void stop() {
        rig.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeOfTheContractIsAnsweredWithItsStatusOnceAndCostsNothing(ErrorCode code) {
        faults.add(Fault.of(code));
        Rig.Answer answer = text();
        assertThat(answer.status()).isEqualTo(code.status());
        assertThat(answer.code()).isEqualTo(code.name());
        assertThat(answer.http().headers().firstValue("X-Request-Id")).contains(answer.text("request_id"));
        assertThat(rig.service().credits()).contains(BigDecimal.ONE);
        assertThat(text().status()).isEqualTo(200);
    }

    @Test
    void anAnswerSaysWhatThePlanSays() {
        faults.add(Fault.of(
                new Fault.What.Answer("NEW_ONE", 418, "Short and stout.", List.of("a: b", "c: d"), Optional.of(7))));
        Rig.Answer answer = text();
        assertThat(answer.status()).isEqualTo(418);
        assertThat(answer.json().at("/error/message").asString()).isEqualTo("Short and stout.");
        assertThat(answer.details()).isEqualTo("[\"a: b\",\"c: d\"]");
        assertThat(answer.http().headers().firstValue("Retry-After")).contains("7");
    }

    @Test
    void aCodeOfTheFirstGenerationComesInItsShape() {
        faults.add(Fault.of(
                new Fault.What.Answer("INVALID_FACE_IMAGE", 400, "No face.", List.of("a", "b"), Optional.empty())));
        Rig.Answer answer = text();
        assertThat(answer.json().at("/error/details").asString()).isEqualTo("a; b");
        assertThat(answer.json().has("request_id")).isFalse();
    }

    @Test
    void aPageComesWithItsStatus() {
        faults.plan(FaultPlan.of(Fault.of(new Fault.What.Page(502)), Fault.of(new Fault.What.Page(200))));
        for (int status : new int[] {502, 200}) {
            Rig.Answer answer = text();
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.http().headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
            assertThat(new String(answer.http().body())).startsWith("<!doctype html>");
        }
        assertThat(rig.engine.last).hasNullValue();
    }

    @Test
    void delaysAreWaitedAndLateIsTheServicesOwnAnswer() {
        faults.plan(FaultPlan.of(
                Fault.of(new Fault.What.Late()).delayed(Duration.ofMinutes(3)),
                Fault.of(ErrorCode.FAL_ERROR).delayed(Duration.ofMillis(5))));
        assertThat(text().status()).isEqualTo(200);
        assertThat(text().code()).isEqualTo("FAL_ERROR");
        assertThat(waits).containsExactly(Duration.ZERO, Duration.ofMinutes(3), Duration.ofMillis(5));
    }

    @Test
    void eachRequestMeetsTheFirstThatFitsItAndWhatIsLeftIsToldByTimes() {
        Fault titles = Fault.of(ErrorCode.PARSE_ERROR).on(Operation.TITLES);
        Fault any = Fault.of(ErrorCode.INTERNAL_ERROR).times(2);
        faults.plan(FaultPlan.of(titles, any));
        assertThat(text().code()).isEqualTo("INTERNAL_ERROR");
        assertThat(faults.left()).containsExactly(titles, any.times(1));
        assertThat(rig.post("/v2/title/text", "{'prompt':'x'}").code()).isEqualTo("PARSE_ERROR");
        assertThat(rig.get(LOOK).code()).isEqualTo("INTERNAL_ERROR");
        assertThat(faults.left()).isEmpty();
        assertThat(text().status()).isEqualTo(200);
    }

    @Test
    void anotherPlanTakesThePlaceOfTheOldOneAndClearingEndsIt() {
        faults.plan(FaultPlan.of(Fault.of(ErrorCode.FAL_ERROR).times(9)));
        faults.plan(FaultPlan.of(Fault.of(ErrorCode.PARSE_ERROR).times(9)));
        assertThat(text().code()).isEqualTo("PARSE_ERROR");
        faults.clear();
        assertThat(text().status()).isEqualTo(200);
    }

    @Test
    void aFaultMeetsAnyKeyButNotTheOutputsAndNotTheAccountPage() {
        String output = text().text("output");
        faults.add(Fault.of(ErrorCode.FAL_ERROR));
        assertThat(rig.plain("GET", output).status()).isEqualTo(200);
        assertThat(rig.plain("GET", rig.service().accountPage().toString()).status())
                .isEqualTo(200);
        assertThat(rig.plain("GET", rig.service().baseUrl() + LOOK).code()).isEqualTo("FAL_ERROR");
    }

    @Test
    void sideBySideExactlyAsManyRequestsMeetItAsItHasTimes() {
        faults.add(Fault.of(ErrorCode.FAL_ERROR).times(13));
        List<CompletableFuture<Integer>> all = IntStream.range(0, 30)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> rig.get(LOOK).status()))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join))
                .containsOnly(200, 500)
                .filteredOn(it -> it == 500)
                .hasSize(13);
    }

    @Test
    void refusesFaultsThatMakeNoSense() {
        Fault fault = Fault.of(ErrorCode.FAL_ERROR);
        assertThatIllegalArgumentException().isThrownBy(() -> fault.times(0));
        assertThatIllegalArgumentException().isThrownBy(() -> fault.delayed(Duration.ofMillis(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.What.Answer.of("X", 200));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fault.What.Page(204));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fault.What.Page(100));
    }

    private Rig.Answer text() {
        return rig.post(PATH, TEXT);
    }
}
