package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Format;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.create.CreateViewModel;
import thumbsmith.job.Recipe;
import thumbsmith.rehearsal.Occasion;
import thumbsmith.rehearsal.Occasions;
import thumbsmith.store.Preferences.ServiceChoice;
import thumbsmith.ui.Work;

/** Nothing of a rehearsal is asked of a paid service, whenever it ends and whatever is chosen meanwhile. */
@ExtendWith(ApplicationExtension.class)
class RehearsalMoneyTest {
    private static final Occasion MADE = Occasions.of(ErrorCode.GENERATION_FAILED);

    @TempDir
    private Path home;

    private final Queue<String> posted = new ConcurrentLinkedQueue<>();
    private final List<Runnable> held = new ArrayList<>();
    private HttpServer paid;
    private WindowRig rig;
    private RehearsalStage stage;

    @BeforeEach
    void listen() throws IOException {
        paid = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        paid.createContext("/", exchange -> {
            if (!exchange.getRequestMethod().equals("GET"))
                posted.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        paid.start();
    }

    @AfterEach
    void close() {
        front(stage::close);
        rig.close();
        paid.stop(0);
    }

    @Test
    void oneThatEndsWhileItIsBeingPreparedPressesNothingAndLeavesTheComposerAlone() {
        onThePaidService();
        front(() -> create().composer().prompt().textProperty().set("My own words"));
        front(() -> {
            stage.set();
            stage.summon(MADE, why -> {});
            stage.strike();
        });
        held.reversed().forEach(Runnable::run);
        WindowRig.await("the paid service is back", this::isOnThePaidService);
        assertThat(create().composer().prompt().get()).isEqualTo("My own words");
        assertNothingWasPaid();
    }

    @Test
    void oneThatIsPreparedAfterItsEndPutsNothingUpForTheNextRequest() {
        onTheEmbeddedService();
        front(() -> {
            stage.summon(MADE, why -> {});
            stage.strike();
        });
        held.reversed().forEach(Runnable::run);
        assertThat(rig.wiring.embedded().service().faults().left()).isEmpty();
    }

    @Test
    void aServiceThatIsChosenWhileOneIsBeingPreparedWaitsForTheEnd() {
        onTheEmbeddedService();
        front(() -> stage.summon(MADE, why -> {}));
        rig.wiring.preferences().update(it -> it.withService(ServiceChoice.PIKZELS));
        assertThat(rig.wiring.connections().meansEmbedded()).isTrue();
    }

    @Test
    void anEndDoesNotBringThePaidServiceBackUnderTheNextRehearsal() {
        onThePaidService();
        front(() -> {
            stage.set();
            stage.summon(MADE, why -> {});
            stage.strike();
            stage.summon(MADE, why -> {});
        });
        held.forEach(Runnable::run);
        WindowRig.await(
                "the second is met", () -> !rig.studio().journal().recent(1).isEmpty());
        assertThat(rig.wiring.connections().meansEmbedded()).isTrue();
        assertNothingWasPaid();
    }

    @Test
    void whatCouldNotBePressedYetIsNotPressedOnThePersonsOwnInputs() {
        onTheEmbeddedService();
        RehearsalActors actors = actors();
        front(() -> create().composer().prompt().textProperty().set("My own words"));
        front(() -> actors.generate(recipe(""), Map.of()));
        assertThat(create().blockedProperty().get()).isPresent();
        front(actors::takeBack);
        WindowRig.await(
                "the person could press it",
                () -> create().blockedProperty().get().isEmpty());
        assertThat(rig.studio().journal().recent(1)).isEmpty();
    }

    @Test
    void onThePaidServiceTheActorsPressNothing() {
        onThePaidService();
        RehearsalActors actors = actors();
        RehearsalProps props = new RehearsalProps(rig.studio());
        each(
                () -> actors.generate(recipe("Rehearsed"), Map.of()),
                () -> actors.askTitles(recipe("Rehearsed")),
                () -> actors.train(LookMode.PERSONA, "Rehearsal 1", props.training(LookMode.PERSONA)));
        assertThat(create().blockedProperty().get()).isEmpty();
        assertNothingWasPaid();
    }

    private void onThePaidService() {
        URI base = URI.create("http://127.0.0.1:" + paid.getAddress().getPort());
        open(new Environment(Optional.of("pkz_rehearsal"), Optional.of(base)));
        WindowRig.await("the paid service is there", this::isOnThePaidService);
    }

    private void onTheEmbeddedService() {
        open(Environment.EMPTY);
        WindowRig.await(
                "the service is there",
                () -> create().composer().serviceProperty().get().service().equals(Optional.of(Service.EMBEDDED)));
    }

    private void open(Environment environment) {
        rig = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> new WindowRig(home, Duration.ZERO, environment));
        Work byHand = new Work(Platform::runLater, held::add, held::add);
        stage = WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> new RehearsalStage(
                        rig.wiring,
                        byHand,
                        rig.person.ports(),
                        rig.person,
                        rig.window.screens().shell().routeProperty(),
                        actors()));
    }

    private RehearsalActors actors() {
        return new RehearsalActors(
                create(),
                rig.window.screens()::looks,
                rig.window.screens().shell().routeProperty(),
                rig.wiring.connections()::known);
    }

    private boolean isOnThePaidService() {
        Optional<Service> shown = create().composer().serviceProperty().get().service();
        return shown.isPresent() && !shown.get().isEmbedded();
    }

    private CreateViewModel create() {
        return rig.window.screens().create();
    }

    private void assertNothingWasPaid() {
        front(() -> {});
        assertThat(rig.studio().journal().recent(10))
                .allMatch(job -> job.service().isEmbedded());
        assertThat(create().titles().isUntouched()).isTrue();
        assertThat(posted).isEmpty();
    }

    private static Recipe recipe(String prompt) {
        return new Recipe(
                Operation.TEXT,
                prompt,
                Optional.of(Model.PKZ_4_5),
                Format.WIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    private static void each(Runnable... deeds) {
        Stream.of(deeds).forEach((Consumer<Runnable>) RehearsalMoneyTest::front);
    }

    private static void front(Runnable deed) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            deed.run();
            return true;
        });
    }
}
