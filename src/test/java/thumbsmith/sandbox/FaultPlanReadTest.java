package thumbsmith.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Operation;

/** Plan files as people type them. */
class FaultPlanReadTest {

    @Test
    void readsAWholePlan() {
        FaultPlan plan = FaultPlan.read("""
                {"faults": [{"code": "FAL_ERROR", "times": 2, "operation": "text", "delay_ms": 500}, {"page": 502}],
                 "keys": {"pkz_a": "API_KEY_INACTIVE", "pkz_b": "ACTIVE", "pkz_c": "ACCOUNT_SUSPENDED"},
                 "maintenance_minutes": 5}
                """);
        assertThat(plan.faults())
                .containsExactly(
                        Fault.of(ErrorCode.FAL_ERROR)
                                .times(2)
                                .on(Operation.TEXT)
                                .delayed(Duration.ofMillis(500)),
                        Fault.of(new Fault.What.Page(502)));
        assertThat(plan.keys())
                .isEqualTo(Map.of("pkz_a", KeyState.INACTIVE, "pkz_b", KeyState.ACTIVE, "pkz_c", KeyState.SUSPENDED));
        assertThat(plan.maintenance()).contains(Duration.ofMinutes(5));
    }

    @ParameterizedTest
    @MethodSource
    void readsEachKindOfFault(String json, Fault.What what) {
        assertThat(FaultPlan.read("[" + json + "]")).isEqualTo(FaultPlan.of(Fault.of(what)));
    }

    static Stream<Arguments> readsEachKindOfFault() {
        return Stream.of(
                Arguments.of("{'cut':'before-body'}", new Fault.What.CutEarly()),
                Arguments.of("{'cut':'before-head'}", new Fault.What.CutBeforeHead(false)),
                Arguments.of("{'cut':'before-head','after_work':true}", new Fault.What.CutBeforeHead(true)),
                Arguments.of("{'cut':'after-head'}", new Fault.What.CutAfterHead()),
                Arguments.of("{'cut':'half'}", new Fault.What.Half()),
                Arguments.of("{'cut':'output'}", new Fault.What.CutOutput()),
                Arguments.of("{'page':502}", new Fault.What.Page(502)),
                Arguments.of("{'delay_ms':0}", new Fault.What.Late()),
                Arguments.of("{'code':'BRAND_NEW','status':422}", Fault.What.Answer.of("BRAND_NEW", 422)),
                Arguments.of("{'code':'BAD_REQUEST'}", Fault.What.Answer.of("BAD_REQUEST", 400)),
                Arguments.of(
                        "{'code':'RATE_LIMITED','message':'m','details':['d'],'retry_after':9}",
                        new Fault.What.Answer("RATE_LIMITED", 429, "m", List.of("d"), Optional.of(9))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{'page':502,},] // so it goes
            {Faults:[{PAGE:'502',times:null}]}
            /* why */ {'faults':[{'page':502,'Delay-MS':'0'}]}
            """)
    void forgivesTheForm(String json) {
        assertThat(FaultPlan.read(json)).isEqualTo(FaultPlan.of(Fault.of(new Fault.What.Page(502))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'faults':                           | The fault plan is no JSON that can be read (line 1).
            ``                                   | The fault plan: must be an object in braces.
            7                                    | The fault plan: must be an object in braces.
            {'fault':[]}                         | The fault plan: "fault" does not belong there.
            {'faults':{}}                        | The fault plan: faults must be a list in brackets.
            [{'page':502},7]                     | Fault 2: must be an object in braces.
            [{'page':502},{}]                    | Fault 2: must have exactly one of code, cut and page, or only delay_ms.
            [{'page':502,'cut':'half'}]          | Fault 1: must have exactly one of code, cut and page, or only delay_ms.
            [{'code':'FAL_EROR'}]                | Fault 1: the contract does not know this code, so it needs a status.
            [{'code':'X','status':200}]          | Fault 1: status must be a whole number from 400 to 599.
            [{'code':7}]                         | Fault 1: code must be a text.
            [{'code':'X','status':400,'details':[7]}] | Fault 1: details must be a text or several in brackets.
            [{'page':204}]                       | Fault 1: page must be a status from 200 to 599 that can have a page.
            [{'page':99}]                        | Fault 1: page must be a status from 200 to 599 that can have a page.
            [{'page':502,'status':500}]          | Fault 1: "status" does not belong there.
            [{'page':502,'times':0}]             | Fault 1: times must be a whole number from 1 to 1000000.
            [{'page':502,'delay_ms':1.5}]        | Fault 1: delay_ms must be a whole number from 0 to 3600000.
            [{'cut':'never'}]                    | Fault 1: cut must be one of before-body, before-head, after-head, half and output.
            [{'cut':'half','after_work':true}]   | Fault 1: "after_work" does not belong there.
            [{'cut':'before-head','after_work':1}] | Fault 1: after_work must be true or false.
            [{'cut':'output','operation':'text'}] | Fault 1: fetching an output belongs to no operation.
            [{'page':502,'operation':'paint'}]   | Fault 1: operation must be one of text, image, edit, faceswap, score, titles, train_persona, train_style, look, instruct, delete_look.
            {'keys':[]}                          | The fault plan: keys must be an object in braces.
            {'keys':{'sk_x':'ACTIVE'}}           | The fault plan: each of keys must start with pkz_.
            {'keys':{'pkz_x':'FAL_ERROR'}}       | The fault plan: a key is ACTIVE or has a code about keys, such as API_KEY_INACTIVE.
            {'maintenance_minutes':0}            | The fault plan: maintenance_minutes must be a whole number from 1 to 1440.
            """)
    void isStrictInWhatIsMeant(String json, String sentence) {
        assertThatThrownBy(() -> FaultPlan.read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }

    @Test
    void keepsItsKeysOutOfItsText() {
        assertThat(FaultPlan.read("{'keys':{'pkz_secret':'ACTIVE'}}").toString())
                .doesNotContain("pkz_");
    }
}
