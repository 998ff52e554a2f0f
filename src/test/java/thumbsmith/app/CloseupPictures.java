package thumbsmith.app;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.util.WaitForAsyncUtils;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Job;
import thumbsmith.job.KeptTitles;
import thumbsmith.job.Offer;
import thumbsmith.job.Order;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;
import thumbsmith.job.Taken;

/** Takes pictures of what lies over the library's grid: large, compared, lineage, chains. Arguments: folder. */
final class CloseupPictures {
    private static final Path PICTURES =
            Path.of("src/test/resources/thumbsmith/pictures").toAbsolutePath();

    private final Path folder;
    private WindowRig rig;
    private Scene scene;

    private CloseupPictures(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        WindowCamera.run(arguments, (folder, width, height) -> new CloseupPictures(folder).takeAll());
    }

    private void takeAll() throws Exception {
        Path home = Files.createTempDirectory("closeups");
        rig = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new WindowRig(home, Duration.ZERO));
        Output island = make(Operation.TEXT, "I bought my own island", Map.of());
        Output redone =
                make(Operation.IMAGE, "I bought my own island, at night", Map.of(Slot.SOURCE, picture(island.file())));
        Output edited = make(Operation.EDIT, "say \u201cSold\u201d", Map.of(Slot.SOURCE, picture(redone.file())));
        Output warmer = make(Operation.EDIT, "make it warmer", Map.of(Slot.SOURCE, picture(redone.file())));
        Output swapped = make(
                Operation.FACE_SWAP,
                "",
                Map.of(Slot.TARGET, picture(edited.file()), Slot.FACE, picture(PICTURES.resolve("astronaut.jpg"))));
        rig.studio().journal().scored(edited.id(), 72);
        rig.studio()
                .library()
                .keep(new KeptTitles(
                        UUID.randomUUID(),
                        swapped.made().plusSeconds(1),
                        Service.EMBEDDED,
                        "I bought my own island",
                        Optional.of(swapped.id()),
                        Optional.empty(),
                        List.of(
                                "I bought an island for $1",
                                "Nobody told me about the crabs",
                                "Seven days alone",
                                "My island"),
                        BigDecimal.ZERO));
        for (int[] size : new int[][] {{1280, 800}, {1920, 1080}})
            for (boolean dark : new boolean[] {false, true}) round(size[0], size[1], dark);
    }

    private void round(int width, int height, boolean dark) throws Exception {
        String end = "-" + width + (dark ? "-dark" : "");
        fx(() -> {
            if (scene != null) scene.setRoot(new javafx.scene.layout.Pane());
            scene = new Scene(rig.window.root(), width, height);
            thumbsmith.ui.Theme.apply(dark);
            thumbsmith.ui.Theme.dress(scene, dark);
            rig.window.screens().shell().routeProperty().set(Route.LIBRARY);
        });
        await("tiles", () -> !scene.getRoot().lookupAll(".tile").isEmpty());
        key("#library-grid", KeyCode.HOME);
        key("#library-grid", KeyCode.ENTER);
        await("large", () -> visible("#library-large"));
        take("large" + end);
        key("#library-large", KeyCode.DIGIT1);
        key("#library-large", KeyCode.PLUS);
        take("large-close" + end);
        key("#library-large", KeyCode.C);
        await("compare", () -> visible("#library-compare"));
        take("before-after" + end);
        press("#compare-side");
        take("compare-two" + end);
        press("#compare-back");
        key("#library-large", KeyCode.L);
        await("lineage", () -> visible("#library-lineage"));
        take("lineage" + end);
        press("#lineage-again");
        await("chain", () -> visible("#library-chain"));
        take("chain" + end);
        press("#chain-cancel");
        press("#lineage-back");
        press("#large-back");
        await("grid", () -> visible("#library-grid"));
        for (int many : new int[] {3, 4}) {
            key("#library-grid", KeyCode.HOME);
            for (int i = 1; i < many; i++) shifted("#library-grid", KeyCode.RIGHT);
            press("#picks-compare");
            await("compare", () -> visible("#library-compare"));
            take("compare-" + many + end);
            press("#compare-back");
        }
        reuse(end);
    }

    private void reuse(String end) throws Exception {
        Output newest = rig.outputs().getFirst();
        fx(() -> {
            rig.window.screens().create().composer().prompt().textProperty().set("Mine, not sent yet");
            rig.window.screens().create().reuse(newest.recipe());
        });
        await("it asks", () -> visible("#reuse-aside"));
        take("reuse-asked" + end);
        press("#reuse-aside");
        fx(() -> rig.window
                .screens()
                .create()
                .composer()
                .slots()
                .at(Slot.FACE)
                .model()
                .drop(thumbsmith.ui.DropContent.ofFiles(List.of(newest.file()))));
        await("it offers", () -> visible("#recipe-use"));
        take("recipe-offered" + end);
        press("#recipe-leave");
        press("#aside-back");
    }

    private void await(String what, java.util.concurrent.Callable<Boolean> done) {
        WindowRig.await(what, () -> {
            SceneCamera.lay(scene);
            return done.call();
        });
    }

    private boolean visible(String id) {
        Node node = scene.getRoot().lookup(id);
        for (Node each = node; each != null; each = each.getParent()) if (!each.isVisible()) return false;
        return node != null;
    }

    private void press(String id) {
        fx(() -> {
            switch (scene.getRoot().lookup(id)) {
                case Button button -> button.fire();
                case ToggleButton button -> button.fire();
                default -> throw new AssertionError(id);
            }
        });
    }

    private void key(String id, KeyCode code) {
        key(id, code, false);
    }

    private void shifted(String id, KeyCode code) {
        key(id, code, true);
    }

    private void key(String id, KeyCode code, boolean shift) {
        fx(() -> {
            Node node = scene.getRoot().lookup(id);
            Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
        });
    }

    private void take(String name) throws Exception {
        for (int i = 0; i < 3; i++) {
            fx(() -> SceneCamera.lay(scene));
            rig.awaitPictures();
        }
        SceneCamera.write(SceneCamera.picture(scene), folder.resolve(name + ".png"));
    }

    private void fx(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, task);
    }

    private Picture picture(Path file) {
        return ((Outcome.Done<Taken>) rig.studio().intake().take(new Offer.OfFile(file), Slot.SOURCE))
                .value()
                .picture();
    }

    private Output make(Operation operation, String prompt, Map<Slot, Picture> pictures) {
        boolean model = operation == Operation.TEXT || operation == Operation.IMAGE;
        Recipe recipe = new Recipe(
                operation,
                prompt,
                model ? Optional.of(Model.PKZ_4_5) : Optional.empty(),
                Format.WIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                pictures.isEmpty() ? Map.of() : new EnumMap<>(pictures));
        Job job = rig.studio()
                .scheduler()
                .submit(List.of(new Order(recipe, 1, rig.folders.outputs(), Optional.of("Summer"))), Service.EMBEDDED)
                .getFirst();
        WindowRig.await("made", () -> rig.studio().journal().output(job.id()).isPresent());
        return rig.studio().journal().output(job.id()).orElseThrow();
    }
}
