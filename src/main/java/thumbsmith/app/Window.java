package thumbsmith.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.job.Subscription;
import thumbsmith.store.Preferences;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Theme;
import thumbsmith.ui.Work;

/** What one window shows, over the wiring: shell, screens and theme. FX thread. */
final class Window implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Window.class);
    private static final Texts TEXTS = Texts.of(Window.class);

    private static final Duration TRAINING_WATCH = Duration.ofSeconds(2);

    private final Wiring wiring;
    private final WindowPorts ports;
    private final Work work;
    private final Screens screens;
    private final Shell shell;
    private final Subscription trainings;
    private Subscription themes = () -> {};

    Window(Wiring wiring, Workshop workshop, WindowPorts ports) {
        this.wiring = wiring;
        this.ports = ports;
        work = workshop.work();
        screens = new Screens(wiring, work, ports);
        screens.shell()
                .routeProperty()
                .set(Route.remembered(wiring.preferences().get().screen()));
        shell = screens.frame();
        screens.shell().routeProperty().subscribe(this::remember);
        trainings = wiring.studio().lookKeeper().watch(TRAINING_WATCH);
        work.waiting(() -> portraits(wiring), done -> {}, fault -> {});
    }

    Parent root() {
        return shell;
    }

    /** Puts the focus where work on the open screen begins. */
    void focusFirst() {
        shell.focusFirst();
    }

    /** Hands files to the screens that take them. */
    void show(List<Path> files) {
        screens.take(files);
    }

    Screens screens() {
        return screens;
    }

    /** Keeps the scene in the chosen theme, and in the system's where that is chosen. */
    void followTheme(Scene scene) {
        SimpleObjectProperty<Boolean> dark = new SimpleObjectProperty<>();
        dark.subscribe(now -> {
            if (now != null) dress(scene, now);
        });
        Runnable look = () -> dark.set(isDark(wiring.preferences().get().theme()));
        Platform.getPreferences().colorSchemeProperty().when(Shown.is(shell)).subscribe(look);
        themes = wiring.preferences().onChange(changed -> work.front(look));
        look.run();
    }

    /** Styles everything anew, so only when the theme is another one: preferences change at each step of the rail. */
    private static void dress(Scene scene, boolean dark) {
        Theme.apply(dark);
        Theme.dress(scene, dark);
    }

    /** Asks before answers of running requests would be lost, or a batch cut short. */
    boolean mayClose() {
        return mayLeaveRequests() && mayLeaveBatch();
    }

    private boolean mayLeaveBatch() {
        return !screens.isBatchRunning()
                || ports.confirm()
                        .ask(
                                TEXTS.get("close.batch.title"),
                                TEXTS.get("close.batch.sentence"),
                                TEXTS.get("close.yes"),
                                TEXTS.get("close.no"));
    }

    private boolean mayLeaveRequests() {
        int underWay = screens.shell().underWay();
        return underWay == 0
                || ports.confirm()
                        .ask(
                                TEXTS.get("close.title"),
                                TEXTS.get("close.sentence", underWay),
                                TEXTS.get("close.yes"),
                                TEXTS.get("close.no"));
    }

    private void remember(Route route) {
        if (Route.RAIL.contains(route)) wiring.preferences().update(it -> it.withScreen(route.key()));
    }

    private static boolean portraits(Wiring wiring) {
        Starters.fetchPortraits(wiring.studio());
        return true;
    }

    private static boolean isDark(Preferences.Theme theme) {
        return switch (theme) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    @Override
    public void close() {
        themes.close();
        trainings.close();
        try {
            screens.close();
        } catch (Exception e) {
            LOG.warn("A screen did not close", e);
        }
    }
}
