package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import thumbsmith.api.Picture;
import thumbsmith.contract.Field;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.LookMark;
import thumbsmith.job.LookRef;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;
import thumbsmith.store.Preferences.ServiceChoice;
import thumbsmith.ui.SlotModel;

/** What each way out must have done once it was taken. A way that has no line here does not compile. */
final class WalkChecks {
    private final Walk walk;

    WalkChecks(Walk walk) {
        this.walk = walk;
    }

    void of(Recovery way) {
        check(way);
        if (!way.sends() && !(way instanceof Recovery.CheckNow) && !(way instanceof Recovery.ChooseFolder))
            assertThat(walk.begun()).as("%s sends nothing", way.key()).isEmpty();
        assertThat(walk.begun()).as("%s sends one at most", way.key()).hasSizeLessThan(2);
    }

    private void check(Recovery way) {
        switch (way) {
            case Recovery.FixField(Field field) -> focusAt(field);
            case Recovery.ChooseAnother(LookMode look) -> listIsOpen(look);
            case Recovery.GoWithout(LookMode look) ->
                made(recipe -> used(recipe, look).isEmpty());
            case Recovery.ForgetLook(LookMode look) ->
                forgotten(used(recipe(), look).orElseThrow());
            case Recovery.ChoosePicture(Slot slot) -> anotherIn(slot);
            case Recovery.PastePicture(Slot slot) -> anotherIn(slot);
            case Recovery.RepairPicture(Slot slot) -> madeWithAnother(slot);
            case Recovery.ShrinkPicture(Slot slot) -> madeWithAnother(slot);
            case Recovery.ReplacePicture(Slot slot) -> madeWithAnother(slot);
            case Recovery.DropPicture(Slot slot) ->
                made(recipe -> recipe.picture(slot).isEmpty());
            case Recovery.PickModel it -> made(recipe -> recipe.model().equals(Optional.of(it.model())));
            case Recovery.FasterModel it -> made(recipe -> recipe.model().equals(Optional.of(it.model())));
            case Recovery.CheaperModel it -> goesOn(recipe -> recipe.model().equals(Optional.of(it.to())));
            case Recovery.TakeName _ -> trained();
            case Recovery.Rename _ -> focusIn("train-name");
            case Recovery.CorrectAmount _ -> throw new AssertionError("It is corrected on the service's page.");
            case Recovery.EnterKey _ -> inSettings("key");
            case Recovery.RemoveKey _ -> keyIsGone();
            case Recovery.OpenPage(var page) -> browsed(page.name());
            case Recovery.UseEmbedded _ -> embeddedIsMeant();
            case Recovery.GoOn _ -> goesOn(recipe -> true);
            case Recovery.LeaveParked _ -> staysParked();
            case Recovery.CopyForSupport _ -> copied();
            case Recovery.CopyDetails _ -> copied();
            case Recovery.EditPrompt _ -> caretInPrompt();
            case Recovery.SimplerPrompt _ -> caretInPrompt();
            case Recovery.TryOtherPictures _ -> focusAtPictures();
            case Recovery.DeleteWhenTrained _ -> deletedAfterTraining();
            case Recovery.ForgetHere _ -> lookIs("gone", Optional::isEmpty);
            case Recovery.Keep _ -> lookIs("kept", Optional::isPresent);
            case Recovery.UseInstead(Operation operation) -> composedAs(operation);
            case Recovery.Leave _ -> left();
            case Recovery.TryAgain _ -> again();
            case Recovery.RunAgain _ -> again();
            case Recovery.SendPictureItself _ -> madeWithAnother(Slot.SOURCE);
            case Recovery.CropToFormat _ -> madeWithAnother(Slot.SOURCE);
            case Recovery.Reword _ -> caretInPrompt();
            case Recovery.CheckNow _ -> over();
            case Recovery.OpenInBrowser _ -> browsed("the service");
            case Recovery.AddCertificate _ -> inSettings("certificate-choose");
            case Recovery.SendAgain _ -> made(recipe -> true);
            case Recovery.FetchAgain _ -> goesOn(recipe -> true);
            case Recovery.ChooseFolder _ -> savedIn(WalkMends.otherFolder(walk));
        }
    }

    /** Nothing was sent and nothing shows any more. */
    void closed() {
        await("the dialog is closed", () -> seen("failure-dialog").isEmpty());
        assertThat(walk.begun()).isEmpty();
    }

    /** It went on without a word. */
    void wentOnByItself() {
        goesOn(recipe -> true);
    }

