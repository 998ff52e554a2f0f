package thumbsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.contract.Service;
import thumbsmith.job.BudgetGuard.Crossing;
import thumbsmith.job.BudgetGuard.Period;

/** A paid question that would cross the budget ends with 5 and a sentence, and is sent with --over-budget. */
class BudgetRuleTest {
    @TempDir
    Path folder;

    private FakeStudio studio;
    private FakeHost host;
    private String picture;

    @BeforeEach
    void open() throws IOException {
        studio = new FakeStudio(new Service("api.pikzels.com"), folder);
        studio.budget = cost -> Optional.of(new Crossing(Period.MONTH, new BigDecimal("5"), new BigDecimal("5"), cost));
        host = new FakeHost(studio.open(), folder);
        picture = Files.write(folder.resolve("a.png"), new byte[] {1}).toString();
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private List<String> command(String name) {
        return switch (name) {
            case "score" -> List.of("score", picture, "--json");
            case "titles" -> List.of("titles", "--prompt", "My island", "--json");
            default -> List.of("looks", "train", "style", "--name", "Neon", picture, picture, picture, "--json");
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "titles", "train"})
    void nothingIsSentAndTheSentenceSaysHowToSendIt(String name) {
        Ran ran = Ran.with(host, command(name).toArray(String[]::new));

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.error().get("message").asString())
                .startsWith("The budget for this month is $5.00. About $5.00 is spent or on its way, and this costs")
                .endsWith("--over-budget sends it all the same.");
        assertThat(studio.pikzels.asked).isEmpty();
        assertThat(studio.booked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "titles", "train"})
    void overBudgetSendsItAllTheSame(String name) {
        List<String> over = new java.util.ArrayList<>(command(name));
        over.add("--over-budget");

        assertThat(Ran.with(host, over.toArray(String[]::new)).code()).isZero();
        assertThat(studio.booked).hasSize(1);
    }
}
