package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;
import org.testfx.util.WaitForAsyncUtils;

/** What is said of an amount on the embedded service's own page, and that a good one counts. */
record WalkedPage(Walk walk) {

    void tryAmounts() {
        walk.robot.interact(() -> walk.stage.summon(walk.step.occasion()));
        WindowRig.await("the page is opened", () -> !walk.rig.person.browsed.isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        URI page = walk.rig.person.browsed.getFirst();
        var service = walk.stage.service();
        service.limitCredits(Optional.of(BigDecimal.ONE));
        assertThat(WalkMends.topUp(page, "-5").body()).contains("INVALID_AMOUNT");
        assertThat(service.credits()).contains(BigDecimal.ONE);
        assertThat(WalkMends.topUp(page, "12.50").statusCode()).isEqualTo(200);
        assertThat(service.credits().orElseThrow()).isEqualByComparingTo("13.50");
    }
}
