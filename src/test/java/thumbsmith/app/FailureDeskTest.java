package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thumbsmith.contract.ErrorCode;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Recovery;
import thumbsmith.failure.Way;
import thumbsmith.ui.FailureDialog;
import thumbsmith.ui.Trouble;

final class FailureDeskTest {
    private final DeskBench bench = new DeskBench();
    private final FailureDialog create = bench.failures.on(Route.CREATE);
    private final FailureDialog looks = bench.failures.on(Route.LOOKS);

    @Test
    void tenOfOneCodeOpenOneDialogThatCountsTheRest() {
        for (int i = 0; i < 10; i++) create.show(DeskBench.trouble(ErrorCode.CONTENT_POLICY));
        assertThat(bench.open()).hasValueSatisfying(it -> assertThat(it.more()).isEqualTo(9));
        bench.failures.leave();
        assertThat(bench.open()).isEmpty();
    }

    @Test
    void othersQueueBehindAndAreCountedThere() {
        create.show(DeskBench.trouble(ErrorCode.CONTENT_POLICY));
        create.show(DeskBench.trouble(ErrorCode.GENERATION_REJECTED));
        create.show(DeskBench.trouble(ErrorCode.GENERATION_REJECTED));
        assertThat(bench.title()).isEqualTo("The content rules do not allow this");
        bench.failures.leave();
        assertThat(bench.open()).hasValueSatisfying(it -> {
            assertThat(it.shown().title()).isEqualTo("The request was turned down");
            assertThat(it.more()).isEqualTo(1);
        });
    }

    @Test
    void nothingOpensUntilTwoSecondsAfterTheLastKey() {
        bench.failures.typed();
        create.show(DeskBench.trouble(ErrorCode.CONTENT_POLICY));
        bench.pass(Duration.ofMillis(1500));
        bench.failures.typed();
        bench.pass(Duration.ofMillis(1500));
        assertThat(bench.open()).isEmpty();
        bench.pass(Duration.ofMillis(600));
        assertThat(bench.open()).isPresent();
        assertThat(bench.isTicking()).as("nothing waits any more").isFalse();
    }

    @Test
    void whatBelongsToAHiddenScreenIsABadgeAndALineUntilItIsShown() {
        looks.show(DeskBench.trouble(ErrorCode.CANNOT_DELETE_PROCESSING));
        looks.show(DeskBench.trouble(ErrorCode.CANNOT_DELETE_PROCESSING));
        assertThat(bench.open()).isEmpty();
        assertThat(badge(Route.LOOKS)).isEqualTo(2);
        assertThat(bench.failures.hidden().noticeProperty().get())
                .hasValueSatisfying(it -> assertThat(it.title()).isEqualTo("It is still training"));

        bench.failures.hidden().follow();
        assertThat(bench.route.get()).isEqualTo(Route.LOOKS);
        assertThat(bench.title()).isEqualTo("It is still training");
        assertThat(badge(Route.LOOKS)).isZero();
        assertThat(bench.failures.hidden().noticeProperty().get()).isEmpty();
    }

    @Test
    void whatIsSaidInItsPlaceOnAHiddenScreenIsABadgeAndALineAndNoDialog() {
        looks.note(DeskBench.trouble(ErrorCode.NAME_RESERVED));
        looks.show(DeskBench.trouble(ErrorCode.DELETE_FAILED));
        looks.note(DeskBench.trouble(ErrorCode.GENERATION_FAILED));
        create.note(DeskBench.trouble(ErrorCode.GENERATION_FAILED));
        assertThat(badge(Route.LOOKS)).isEqualTo(3);
        assertThat(badge(Route.CREATE)).as("it is shown").isZero();
        assertThat(bench.failures.hidden().noticeProperty().get())
                .hasValueSatisfying(it -> assertThat(it.screen()).isEqualTo(Route.LOOKS));

        bench.route.set(Route.LOOKS);
        assertThat(badge(Route.LOOKS)).isZero();
        bench.failures.leave();
        assertThat(bench.open()).isEmpty();
        bench.route.set(Route.CREATE);
        assertThat(badge(Route.LOOKS)).as("it was seen").isZero();
    }

    @Test
    void theLineGoesByItselfAndTheBadgeStays() {
        looks.show(DeskBench.trouble(ErrorCode.DELETE_FAILED));
        bench.pass(HiddenScreens.NOTICE.plusSeconds(1));
        assertThat(bench.failures.hidden().noticeProperty().get()).isEmpty();
        assertThat(badge(Route.LOOKS)).isEqualTo(1);
        assertThat(bench.isTicking()).isFalse();
    }

    @Test
    void whatConcernsTheAccountOpensOnAnyScreen() {
        looks.show(DeskBench.trouble(ErrorCode.INVALID_API_KEY));
        assertThat(bench.open()).isPresent();
        assertThat(badge(Route.LOOKS)).isZero();
    }

    @Test
    void waysThatBringThePersonBackLeaveItOpenAndOthersCloseIt() {
        create.show(DeskBench.trouble(ErrorCode.INVALID_API_KEY));
        bench.failures.take(new Recovery.CopyDetails());
        bench.failures.take(new Recovery.OpenPage(thumbsmith.contract.Page.ACCOUNT));
        bench.failures.take(new Recovery.OpenInBrowser());
        bench.failures.take(new Recovery.CheckNow());
        assertThat(bench.open()).isPresent();
        bench.failures.take(new Recovery.UseEmbedded());
        assertThat(bench.open()).isEmpty();
        assertThat(bench.taken)
                .containsExactly("copy-details", "open-page", "open-in-browser", "check-now", "use-embedded");
    }

    @Test
    void itIsClosedBeforeItsWayIsTakenSoThatTheFocusStaysWhereTheWayPutsIt() {
        List<Boolean> openThen = new ArrayList<>();
        Trouble trouble = new Trouble(
                DeskBench.api(ErrorCode.CONTENT_POLICY, ""),
                Circumstances.NONE,
                way -> openThen.add(bench.open().isPresent()));
        create.show(trouble);
        bench.failures.take(new Recovery.EditPrompt());
        assertThat(openThen).containsExactly(false);
    }

    @Test
    void waysThatNobodyTakesAreNotOffered() {
        create.show(new Failure.Unexpected("fault"));
        assertThat(new IncidentWays(bench.open().orElseThrow()).all())
                .extracting(Way::recovery)
                .containsExactly(new Recovery.CopyDetails());
    }

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void whatEnterTakesNeverSends(ErrorCode code) {
        create.show(DeskBench.trouble(code));
        Optional<Way> taken = new IncidentWays(bench.open().orElseThrow()).taken();
        assertThat(taken.filter(it -> it.recovery().sends())).isEmpty();
    }

    private int badge(Route screen) {
        return bench.failures.hidden().countProperty(screen).get();
    }
}
