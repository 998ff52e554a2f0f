package thumbsmith.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.job.Look;
import thumbsmith.job.LookRef;
import thumbsmith.job.Recipe;
import thumbsmith.ui.DropContent;

/** Recipes that come to Create from elsewhere. */
class ReuseTest {
    @TempDir
    Path home;

    private CreateRig rig;
    private Look eva;

    @BeforeEach
    void open() {
        rig = new CreateRig(home);
        eva = rig.look(LookMode.PERSONA, "Eva", LookStatus.COMPLETED, 100);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private Recipe recipe(Optional<LookRef> persona, Map<Slot, Picture> pictures) {
        return new Recipe(
                Operation.IMAGE,
                "I bought my own island",
                Optional.of(Model.PKZ_4_5),
                Format.SQUARE,
                persona,
                Optional.empty(),
                Optional.empty(),
                pictures);
    }

    private Picture there(String name) {
        return new Picture.Local(rig.picture(name), "image/png");
    }

    @Test
    void theWholeRecipeComesToAnEmptyComposerWithoutAQuestion() {
        Recipe recipe = recipe(Optional.of(eva.ref()), Map.of(Slot.SOURCE, there("source")));
        rig.model().reuse(recipe);
        assertThat(rig.composer().recipeProperty().get()).isEqualTo(recipe);
        assertThat(rig.broughtToFront).isEqualTo(1);
        assertThat(rig.model().reuse().askedProperty().get()).isEmpty();
        assertThat(rig.model().aside().presentProperty().get()).isFalse();
    }

    @Test
    void whatThePersonMadeIsKeptUntilTheySaySo() {
        rig.composer().prompt().textProperty().set("mine");
        Recipe recipe = recipe(Optional.empty(), Map.of());
        rig.model().reuse(recipe);
        assertThat(rig.model().reuse().askedProperty().get()).contains(recipe);
        assertThat(rig.composer().prompt().get()).isEqualTo("mine");
        rig.model().reuse().answer(Reuse.Answer.CANCEL);
        assertThat(rig.composer().prompt().get()).isEqualTo("mine");
        assertThat(rig.model().reuse().askedProperty().get()).isEmpty();
    }

    @Test
    void keptAsideItComesBack() {
        rig.composer().prompt().textProperty().set("mine");
        rig.model().reuse(recipe(Optional.empty(), Map.of()));
        rig.model().reuse().answer(Reuse.Answer.KEEP_ASIDE);
        assertThat(rig.composer().prompt().get()).isEqualTo("I bought my own island");
        rig.model().aside().bringBack();
        assertThat(rig.composer().prompt().get()).isEqualTo("mine");
    }

    @Test
    void replacedItDoesNotAndWhatCameIsNoneOfThePersonsOwnYet() {
        rig.composer().prompt().textProperty().set("mine");
        rig.model().reuse(recipe(Optional.empty(), Map.of()));
        rig.model().reuse().answer(Reuse.Answer.REPLACE);
        assertThat(rig.model().aside().presentProperty().get()).isFalse();
        rig.model().reuse(recipe(Optional.empty(), Map.of(Slot.SOURCE, there("source"))));
        assertThat(rig.model().reuse().askedProperty().get())
                .as("what was brought and left as it was is not asked about")
                .isEmpty();
    }

    @Test
    void whatIsGoneIsLeftOutAndSaid() {
        Picture gone = new Picture.Local(home.resolve("gone.png"), "image/png");
        LookRef stranger = new LookRef(UUID.randomUUID(), "Mila");
        rig.model().reuse(recipe(Optional.of(stranger), Map.of(Slot.SOURCE, gone)));
        assertThat(rig.model().reuse().noticeProperty().get())
                .contains(
                        "Its source picture is not there any more. The persona Mila is not known here and was left out.");
        assertThat(rig.composer().recipeProperty().get()).isEqualTo(recipe(Optional.empty(), Map.of()));
    }

    @Test
    void aDroppedPictureThatCarriesItsRecipeIsTakenAsAnyOtherAndOffersIt() {
        Recipe carried = recipe(Optional.empty(), Map.of());
        rig.recipe = Optional.of(carried);
        rig.composer().modeProperty().set(Operation.IMAGE);
        rig.composer().slots().at(Slot.SOURCE).model().file(rig.picture("before"));
        Path ours = rig.picture("ours");
        rig.composer().slots().at(Slot.SOURCE).model().drop(DropContent.ofFiles(List.of(ours)));
        assertThat(rig.model().offers().offeredProperty().get()).contains(carried);
        assertThat(source()).contains(new Picture.Local(ours, "image/png"));
        rig.model().offers().leave();
        assertThat(rig.model().offers().offeredProperty().get()).isEmpty();
        assertThat(source()).contains(new Picture.Local(ours, "image/png"));
    }

    @Test
    void usingTheRecipeGivesTheSlotBackWhatItHadAndAsksBeforeItReplacesAnything() {
        rig.recipe = Optional.of(recipe(Optional.empty(), Map.of()));
        rig.composer().modeProperty().set(Operation.IMAGE);
        Path before = rig.picture("before");
        rig.composer().slots().at(Slot.SOURCE).model().file(before);
        rig.composer().slots().at(Slot.SOURCE).model().drop(DropContent.ofFiles(List.of(rig.picture("ours"))));
        rig.model().offers().use();
        assertThat(source()).contains(new Picture.Local(before, "image/png"));
        assertThat(rig.model().reuse().askedProperty().get()).isPresent();
    }

    @Test
    void aPictureThatCarriesNoneOffersNothing() {
        rig.composer().slots().drop(DropContent.ofFiles(List.of(rig.picture("photo"))));
        assertThat(rig.model().offers().offeredProperty().get()).isEmpty();
    }

    private Optional<Picture> source() {
        return rig.composer().slots().at(Slot.SOURCE).model().picture().map(Picture.class::cast);
    }
}