    private void again() {
        switch (walk.step.occasion().operation()) {
            case TEXT, IMAGE, EDIT, FACE_SWAP -> made(recipe -> true);
            case TITLES ->
                await(
                        "titles have come",
                        () -> !SeenNodes.byClass(walk.window(), "title-row").isEmpty());
            case SCORE -> await("a score has come", () -> !seen("card-score").isEmpty());
            case TRAIN_PERSONA, TRAIN_STYLE -> trained();
            case DELETE_LOOK -> lookIs("deleted", Optional::isEmpty);
            case LOOK, INSTRUCT -> lookIs("asked again", look -> true);
        }
    }

    /** One more job, done, with such a recipe; its card takes the place of the other. */
    private void made(Predicate<Recipe> such) {
        await("one more is made", () -> walk.begun().stream().anyMatch(job -> job.state() instanceof JobState.Done));
        Job job = walk.begun().getFirst();
        assertThat(such.test(job.recipe())).as("made from %s", job.recipe()).isTrue();
        assertThat(such.test(output(job).recipe())).isTrue();
        await(
                "the old card is gone",
                () -> seen("card-" + walk.met.orElseThrow().id()).isEmpty());
    }

    /** The very job that met it is done, with such a recipe. */
    private void goesOn(Predicate<Recipe> such) {
        await("it is done", () -> walk.metNow().state() instanceof JobState.Done);
        assertThat(such.test(output(walk.metNow()).recipe())).isTrue();
        assertThat(walk.begun()).isEmpty();
    }

    private void madeWithAnother(Slot slot) {
        if (slot == Slot.TRAINING) {
            trained();
            return;
        }
        Picture refused = recipe().picture(slot).orElseThrow();
        made(recipe ->
                recipe.picture(slot).filter(sent -> !sent.equals(refused)).isPresent());
    }

    private void trained() {
        await(
                "its training has begun",
                () -> walk.rig.studio().looks().of(Service.EMBEDDED).size() > Starters.ALL.size());
    }

    private void over() {
        if (wasParked()) await("it is done", () -> walk.metNow().state() instanceof JobState.Done);
        await(
                "nothing is told any more",
                () -> seen("failure-dialog").isEmpty()
                        && SeenNodes.byIdBeginning(walk.window(), "banner-hold-")
                                .isEmpty());
    }

    /** What may have been made before a page answered stays as it is: only the person sends it again. */
    private boolean wasParked() {
        return walk.met
                .map(Job::state)
                .filter(JobState.Parked.class::isInstance)
                .isPresent();
    }

    private void savedIn(Path folder) {
        goesOn(recipe -> true);
        assertThat(output(walk.metNow()).file()).startsWith(folder);
        assertThat(output(walk.metNow()).file()).exists();
    }

    private void staysParked() {
        await("the dialog is closed", () -> seen("failure-dialog").isEmpty());
        assertThat(walk.metNow().state()).isInstanceOf(JobState.Parked.class);
        await("the way back is offered", () -> !seen("parked-show").isEmpty());
    }

    private void left() {
        switch (walk.step.place()) {
            case DIALOG -> {
                await("the dialog is closed", () -> seen("failure-dialog").isEmpty());
                walk.look.ifPresent(look -> lookIs(
                        "left alone",
                        now -> now.map(it -> it.mark() == LookMark.NONE).orElse(false)));
            }
            case CARD, FIELD ->
                await(
                        "the card is gone",
                        () -> seen("card-" + walk.met.orElseThrow().id()).isEmpty());
            case TITLES_PANEL, SCORE, TRAINING_FIELD ->
                await(
                        "nothing is told any more",
                        () -> SeenNodes.byClass(walk.window(), "inline-trouble").isEmpty());
            case BANNER, WAITING_CARD, PAGE -> throw new AssertionError("It cannot be left there.");
        }
    }

    private void embeddedIsMeant() {
        await(
                "the embedded service is chosen",
                () -> walk.rig.wiring.connections().meansEmbedded()
                        && walk.rig.wiring.preferences().get().service().equals(Optional.of(ServiceChoice.EMBEDDED)));
        await("the dialog is closed", () -> seen("failure-dialog").isEmpty());
    }

    private void keyIsGone() {
        await("the dialog is closed", () -> seen("failure-dialog").isEmpty());
        assertThat(walk.rig.wiring.secrets().keyFor("127.0.0.1")).isEmpty();
    }

    private void browsed(String what) {
        await(what + " is opened in the browser", () -> !walk.rig.person.browsed.isEmpty());
        assertThat(walk.rig.person.browsed)
                .hasSize(1)
                .allSatisfy(page -> assertThat(page.toString()).startsWith("http"));
    }

    private void copied() {
        await("something was copied", () -> !walk.rig.person.copied.isEmpty());
        String text = walk.rig.person.copied.getLast();
        assertThat(text).contains(walk.step.said().title());
        if (walk.step.occasion().failure() instanceof thumbsmith.failure.Failure.Api api)
            assertThat(text).contains(api.code()).contains(Integer.toString(api.status()));
        assertThat(text)
                .doesNotContain("pkz_")
                .doesNotContain(RehearsalProps.prompt(walk.step.occasion().operation()));
    }

