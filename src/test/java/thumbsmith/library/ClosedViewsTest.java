package thumbsmith.library;

import static thumbsmith.library.Samples.NOON;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import thumbsmith.image.PictureCache;
import thumbsmith.image.PixelEngine;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.Theme;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Work;

/** Views that are closed are collected, while what they showed lives on. */
class ClosedViewsTest {
    private final LibraryRig rig = new LibraryRig();
    private LibraryViewModel model;
    private Closeup closeup;
    private Stage stage;

    static Stream<String> views() {
        return Stream.of(
                "LibraryView",
                "GridView",
                "LibraryHeader",
                "FilterBar",
                "Filtered",
                "PicksBar",
                "NoticeBar",
                "ExportPane",
                "DiskPane");
    }

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        for (int i = 0; i < 60; i++) rig.library.add(Samples.made("p" + i, NOON.minus(Duration.ofHours(i))));
        fx(() -> {
            model = rig.model(Work.inline());
            closeup = CloseupRig.over(rig.library, model, Path.of("/nowhere"));
            stage = new Stage();
            stage.setScene(new Scene(new Label("nothing yet"), 900, 700));
            Theme.apply(false);
            Theme.dress(stage.getScene(), false);
            stage.show();
        });
    }

    @AfterEach
    void close() {
        fx(() -> stage.close());
    }

    @ParameterizedTest
    @MethodSource("views")
    void aClosedViewIsCollectedWhileItsModelLivesOn(String name) throws Exception {
        WeakReference<Parent> closed = show(name);
        fx(model.picks()::selectAll);
        fx(() -> model.tell(Notice.of("told")));
        fx(() -> stage.getScene().setRoot(new Label("closed")));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
            System.gc();
            return closed.get() == null;
        });
        fx(model::reload);
    }

    /** Nothing here holds what was made. */
    private WeakReference<Parent> show(String name) throws Exception {
        WeakReference<Parent> shown = WaitForAsyncUtils.asyncFx(() -> {
                    Parent view = makers().get(name).get();
                    stage.getScene().setRoot(new StackPane(view));
                    return new WeakReference<>(view);
                })
                .get(30, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        return shown;
    }

    private Map<String, Supplier<Parent>> makers() {
        return Map.of(
                "LibraryView", this::whole,
                "GridView", () -> new GridView(model, thumbnails()::load),
                "LibraryHeader", () -> new LibraryHeader(model),
                "FilterBar", () -> new FilterBar(model.filter()),
                "Filtered", () -> new FilterBar.Filtered(model.filter()),
                "PicksBar", () -> new PicksBar(model),
                "NoticeBar", () -> new NoticeBar(model),
                "ExportPane", () -> new ExportPane(model.export()),
                "DiskPane", () -> new DiskPane(model));
    }

    private LibraryView whole() {
        return new LibraryView(model, closeup, thumbnails(), new DropReader(picture -> new byte[0]), () -> {});
    }

    private static Thumbnails thumbnails() {
        Work work = new Work(Platform::runLater, Runnable::run, Runnable::run);
        return new Thumbnails(new PixelEngine(), new PictureCache(1 << 20), work);
    }

    private static void fx(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, task);
    }
}
