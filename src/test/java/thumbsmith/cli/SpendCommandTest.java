package thumbsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.job.LedgerLine;
import tools.jackson.databind.JsonNode;

class SpendCommandTest {
    private static final Service PAID = new Service("api.pikzels.com");

    @TempDir
    Path folder;

    private FakeStudio studio;
    private FakeHost host;

    @BeforeEach
    void open() {
        studio = new FakeStudio(PAID, folder);
        host = new FakeHost(studio.open(), folder);
        book("2026-10-31T12:00", PAID, "0.37");
        book("2026-11-02T12:00", PAID, "0.1");
        book("2026-11-02T13:00", PAID, "0.2");
        book("2026-11-02T14:00", Service.EMBEDDED, "0.13");
        book("2026-11-20T12:00", PAID, "0.13");
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private void book(String at, Service service, String list) {
        studio.booked.add(new LedgerLine(
                LocalDateTime.parse(at).atZone(ZoneId.systemDefault()).toInstant(),
                service,
                Operation.TEXT,
                Optional.of(Model.PKZ_4_5),
                Optional.of("r"),
                Optional.empty(),
                service.isEmbedded() ? BigDecimal.ZERO : new BigDecimal(list),
                new BigDecimal(list)));
    }

    @Test
    void aLineADayThenTheMonthThenAllTimeExactToTheCent() {
        Ran ran = Ran.with(host, "spend", "--month", "2026-11", "--json");

        assertThat(ran.code()).isZero();
        assertThat(ran.json())
                .extracting(line -> line.get("period").asString())
                .containsExactly("day", "day", "month", "all");
        JsonNode day = ran.json().getFirst();
        assertThat(day.get("name").asString()).isEqualTo("2026-11-02");
        assertThat(day.get("requests").asInt()).isEqualTo(2);
        assertThat(day.get("estimated_usd").decimalValue()).isEqualByComparingTo("0.3");
        assertThat(day.get("drafts").asInt()).isEqualTo(1);
        assertThat(day.get("drafts_list_usd").decimalValue()).isEqualByComparingTo("0.13");
        assertThat(day.get("unknown").isNull()).isTrue();
        assertThat(ran.json().get(2).get("estimated_usd").decimalValue()).isEqualByComparingTo("0.43");
        assertThat(ran.json().get(2).get("unknown").asInt()).isZero();
        assertThat(ran.json().get(3).get("estimated_usd").decimalValue()).isEqualByComparingTo("0.80");
    }

    @Test
    void inWordsItSaysThatItIsAnEstimate() {
        Ran ran = Ran.with(host, "spend", "--month", "2026-11");

        assertThat(ran.out().lines().toList())
                .hasSize(4)
                .first()
                .asString()
                .startsWith("2026-11-02")
                .contains("$0.30", "2 paid", "1 free drafts (list price $0.13)");
        assertThat(ran.err()).contains("Estimated");
    }

    @Test
    void aMonthInWhichNothingWasSpentSaysSo() {
        Ran ran = Ran.with(host, "spend", "--month", "2020-01", "--json");

        assertThat(ran.code()).isZero();
        assertThat(ran.json()).hasSize(2);
        assertThat(ran.err()).contains("Nothing was spent in 2020-01.");
    }

    @Test
    void aMonthThatIsNoneIsWrongUsage() {
        assertThat(Ran.with(host, "spend", "--month", "November").code()).isEqualTo(2);
    }
}
