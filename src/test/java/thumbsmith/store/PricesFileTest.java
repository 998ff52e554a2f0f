package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.job.Pricing;

class PricesFileTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("prices.json");
    }

    private PricesFile open() {
        return new PricesFile(file(), Runnable::run);
    }

    private static Prices with(BigDecimal text45) {
        Map<Model, BigDecimal> text = new EnumMap<>(Prices.PUBLISHED.text());
        text.put(Model.PKZ_4_5, text45);
        return new Prices(LocalDate.of(2026, 11, 22), text, Prices.PUBLISHED.image(), Prices.PUBLISHED.flat());
    }

    @Test
    void withoutAFileThePublishedPricesApplyAndNothingIsWritten() {
        try (PricesFile prices = open()) {
            assertThat(prices.get()).isEqualTo(Prices.PUBLISHED);
        }
        assertThat(file()).doesNotExist();
    }

    @Test
    void aChangeAppliesAtOnceWhereverPricesAreReadAndComesBack() {
        List<Prices> told = new ArrayList<>();
        Prices changed = with(new BigDecimal("0.1250"));
        try (PricesFile prices = open()) {
            prices.onChange(told::add);
            Pricing pricing = new Pricing(prices::get);
            prices.set(changed);
            assertThat(pricing.list(Operation.TEXT, Optional.of(Model.PKZ_4_5))).isEqualTo(new BigDecimal("0.1250"));
        }
        assertThat(told).containsExactly(changed);
        assertThat(open().get()).isEqualTo(changed);
        assertThat(open().notice()).isEmpty();
    }

    @Test
    void aFileThatAPersonShortenedKeepsTheOtherPrices() throws Exception {
        Files.writeString(file(), "{\"text\": {\"pkz_4\": 0.29}, \"others\": {\"score\": \"0.05\"}}");
        Prices prices = open().get();
        assertThat(prices.of(Operation.TEXT, Optional.of(Model.PKZ_4))).isEqualTo(new BigDecimal("0.29"));
        assertThat(prices.of(Operation.SCORE, Optional.empty())).isEqualTo(new BigDecimal("0.05"));
        assertThat(prices.of(Operation.TEXT, Optional.of(Model.PKZ_2))).isEqualTo(new BigDecimal("0.20"));
        assertThat(prices.published()).isEqualTo(Prices.PUBLISHED.published());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "[]",
                "{\"text\": {\"pkz_4\": \"-0.01\"}}",
                "{\"text\": {\"pkz_4\": \"cheap\"}}",
                "{\"text\": {\"pkz_4\": \"1e999999999\"}}",
                "{\"text\": {\"pkz_4\": null}}",
                "{\"text\": {\"pkz_9\": \"1\"}}",
                "{\"date\": \"yesterday\"}"
            })
    void aDamagedFileIsSaidAndKeptAsideAndThePublishedPricesApply(String content) throws Exception {
        Files.writeString(file(), content);
        try (PricesFile prices = open()) {
            assertThat(prices.get()).isEqualTo(Prices.PUBLISHED);
            assertThat(prices.notice()).get().asString().startsWith("prices.json could not be read and was kept as");
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(it -> it.getFileName().toString())).anyMatch(name -> name.contains("damaged"));
        }
    }

    @Property(tries = 50)
    void everyAmountComesBackToTheLastDigit(@ForAll @BigRange(min = "0", max = "999") @Scale(6) BigDecimal amount) {
        assertThat(KeptPrices.of(with(amount)).prices()).isEqualTo(with(amount));
    }

    @Test
    void thePublishedPricesComeBackAsTheyAre() {
        assertThat(KeptPrices.of(Prices.PUBLISHED).prices()).isEqualTo(Prices.PUBLISHED);
    }
}
