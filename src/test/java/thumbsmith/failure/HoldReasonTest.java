package thumbsmith.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thumbsmith.contract.ErrorTable;

/** What concerns every job for a service, and what concerns one. */
class HoldReasonTest {
    @ParameterizedTest
    @CsvSource({
        "KEY, MISSING_API_KEY INVALID_API_KEY_FORMAT INVALID_API_KEY API_KEY_INACTIVE API_KEY_DELETED INVALID_AUTH_HEADER",
        "CREDITS, INSUFFICIENT_CREDITS SMART_BALANCE_PAYMENT_FAILED INSUFFICIENT_BALANCE",
        "ACCOUNT, API_ACCESS_NOT_ENABLED API_USER_NOT_FOUND ACCOUNT_SUSPENDED",
        "MAINTENANCE, SERVICE_UNDER_MAINTENANCE MAINTENANCE_ACTIVE",
    })
    void theseCodesHoldEveryJobAndNoOthers(HoldReason reason, String codes) {
        assertThat(ErrorTable.rows().stream()
                        .filter(row -> HoldReason.of(Samples.api(row.code(), row.status()))
                                .filter(reason::equals)
                                .isPresent())
                        .map(ErrorTable.Row::code)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(codes);
    }

    @Test
    void ofWhatIsNoAnswerTheNetworkAndTheDiskHoldEveryJob() {
        assertThat(Samples.others().flatMap(it -> HoldReason.of(it).stream()))
                .containsExactly(HoldReason.OFFLINE, HoldReason.STRANGER, HoldReason.STRANGER, HoldReason.DISK);
    }

    @Test
    void onlyMaintenanceAndTheNetworkComeBackByThemselves() {
        assertThat(HoldReason.values())
                .filteredOn(HoldReason::endsByItself)
                .containsExactly(HoldReason.MAINTENANCE, HoldReason.OFFLINE);
    }
}
