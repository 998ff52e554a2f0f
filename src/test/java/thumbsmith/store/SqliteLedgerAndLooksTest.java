package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.job.LedgerLine;
import thumbsmith.job.Look;
import thumbsmith.job.LookMark;

class SqliteLedgerAndLooksTest {
    private static final Instant T0 = StoreFixtures.T0;

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("thumbsmith.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static LedgerLine line(Instant at, Service service, String cost) {
        return new LedgerLine(
                at,
                service,
                Operation.TEXT,
                Optional.of(Model.PKZ_4),
                Optional.of("request-1"),
                Optional.of(UUID.randomUUID()),
                new BigDecimal(cost),
                new BigDecimal("0.37"));
    }

    @Test
    void totalsCountThePaidServiceOnlyAndToTheLastDigit() {
        var ledger = new SqliteLedger(database);
        for (int i = 0; i < 10; i++) ledger.book(line(T0, StoreFixtures.PAID, "0.1"));
        ledger.book(line(T0, Service.EMBEDDED, "0.37"));
        assertThat(ledger.spentSince(Instant.EPOCH)).isEqualByComparingTo("1.0");
    }

    @Test
    void totalsBeginAtTheirMoment() {
        var ledger = new SqliteLedger(database);
        ledger.book(line(T0.minusMillis(1), StoreFixtures.PAID, "5"));
        ledger.book(line(T0, StoreFixtures.PAID, "0.125"));
        assertThat(ledger.spentSince(T0)).isEqualByComparingTo("0.125");
        assertThat(ledger.spentToday(T0, ZoneOffset.UTC)).isEqualByComparingTo("5.125");
        assertThat(ledger.spentSince(T0.plusMillis(1))).isZero();
    }

    private static Look look(Service service, UUID id, int progress, Instant added) {
        return new Look(
                id,
                service,
                LookMode.STYLE,
                "Neon",
                LookStatus.PROCESSING,
                progress,
                Optional.of(Path.of("portraits", "a").toAbsolutePath()),
                Optional.of("Bright"),
                added);
    }

    @Test
    void looksComeBackNewestFirstByService() {
        var looks = new SqliteLooks(database);
        UUID id = UUID.randomUUID();
        Look first = look(StoreFixtures.PAID, id, 10, T0);
        Look second = look(StoreFixtures.PAID, UUID.randomUUID(), 20, T0.plusSeconds(1));
        looks.put(first);
        looks.put(second);
        looks.put(look(Service.EMBEDDED, id, 30, T0));
        assertThat(looks.of(StoreFixtures.PAID)).containsExactly(second, first);
        assertThat(looks.find(Service.EMBEDDED, id).orElseThrow().progress()).isEqualTo(30);
    }

    @Test
    void puttingAgainReplacesAndForgettingRemovesAndBothAreTold() {
        var looks = new SqliteLooks(database);
        AtomicInteger told = new AtomicInteger();
        var subscription = looks.onChange(told::incrementAndGet);
        UUID id = UUID.randomUUID();
        looks.put(look(StoreFixtures.PAID, id, 10, T0));
        looks.put(look(StoreFixtures.PAID, id, 90, T0));
        assertThat(looks.of(StoreFixtures.PAID))
                .singleElement()
                .extracting(Look::progress)
                .isEqualTo(90);
        looks.forget(StoreFixtures.PAID, id);
        assertThat(looks.of(StoreFixtures.PAID)).isEmpty();
        assertThat(told).hasValue(3);
        subscription.close();
        looks.put(look(StoreFixtures.PAID, id, 10, T0));
        assertThat(told).hasValue(3);
    }

    @Test
    void whatIsWantedOfALookIsKept() {
        var looks = new SqliteLooks(database);
        Look look = look(StoreFixtures.PAID, UUID.randomUUID(), 10, T0);
        for (LookMark mark : LookMark.values()) {
            looks.put(look.marked(mark));
            assertThat(looks.find(StoreFixtures.PAID, look.id())).contains(look.marked(mark));
        }
    }

    @Test
    void askingWhetherItCanBeWrittenLeavesNothingBehind() {
        var ledger = new SqliteLedger(database);
        ledger.book(line(T0, StoreFixtures.PAID, "0.1"));
        ledger.requireWritable();
        assertThat(database.query("SELECT cost FROM ledger", row -> row.amount("cost")))
                .containsExactly(new BigDecimal("0.1"));
        database.update("PRAGMA query_only = ON");
        assertThatThrownBy(ledger::requireWritable).isInstanceOf(UncheckedIOException.class);
    }
}
