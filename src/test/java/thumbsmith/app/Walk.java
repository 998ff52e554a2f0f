package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import thumbsmith.contract.Service;
import thumbsmith.job.Job;
import thumbsmith.job.Look;

/** A person who meets one failure in the window and takes one exit: what stood there before, and what can be seen now. */
final class Walk {
    final WindowRig rig;
    final FxRobot robot;
    final WalkStep step;
    /** The job that met it; empty where no thumbnail was asked for. */
    Optional<Job> met = Optional.empty();
    /** The look that it is about. */
    Optional<Look> look = Optional.empty();

    final WalkStage stage;
    private final Scene scene;
    private final Set<UUID> before;
    private Set<UUID> known = Set.of();

    Walk(WalkedWindow window, WalkStage stage, FxRobot robot, WalkStep step) {
        this.rig = window.rig();
        this.stage = stage;
        this.robot = robot.targetWindow(window.stage());
        this.scene = window.scene();
        this.step = step;
        before = jobs();
    }

    /** Has the stage bring it about, and waits until it is told. */
    WalkSurface meet() {
        stage.prepare(step.occasion());
        robot.interact(() -> stage.summon(step.occasion()));
        WindowRig.await(step.occasion().id() + " is told as " + step.place(), () -> {
            assertThat(rig.window.screens().rehearsal().noticeProperty().get()).isEmpty();
            return surface().isPresent();
        });
        WaitForAsyncUtils.waitForFxEvents();
        met = newest();
        look = seen(this::chosen);
        known = jobs();
        return seen(() -> surface().orElseThrow());
    }

    private Optional<WalkSurface> surface() {
        Optional<String> card = newest().map(job -> "card-" + job.id());
        return WalkSurface.find(step, scene.getRoot(), card).filter(found -> isOver(found));
    }

    /** A card tells of it once its buttons are there. */
    private boolean isOver(WalkSurface found) {
        return step.place() == WalkPlace.WAITING_CARD
                ? found.text().contains("free place")
                : !found.buttons().isEmpty();
    }

    private Optional<Job> newest() {
        return rig.studio().journal().recent(200).stream()
                .filter(job -> !before.contains(job.id()))
                .findFirst();
    }

    private Optional<Look> chosen() {
        return rig.window
                .screens()
                .looks()
                .chosen()
                .flatMap(id -> rig.studio().looks().find(Service.EMBEDDED, id));
    }

    /** By a real click where it can be seen on this small screen. */
    void press(String id) {
        Button button = seen(() -> surface().orElseThrow().button(id));
        WindowRig.await("the button stands still", () -> SeenNodes.standsStill(button));
        assertThat(seen(button::isDisabled)).as("%s cannot be pressed", id).isFalse();
        if (seen(() -> SeenNodes.isInSight(button))) robot.clickOn(button);
        else robot.interact(button::fire);
    }

    void push(KeyCode key) {
        robot.push(key);
    }

    /** Looks at something on the FX thread. */
    <T> T seen(Callable<T> look) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, look);
    }

    Node window() {
        return scene.getRoot();
    }

    Scene scene() {
        return scene;
    }

    /** Jobs that were begun since the failure was told, newest first. */
    List<Job> begun() {
        return rig.studio().journal().recent(200).stream()
                .filter(job -> !known.contains(job.id()))
                .toList();
    }

    private Set<UUID> jobs() {
        return rig.studio().journal().recent(200).stream().map(Job::id).collect(Collectors.toCollection(HashSet::new));
    }

    /** The job that met it, as it stands now. */
    Job metNow() {
        return rig.studio().journal().recent(200).stream()
                .filter(job -> job.id().equals(met.orElseThrow().id()))
                .findFirst()
                .orElseThrow();
    }
}
