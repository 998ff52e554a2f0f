package thumbsmith.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.scene.Scene;
import org.testfx.util.WaitForAsyncUtils;
import thumbsmith.job.Output;
import thumbsmith.job.Studio;
import thumbsmith.sandbox.SandboxOptions;
import thumbsmith.store.Folders;
import thumbsmith.ui.Theme;

/** The whole window as the program wires it, over the embedded service and a home of its own, with scripted choices. */
final class WindowRig implements AutoCloseable {
    private static final int WAIT_SECONDS = 60;

    final ScriptedPorts person = new ScriptedPorts();
    final Folders folders;
    final Wiring wiring;
    final Window window;
    private final Workshop workshop = new Workshop();

    /** Over the embedded service; on the FX thread. */
    WindowRig(Path home, Duration latency) {
        this(home, latency, Environment.EMPTY);
    }

    /** Over the embedded service, with the window's own dialogs for failures; on the FX thread. */
    static WindowRig withDialogs(Path home, Duration latency) {
        return new WindowRig(home, latency, Environment.EMPTY, ScriptedPorts::portsWithDialogs);
    }

    /** On the FX thread. */
    WindowRig(Path home, Duration latency, Environment environment) {
        this(home, latency, environment, ScriptedPorts::ports);
    }

    private WindowRig(
            Path home, Duration latency, Environment environment, Function<ScriptedPorts, WindowPorts> ports) {
        folders = new Folders(home);
        SandboxOptions options = SandboxOptions.in(folders.embeddedService())
                .withLatency(latency)
                .withTraining(latency.isZero() ? Duration.ofSeconds(2) : latency.multipliedBy(2));
        wiring = Wiring.open(environment, folders, false, options);
        wiring.takeUp();
        Theme.loadFonts();
        window = new Window(wiring, workshop, ports.apply(person));
    }

    /** On the FX thread. */
    Scene scene(double width, double height, boolean dark) {
        Scene scene = new Scene(window.root(), width, height);
        Theme.apply(dark);
        Theme.dress(scene, dark);
        return scene;
    }

    Studio studio() {
        return wiring.studio();
    }

    List<Output> outputs() {
        return studio().journal().outputs();
    }

    /** Waits until the pictures that were asked for so far have come. */
    void awaitPictures() {
        CountDownLatch drained = new CountDownLatch(1);
        workshop.work().pixels(() -> drained, CountDownLatch::countDown, fault -> drained.countDown());
        await("the pictures have come", () -> drained.getCount() == 0);
    }

    /** Keeps a thread of the pixel pool waiting until the latch is let go. */
    void hold(CountDownLatch latch) {
        workshop.work()
                .pixels(
                        () -> {
                            latch.await();
                            return true;
                        },
                        done -> {},
                        fault -> {});
    }

    /** Waits for a condition, which may look at the scene: it is asked on the FX thread. */
    static void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    WAIT_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        } catch (TimeoutException e) {
            throw new AssertionError("Waited in vain until " + what, e);
        }
    }

    /** The same without a scene. */
    static void awaitAnywhere(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(WAIT_SECONDS, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("Waited in vain until " + what, e);
        }
    }

    /** Any thread but the FX thread, or the FX thread once nothing runs. */
    @Override
    public void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, window::close);
        workshop.close();
        wiring.close();
    }
}
