package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Model;
import thumbsmith.contract.Page;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Recovery;
import thumbsmith.failure.Way;
import thumbsmith.job.Hold;

final class HoldDeskTest {
    private final DeskBench bench = new DeskBench();
    private final Hold credits = hold(1, ErrorCode.INSUFFICIENT_CREDITS, 18);
    private final Hold key = hold(2, ErrorCode.INVALID_API_KEY, 3);
    private final Hold maintenance = hold(3, ErrorCode.SERVICE_UNDER_MAINTENANCE, 18);

    @Test
    void anAccountsHoldOpensOneDialogHoweverOftenItChanges() {
        bench.holds();
        bench.port.set(hold(1, ErrorCode.INSUFFICIENT_CREDITS, 1));
        bench.port.set(credits);
        assertThat(bench.open()).hasValueSatisfying(it -> {
            assertThat(it.more()).isZero();
            assertThat(HoldWords.waiting(it.hold().orElseThrow())).isEqualTo("18 thumbnails are waiting, about $6.66.");
        });
        bench.failures.leave();
        bench.port.set(credits);
        assertThat(bench.open()).as("put off").isEmpty();
        bench.port.set(hold(9, ErrorCode.INSUFFICIENT_CREDITS, 18));
        assertThat(bench.open()).as("another hold").isPresent();
    }

    @Test
    void anOpenDialogGoesOnTellingOfTheHoldUnderItsNewNumber() {
        bench.holds();
        bench.port.set(hold(1, ErrorCode.INSUFFICIENT_CREDITS, 7));
        long told = bench.open().orElseThrow().number();
        bench.failures.take(new Recovery.OpenPage(Page.BILLING));
        bench.port.set(hold(9, ErrorCode.INSUFFICIENT_CREDITS, 18));
        assertThat(bench.open()).hasValueSatisfying(it -> {
            assertThat(it.number()).isEqualTo(told);
            assertThat(it.step()).isEqualTo(Incident.Step.BILLING_OPENED);
            assertThat(HoldWords.waiting(it.hold().orElseThrow())).startsWith("18 thumbnails");
        });
        bench.failures.take(new Recovery.GoOn());
        assertThat(bench.port.asked).containsExactly("go on api.pikzels.com");
        bench.port.set();
        assertThat(bench.open()).isEmpty();
    }

    @Test
    void toppingUpIsOneStepAndGoingOnNamesThePriceOfAll() {
        bench.holds();
        bench.port.set(credits);
        assertThat(labels()).contains("Go on · about $6.66", "Use pkz 4.5: 18 for about $2.34 instead of $6.66");
        bench.failures.take(new Recovery.OpenPage(Page.BILLING));
        IncidentWays ways = new IncidentWays(bench.open().orElseThrow());
        assertThat(ways.emphasised().map(Way::label)).contains("I have topped up: go on · about $6.66");
        assertThat(ways.taken().map(Way::recovery)).contains(new Recovery.OpenPage(Page.BILLING));
        bench.failures.take(new Recovery.GoOn());
        assertThat(bench.port.asked).containsExactly("go on api.pikzels.com");
        assertThat(bench.open()).isEmpty();
    }

