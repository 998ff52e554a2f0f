package thumbsmith.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The service is closed for a while, all of it, and opens by itself. */
class MaintenanceTest {
    private static final String LOOK = "/v2/pikzonality/" + Samples.PERSONA;
    private static final String TEXT = "{'prompt':'x','model':'pkz_4_5','format':'16:9'}";

    @TempDir
    private Path folder;

    private Rig rig;

    @BeforeEach
    void start() {
        rig = new Rig(SandboxOptions.in(folder));
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/v2/pikzonality/00000000-0000-0000-0000-000000000000",
        "DELETE,/v2/pikzonality/11111111-1111-4111-8111-111111111111",
        "POST,/v2/thumbnail/text",
        "POST,/v2/title/text",
        "GET,/v2/nowhere"
    })
    void everyRouteSaysThatItIsClosed(String method, String path) {
        rig.service().maintenance(Duration.ofMinutes(5));
        Rig.Answer answer = rig.ask(method, path, "{}");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("SERVICE_UNDER_MAINTENANCE");
        assertThat(answer.json().at("/error/message").asString())
                .isEqualTo("The service is closed for maintenance for about 5 minutes.");
    }

    @Test
    void itOpensByItselfWhenTheTimeIsOver() {
        rig.service().maintenance(Duration.ofMinutes(5));
        rig.clock.pass(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(rig.get(LOOK).status()).isEqualTo(503);
        assertThat(rig.service().maintenanceLeft()).contains(Duration.ofSeconds(1));
        rig.clock.pass(Duration.ofSeconds(1));
        assertThat(rig.get(LOOK).status()).isEqualTo(200);
        assertThat(rig.service().maintenanceLeft()).isEmpty();
    }

    @Test
    void itCanBeOpenedBeforeAndIsClosedOverARestart() {
        rig.service().maintenance(Duration.ofMinutes(5));
        rig.restart(SandboxOptions.in(folder));
        assertThat(rig.get(LOOK).status()).isEqualTo(503);
        rig.service().endMaintenance();
        assertThat(rig.get(LOOK).status()).isEqualTo(200);
    }

    @Test
    void whatWasMadeBeforeCanBeFetchedMeanwhile() {
        String output = rig.post("/v2/thumbnail/text", TEXT).text("output");
        rig.service().maintenance(Duration.ofMinutes(5));
        assertThat(rig.plain("GET", output).status()).isEqualTo(200);
    }

    @Test
    void aPlanMayBeginWithIt() {
        rig.service().faults().plan(FaultPlan.read("{'maintenance_minutes':1}"));
        assertThat(rig.get(LOOK).json().at("/error/message").asString()).endsWith("for about 1 minute.");
    }

    @Test
    void noTimeIsNoMaintenance() {
        assertThatIllegalArgumentException().isThrownBy(() -> rig.service().maintenance(Duration.ZERO));
        assertThat(rig.get(LOOK).status()).isEqualTo(200);
    }
}