    private void deletedAfterTraining() {
        lookIs("deleted when its training had ended", Optional::isEmpty);
        assertThat(walk.rig
                        .studio()
                        .connections()
                        .current()
                        .pikzels()
                        .look(walk.look.orElseThrow().id()))
                .isInstanceOf(thumbsmith.failure.Outcome.Failed.class);
    }

    private void lookIs(String what, Predicate<Optional<thumbsmith.job.Look>> such) {
        await(
                "the look is " + what,
                () -> such.test(walk.rig
                        .studio()
                        .looks()
                        .find(Service.EMBEDDED, walk.look.orElseThrow().id())));
    }

    private void forgotten(LookRef ref) {
        await(
                "the look is forgotten",
                () -> walk.rig
                        .studio()
                        .looks()
                        .find(walk.met.orElseThrow().service(), ref.id())
                        .isEmpty());
    }

    private void listIsOpen(LookMode look) {
        await(
                "the list is open",
                () -> javafx.stage.Window.getWindows().stream()
                        .filter(javafx.stage.PopupWindow.class::isInstance)
                        .filter(javafx.stage.Window::isShowing)
                        .anyMatch(popup -> !SeenNodes.byId(popup.getScene().getRoot(), look.wire() + "-list")
                                .isEmpty()));
    }

    private void anotherIn(Slot slot) {
        Optional<Picture> refused = recipe().picture(slot);
        SlotModel model =
                walk.rig.window.screens().create().composer().slots().at(slot).model();
        await(
                "another picture is in the slot",
                () -> model.picture().isPresent() && !model.picture().equals(refused));
        focusIn("slot-" + slot.wire());
    }

    private void composedAs(Operation operation) {
        var composer = walk.rig.window.screens().create().composer();
        await("it is composed as " + operation, () -> composer.modeProperty().get() == operation);
        focusIn("prompt");
        Map<Slot, Picture> taken = composer.recipeProperty().get().pictures();
        assertThat(taken.values()).containsAnyElementsOf(recipe().pictures().values());
    }

    private void caretInPrompt() {
        focusIn("prompt");
        TextArea prompt = (TextArea) walk.scene().getFocusOwner();
        assertThat(prompt.getText())
                .isEqualTo(RehearsalProps.prompt(walk.step.occasion().operation()));
        assertThat(prompt.getCaretPosition()).isEqualTo(prompt.getLength());
    }

    private void focusAtPictures() {
        if (walk.step.place() == WalkPlace.TRAINING_FIELD) focusIn("slot-training-1");
        else focusAt(Field.of(Recipe.slotsOf(walk.step.occasion().operation()).getFirst()));
    }

    private void focusAt(Field field) {
        focusIn(
                switch (field) {
                    case PROMPT -> "prompt";
                    case MODEL -> "model";
                    case PERSONA -> "persona";
                    case STYLE -> "style";
                    case FORMAT -> "format";
                    case SOURCE, TARGET, FACE, MASK, SUPPORT ->
                        "slot-" + Slot.valueOf(field.name()).wire();
                    case NAME -> "train-name";
                    case TRAINING -> "slot-training-1";
                    case INSTRUCTIONS -> "look-instructions";
                    case KEY -> "key";
                    case WEIGHT, SCORED, TITLE, AMOUNT -> throw new AssertionError("Nothing leads to " + field);
                });
    }

    private void inSettings(String id) {
        await(
                "the settings are shown",
                () -> walk.rig.window.screens().shell().routeProperty().get() == Route.SETTINGS);
        focusIn(id);
    }

    private void focusIn(String id) {
        try {
            await("the focus is in " + id, () -> isIn(id, walk.scene().getFocusOwner()));
        } catch (AssertionError e) {
            throw new AssertionError(
                    e.getMessage() + ", but it is in " + walk.scene().getFocusOwner(), e);
        }
    }

    private static boolean isIn(String id, Node owner) {
        return owner != null && SeenNodes.ancestors(owner).anyMatch(node -> id.equals(node.getId()));
    }

    private java.util.List<Node> seen(String id) {
        return SeenNodes.byId(walk.window(), id);
    }

    private Recipe recipe() {
        return walk.met.orElseThrow().recipe();
    }

    private Output output(Job job) {
        return walk.rig.studio().journal().output(job.id()).orElseThrow();
    }

    private static Optional<LookRef> used(Recipe recipe, LookMode look) {
        return look == LookMode.PERSONA ? recipe.persona() : recipe.style();
    }

    private void await(String what, java.util.concurrent.Callable<Boolean> condition) {
        WindowRig.await(what, condition);
    }
}