    @Test
    void aCheaperModelIsAskedOfTheHoldsOwnService() {
        bench.holds();
        bench.port.set(credits);
        Recovery cheaper = new IncidentWays(bench.open().orElseThrow())
                .all().stream()
                        .map(Way::recovery)
                        .filter(Recovery.CheaperModel.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        bench.failures.take(cheaper);
        assertThat(bench.port.asked).containsExactly("go on api.pikzels.com with pkz_4_5");
    }

    @Test
    void whatWasPutOffStaysInTheStatusLineWithAWayBack() {
        bench.holds();
        bench.port.set(key);
        bench.failures.leave();
        assertThat(bench.holds().parkedProperty().get()).isEqualTo(3);
        bench.holds().showParked();
        assertThat(bench.title()).isEqualTo("The service does not know this key");
        assertThat(labels()).as("it may have been mended meanwhile").contains("Go on · about $1.11");
        bench.port.set();
        assertThat(bench.open()).as("it is over").isEmpty();
        assertThat(bench.holds().parkedProperty().get()).isZero();
    }

    @Test
    void anAcceptedKeyMakesItsHoldAsk() {
        bench.holds();
        bench.port.set(key);
        bench.failures.take(new Recovery.EnterKey());
        bench.holds().keyAccepted(new Service("elsewhere.example"));
        assertThat(bench.banners()).isEmpty();
        bench.holds().keyAccepted(DeskBench.PAID);
        assertThat(bench.banners()).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo("The service accepts the key.");
            assertThat(line.wordsProperty().get()).isEqualTo("3 thumbnails are waiting, about $1.11.");
        });
        bench.banners().getFirst().take(new Recovery.GoOn());
        assertThat(bench.port.asked).containsExactly("go on api.pikzels.com");
    }

    @Test
    void maintenanceIsALineWithACountdownThatGoesByItself() {
        bench.holds();
        bench.port.set(DeskBench.checking(maintenance, DeskBench.NOW.plusSeconds(42)));
        BannerLine line = bench.banners().getFirst();
        assertThat(bench.open()).isEmpty();
        assertThat(line.title()).isEqualTo("The service is under maintenance");
        assertThat(line.wordsProperty().get()).isEqualTo("18 thumbnails wait · next check in 0:42");
        bench.pass(Duration.ofSeconds(2));
        assertThat(line.wordsProperty().get()).isEqualTo("18 thumbnails wait · next check in 0:40");
        assertThat(bench.banners()).containsExactly(line);
        line.take(new Recovery.CheckNow());
        assertThat(bench.port.asked).containsExactly("check api.pikzels.com");
        assertThat(line.wordsProperty().get())
                .isEqualTo("18 thumbnails wait · next check in 0:40 · asked just now, not over yet");
        bench.pass(HoldBanners.OVER);
        assertThat(line.wordsProperty().get()).isEqualTo("18 thumbnails wait · next check in 0:32");

        bench.port.goesOn(maintenance);
        bench.port.set();
        assertThat(bench.banners())
                .extracting(BannerLine::title)
                .containsExactly("The service is back: 18 thumbnails go on");
        bench.pass(HoldBanners.OVER.plusSeconds(1));
        assertThat(bench.banners()).isEmpty();
        assertThat(bench.isTicking()).isFalse();
    }

    @Test
    void nothingIsSaidToGoOnWhereAllWasCancelled() {
        bench.holds();
        bench.port.set(maintenance);
        bench.port.set();
        assertThat(bench.banners()).isEmpty();
    }

    @Test
    void afterTooLongItAsksAndLeavingKeepsAWayBack() {
        bench.holds();
        bench.port.set(maintenance);
        bench.port.set(DeskBench.asking(maintenance));
        BannerLine line = bench.banners().getFirst();
        assertThat(line.title()).isEqualTo("The service is back.");
        assertThat(line.wordsProperty().get()).isEqualTo("18 thumbnails are waiting, about $6.66.");
        assertThat(line.ways()).extracting(Way::label).containsExactly("Send them", "Leave them");
        line.take(new Recovery.LeaveParked());
        assertThat(bench.banners()).isEmpty();
        assertThat(bench.holds().parkedProperty().get()).isEqualTo(18);
        bench.holds().showParked();
        bench.banners().getFirst().take(new Recovery.GoOn());
        assertThat(bench.port.asked).containsExactly("go on api.pikzels.com");
    }

    @Test
    void whatAnEarlierRunLeftAsksAtStart() {
        bench.port.set(DeskBench.asking(hold(HoldPort.LEFT_BEHIND, ErrorCode.SERVICE_UNDER_MAINTENANCE, 2)));
        assertThat(bench.banners()).extracting(BannerLine::title).containsExactly("Left waiting from before.");
    }

    @Test
    void aFullDiskOffersAnotherFolder() {
        Failure full = new Failure.DiskFull(Path.of("/pictures"), "No space is left.");
        bench.port.set(bench.port.hold(4, DeskBench.PAID, full, 2));
        BannerLine line = bench.banners().getFirst();
        assertThat(line.wordsProperty().get())
                .isEqualTo("Thumbsmith could not write into /pictures. No space is left."
                        + " 2 thumbnails are waiting, about $0.74.");
        line.take(new Recovery.ChooseFolder());
        assertThat(bench.port.asked).as("no folder was chosen").isEmpty();
        bench.folder = Optional.of(Path.of("/other"));
        line.take(new Recovery.ChooseFolder());
        assertThat(bench.port.asked).containsExactly("move to /other");
    }

    @Test
    void askingAStrangerAgainStaysUntilItIsOver() {
        bench.port.set(bench.port.hold(
                5, DeskBench.PAID, new Failure.NotTheService("api.pikzels.com", 200, Optional.empty(), "A page."), 1));
        bench.holds();
        bench.failures.take(new Recovery.CheckNow());
        assertThat(bench.open().map(Incident::remark)).contains("It is not over yet.");
        bench.port.onCheck = () -> bench.port.set();
        bench.failures.take(new Recovery.CheckNow());
        assertThat(bench.open()).isEmpty();
    }

    @Test
    void whatWaitsForAnotherServiceIsOnlyCountedAndLeadsToTheChoice() {
        bench.holds();
        bench.port.chosen = Service.EMBEDDED;
        bench.port.set(credits);
        assertThat(bench.open()).isEmpty();
        assertThat(bench.holds().parkedProperty().get()).isEqualTo(18);
        bench.holds().showParked();
        assertThat(bench.taken).containsExactly("choose-service");
        bench.port.chosen = DeskBench.PAID;
        bench.port.set(credits);
        assertThat(bench.open()).isPresent();
    }

    @Test
    void whatOnlyAQuestionMetSaysThatNothingWaitsAndEndsWithItsDialog() {
        bench.holds();
        bench.port.set(hold(1, ErrorCode.INSUFFICIENT_CREDITS, 0));
        assertThat(bench.open().orElseThrow().shown().nextStep())
                .isEqualTo("Top up, then ask again. Nothing is waiting to be sent.");
        assertThat(labels()).containsExactly("Top up in the browser", "Go on", "Leave it");
        bench.failures.take(new Recovery.OpenPage(Page.BILLING));
        assertThat(labels()).contains("I have topped up: go on");
        assertThat(bench.port.asked).isEmpty();
        bench.failures.take(new Recovery.GoOn());
        assertThat(bench.port.asked).contains("go on api.pikzels.com");
        assertThat(bench.open()).isEmpty();
    }

    @Test
    void closingTheDialogOfAQuestionPutsItsHoldAway() {
        bench.holds();
        bench.port.set(hold(1, ErrorCode.INVALID_API_KEY, 0));
        bench.failures.leave();
        assertThat(bench.port.asked).containsExactly("dismiss api.pikzels.com");
    }

    @Test
    void maintenanceThatOnlyAQuestionMetIsALineThatCanBePutAwayAndSaysWhenItIsOver() {
        bench.holds();
        Hold alone = DeskBench.checking(hold(1, ErrorCode.SERVICE_UNDER_MAINTENANCE, 0), DeskBench.NOW.plusSeconds(5));
        bench.port.set(alone);
        assertThat(bench.banners().getFirst().wordsProperty().get()).isEqualTo("next check in 0:05");
        bench.port.set();
        assertThat(bench.banners()).extracting(BannerLine::title).containsExactly("The service is back.");
        bench.pass(HoldBanners.OVER.plusSeconds(1));

        bench.port.set(
                DeskBench.checking(hold(2, ErrorCode.SERVICE_UNDER_MAINTENANCE, 0), DeskBench.NOW.plusSeconds(60)));
        bench.banners().getFirst().dismiss().orElseThrow().run();
        assertThat(bench.port.asked).containsExactly("dismiss api.pikzels.com");
        bench.port.set();
        assertThat(bench.banners()).isEmpty();
    }

    @Test
    void whatCouldNotBeDoneIsSaid() {
        bench.holds();
        bench.port.set(maintenance);
        bench.port.onCheck = () -> {
            throw new IllegalStateException("The disk is gone.");
        };
        bench.banners().getFirst().take(new Recovery.CheckNow());
        assertThat(bench.banners().getFirst().wordsProperty().get()).endsWith("That did not work. Try it again.");
        bench.port.set(hold(5, ErrorCode.API_USER_NOT_FOUND, 1));
    }

    @Test
    void aMixedHoldOffersTheCheaperModelForThoseThatItSuits() {
        bench.holds();
        Hold cheap =
                bench.port.hold(1, DeskBench.PAID, DeskBench.api(ErrorCode.INSUFFICIENT_CREDITS, ""), 1, Model.PKZ_2);
        Hold dear = hold(2, ErrorCode.INSUFFICIENT_CREDITS, 1);
        bench.port.set(DeskBench.Holds.both(cheap, dear));
        assertThat(labels()).anyMatch(label -> label.startsWith("Use ") && label.contains(": 2 for about"));
    }

    @Test
    void freeDraftsNameNoPrice() {
        bench.port.chosen = Service.EMBEDDED;
        bench.holds();
        bench.port.set(bench.port.hold(6, Service.EMBEDDED, DeskBench.api(ErrorCode.INSUFFICIENT_CREDITS, ""), 1));
        assertThat(labels()).contains("Go on");
        assertThat(HoldWords.waiting(bench.open().orElseThrow().hold().orElseThrow()))
                .isEqualTo("One thumbnail is waiting.");
    }

    private List<String> labels() {
        return new IncidentWays(bench.open().orElseThrow())
                .all().stream().map(Way::label).toList();
    }

    private Hold hold(long number, ErrorCode code, int count) {
        return bench.port.hold(number, DeskBench.PAID, DeskBench.api(code, ""), count);
    }
}
