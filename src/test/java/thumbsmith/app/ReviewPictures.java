package thumbsmith.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import thumbsmith.contract.ErrorCode;
import thumbsmith.review.ReviewPicture;
import thumbsmith.review.ReviewViewModel;
import thumbsmith.sandbox.EmbeddedService;
import thumbsmith.sandbox.Fault;
import thumbsmith.ui.DropContent;

/** Takes pictures of the Review screen in its states, light and dark. Arguments: folder, width, height. */
final class ReviewPictures {
    private static final Path PICTURES =
            Path.of("src/test/resources/thumbsmith/pictures").toAbsolutePath();

    private final Path folder;
    private final double width;
    private final double height;
    private WindowCamera camera;

    private ReviewPictures(Path folder, double width, double height) {
        this.folder = folder;
        this.width = width;
        this.height = height;
    }

    public static void main(String[] arguments) throws Exception {
        WindowCamera.run(arguments, (folder, width, height) -> {
            ReviewPictures pictures = new ReviewPictures(folder, width, height);
            pictures.take(false);
            pictures.take(true);
        });
    }

    private void take(boolean dark) throws Exception {
        String theme = dark ? "-dark" : "-light";
        camera = WindowCamera.open(folder, Files.createTempDirectory("review"), width, height, dark, Route.REVIEW);
        camera.shot("review-empty" + theme);
        open("astronaut.jpg", "grace_hopper.jpg");
        WindowCamera.fx(() -> model().titleProperty().set("The admiral who taught computers to read"));
        settle();
        camera.shot("review-unscored" + theme);
        score();
        WindowCamera.fx(() -> model().fix(chosen()));
        WindowRig.await(
                "it can be edited",
                () -> camera.rig
                        .window
                        .screens()
                        .create()
                        .blockedProperty()
                        .get()
                        .isEmpty());
        WindowCamera.fx(() -> camera.rig.window.screens().create().generate());
        WindowRig.await("the edited one is here", () -> model().pictures().size() == 3);
        WindowCamera.fx(
                () -> camera.rig.window.screens().shell().routeProperty().set(Route.REVIEW));
        score();
        score();
        settle();
        camera.shot("review-round" + theme);
        failing(theme);
        camera.close();
    }

    private void failing(String theme) throws Exception {
        EmbeddedService service = camera.rig.wiring.embedded().service();
        service.faults().add(Fault.of(ErrorCode.SCORING_TIMEOUT));
        WindowCamera.fx(() -> model().score(chosen()));
        WindowRig.await(
                "it did not come", () -> chosen().failureProperty().get().isPresent());
        settle();
        camera.shot("review-failed" + theme);
    }

    private void open(String... names) {
        for (String name : names) {
            int before = model().pictures().size();
            WindowCamera.fx(() -> model().drop(DropContent.ofFiles(List.of(PICTURES.resolve(name)))));
            WindowRig.await(name + " is here", () -> model().pictures().size() > before);
        }
    }

    private void score() {
        int before = chosen().knownProperty().get().scores().size();
        WindowCamera.fx(() -> model().score(chosen()));
        WindowRig.await(
                "it is scored", () -> chosen().knownProperty().get().scores().size() > before);
    }

    private void settle() {
        camera.lay();
        camera.rig.awaitPictures();
        camera.lay();
        camera.rig.awaitPictures();
        camera.lay();
    }

    private ReviewViewModel model() {
        return camera.rig.window.screens().review();
    }

    private ReviewPicture chosen() {
        return model().chosenProperty().get().orElseThrow();
    }
}
