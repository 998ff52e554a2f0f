package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.Exchange;
import thumbsmith.api.Picture;
import thumbsmith.api.Prompt;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.api.TitlesRequest;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

class AssessorTest {
    private static final Picture PICTURE = new Picture.Remote(URI.create("https://example.com/a.png"));

    @TempDir
    Path folder;

    private Bench bench;
    private Assessor assessor;

    @BeforeEach
    void open() {
        bench = new Bench(folder);
        assessor = new Assessor(bench.connections(), bench.ledger, Bench.pricing(), bench.journal, Bench.CLOCK);
    }

    @Test
    void scoreIsBooked() {
        var outcome = assessor.score(PICTURE, Optional.of("My island"), Optional.empty(), Exchange.UNWATCHED);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(bench.ledger.lines).singleElement().satisfies(line -> {
            assertThat(line.operation()).isEqualTo(Operation.SCORE);
            assertThat(line.cost()).isEqualByComparingTo("0.03");
        });
    }

    @Test
    void scoreThatCannotBeKeptIsStillShown() {
        var outcome = assessor.score(PICTURE, Optional.empty(), Optional.of(UUID.randomUUID()), Exchange.UNWATCHED);
        assertThat(((Outcome.Done<ScoreAnswer>) outcome).value().main()).isEqualTo(77);
    }

    @Test
    void titlesAreBooked() {
        assessor.titles(new TitlesRequest(Optional.of(new Prompt("My island")), Optional.empty()), Exchange.UNWATCHED);
        assertThat(bench.ledger.lines)
                .singleElement()
                .satisfies(line -> assertThat(line.cost()).isEqualByComparingTo("0.08"));
    }

    @Test
    void nothingIsAskedWhereAnotherServiceIsChosenThanWasShown() {
        bench.chosen = Service.EMBEDDED;
        var request = new TitlesRequest(Optional.of(new Prompt("My island")), Optional.empty());
        assertThat(assessor.titles(request, Exchange.UNWATCHED, Bench.PAID)).satisfies(AssessorTest::isRefused);
        assertThat(assessor.score(PICTURE, Optional.empty(), Optional.empty(), Exchange.UNWATCHED, Bench.PAID))
                .satisfies(AssessorTest::isRefused);
        assertThat(bench.service.requests).isEmpty();
    }

    @Test
    void questionsOnTheirWayAreCounted() {
        bench.service.asked = () -> assertThat(assessor.asking()).isEqualTo(1);
        assessor.score(PICTURE, Optional.empty(), Optional.empty(), Exchange.UNWATCHED, Bench.PAID);
        assertThat(bench.service.requests).hasSize(1);
        assertThat(assessor.asking()).isZero();
    }

    private static void isRefused(Outcome<?> outcome) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Failed.class, it -> assertThat(it.failure()).isInstanceOf(Failure.Refused.class));
    }

    @Test
    void nothingIsAskedThatCouldNotBeBooked() {
        bench.ledger.full = true;
        assertThat(assessor.score(PICTURE, Optional.empty(), Optional.empty(), Exchange.UNWATCHED))
                .isEqualTo(Outcome.failed(new Failure.DiskFull(
                        Path.of("/full"), "The cost could not be written down, so nothing was sent.")));
        assertThat(bench.service.requests).isEmpty();
    }
}
