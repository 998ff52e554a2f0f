package thumbsmith.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import thumbsmith.image.Mats;
import thumbsmith.job.Subscription;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Theme;

/** The window. Made by the toolkit, so what it stands on is handed over in {@link #run} before the launch. */
public final class ThumbsmithApp extends Application {
    private static final Texts TEXTS = Texts.of(ThumbsmithApp.class);
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);
    private static Wiring wiring;
    private static Front front;
    private static volatile boolean started;

    private final Workshop workshop = new Workshop();
    private Window window;
    private Stage stage;
    private volatile boolean inFront;
    private Subscription done = () -> {};

    /** Shows the window over these services, with the files that it is called with, and blocks until it is closed. */
    static void run(Wiring services, Front calls) {
        wiring = services;
        front = calls;
        launch(ThumbsmithApp.class);
    }

    /** Whether the toolkit found a display and began to build the window. */
    static boolean hasStarted() {
        return started;
    }

    @Override
    public void start(Stage primary) {
        started = true;
        stage = primary;
        var ports = WindowPorts.over(stage, wiring.preferences(), workshop.work(), getHostServices()::showDocument);
        window = new Window(wiring, workshop, ports);
        Theme.loadFonts();
        Scene scene = new Scene(window.root());
        window.followTheme(scene);
        stage.setTitle(TEXTS.get("window.title"));
        ICON_SIZES.forEach(size -> stage.getIcons().add(icon(size)));
        stage.setScene(scene);
        WindowMemory.place(stage, wiring.preferences().get().window());
        stage.setOnCloseRequest(this::closing);
        stage.focusedProperty().subscribe(now -> inFront = now);
        tellWhenDone();
        stage.show();
        window.focusFirst();
        Thread.ofPlatform().daemon().name("pixels").start(Mats::load);
        front.attach(files -> Platform.runLater(() -> comeForward(files)));
    }

    private void comeForward(List<Path> files) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        window.show(files);
    }

    private void tellWhenDone() {
        Executor pool = task -> Thread.ofVirtual().name("notice").start(task);
        DoneNotices notices = new DoneNotices(
                () -> !inFront && wiring.preferences().get().tellWhenDone(),
                new CommandNotice(System.getProperty("os.name"), pool),
                CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS, pool));
        done = wiring.studio().scheduler().listen(notices);
    }

    private void closing(WindowEvent event) {
        if (!window.mayClose()) event.consume();
        else wiring.preferences().update(it -> it.withWindow(WindowMemory.of(stage, it.window())));
    }

    @Override
    public void stop() {
        done.close();
        if (window != null) window.close();
        workshop.close();
    }

    private static Image icon(int size) {
        return new Image(ThumbsmithApp.class.getResourceAsStream("icon-" + size + ".png"));
    }
}
