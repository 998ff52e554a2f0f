package thumbsmith.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.job.LibraryItem;
import thumbsmith.job.Output;
import thumbsmith.library.LibraryViewModel.State;

class PicksModelTest {
    private final LibraryRig rig = new LibraryRig();

    private LibraryViewModel chosen(String... prompts) {
        LibraryViewModel model = rig.filled("a", "b", "c", "d", "e");
        Selection selection = Selection.NONE;
        for (String prompt : prompts) selection = selection.toggle(rig.id(prompt));
        model.picks().select(selection);
        return model;
    }

    private String notice(LibraryViewModel model) {
        return model.noticeProperty().get().map(Notice::words).orElse("");
    }

    @Test
    void arrowsStepAndShiftExtendsFromWhereItBegan() {
        LibraryViewModel model = chosen();
        GridPlan plan = new GridPlan(model.finds().days(), 2);
        model.picks().step(Step.DOWN, false, plan, 1);
        assertThat(model.picks().selection()).isEqualTo(Selection.only(rig.id("a")));
        model.picks().step(Step.DOWN, true, plan, 1);
        assertThat(model.picks().selection().inOrder(model.finds()))
                .containsExactly(rig.id("a"), rig.id("b"), rig.id("c"));
        model.picks().step(Step.LEFT, true, plan, 1);
        assertThat(model.picks().selection().size()).isEqualTo(2);
        model.picks().step(Step.LAST, false, plan, 1);
        assertThat(model.picks().selection()).isEqualTo(Selection.only(rig.id("e")));
    }

    @Test
    void whatIsSearchedAwayIsNoLongerSelected() {
        LibraryViewModel model = chosen("a", "b");
        model.filter().wordsProperty().set("b");
        assertThat(model.picks().selection().ids()).containsExactly(rig.id("b"));
    }

    @Test
    void favouritesAreTakenBackOnlyWhereAllAreSuch() {
        LibraryViewModel model = chosen("a", "b");
        rig.library.favour(Set.of(rig.id("a")), true);
        model.picks().favour();
        assertThat(rig.item("a").favourite() && rig.item("b").favourite()).isTrue();
        model.picks().favour();
        assertThat(rig.item("a").favourite() || rig.item("b").favourite()).isFalse();
    }

    @Test
    void starsAndProjectsAreGivenToAllThatIsSelected() {
        LibraryViewModel model = chosen("a", "c");
        model.inSight(0, 5);
        model.picks().rate(4);
        model.picks().file(Optional.of("  Summer "));
        for (String prompt : List.of("a", "c")) {
            LibraryItem item = model.items().get(rig.id(prompt)).orElseThrow();
            assertThat(item.stars()).isEqualTo(4);
            assertThat(item.project()).contains("Summer");
        }
        model.picks().file(Optional.of(" "));
        assertThat(rig.item("a").project()).isEmpty();
    }

    @Test
    void whatIsThrownAwayComesBackByUndoAndTheSelectionGoesOn() {
        LibraryViewModel model = chosen("b", "c");
        model.picks().trash();
        assertThat(rig.prompts(model)).containsExactly("a", "d", "e");
        assertThat(notice(model)).isEqualTo("2 moved to the trash");
        assertThat(model.picks().selection()).isEqualTo(Selection.only(rig.id("d")));
        model.picks().trash();

        model.noticeProperty().get().orElseThrow().deed().run();
        assertThat(rig.prompts(model)).containsExactly("a", "d", "e");
        model.picks().undo();
        assertThat(rig.prompts(model)).containsExactly("a", "b", "c", "d", "e");
        model.picks().undo();
        assertThat(rig.prompts(model)).hasSize(5);
    }

    @Test
    void whatCannotBeMovedStaysAndSaysSo() {
        LibraryViewModel model = chosen("a", "b");
        rig.files.stuck.add(rig.id("a"));
        model.picks().trash();
        assertThat(rig.prompts(model)).containsExactly("a", "c", "d", "e");
        assertThat(notice(model)).startsWith("1 file could not be moved");
    }

    @Test
    void theTrashIsRestoredFromAndEmptiedOnlyByTheWord() {
        LibraryViewModel model = chosen("a", "b", "c");
        model.picks().trash();
        model.filter().showTrash(true);
        model.picks().select(Selection.only(rig.id("b")));
        model.picks().restore();
        assertThat(rig.prompts(model)).containsExactly("a", "c");

        rig.agrees = false;
        model.picks().emptyTrash();
        assertThat(rig.questions.getFirst()).contains("Delete 2 thumbnails for good?", "824 KB");
        assertThat(rig.prompts(model)).hasSize(2);
        rig.agrees = true;
        model.picks().emptyTrash();
        assertThat(model.stateProperty().get()).isEqualTo(State.TRASH_EMPTY);
        assertThat(notice(model)).isEqualTo("824 KB came free");
        model.picks().undo();
        assertThat(rig.questions).hasSize(2);
    }

    @Test
    void copiesTellThePromptOnlyWhereThatIsAskedFor() {
        LibraryViewModel model = chosen("b", "a");
        model.picks().copy(false);
        assertThat(rig.desktop.copiedFiles).hasSize(2).allMatch(it -> it.startsWith("/copies"));
        assertThat(notice(model)).isEqualTo("2 copied, without their recipes");
        model.picks().copy(true);
        assertThat(rig.desktop.copiedFiles).allMatch(it -> it.startsWith("/copies-with-recipe"));
    }

    @Test
    void filesToDragAreReadyBeforeTheDragBegins() {
        LibraryViewModel model = chosen("a", "b");
        List<Output> all = new ArrayList<>();
        model.picks().withSelected(all::addAll);
        assertThat(model.picks().handout().ready(all, false))
                .hasValueSatisfying(it -> assertThat(it).hasSize(2));
        assertThat(model.picks().handout().ready(all, true)).isEmpty();
    }

    @Test
    void twoToFourAreComparedAndOnlyWhereSomebodyCan() {
        LibraryViewModel model = chosen("a", "b");
        assertThat(model.picks().canCompare()).isFalse();
        List<Output> compared = new ArrayList<>();
        model.comparing(compared::addAll);
        model.picks().compare();
        assertThat(compared).extracting(it -> it.recipe().prompt()).containsExactly("a", "b");
        model.picks().select(Selection.only(rig.id("a")));
        assertThat(model.picks().canCompare()).isFalse();
        model.picks().selectAll();
        assertThat(model.picks().canCompare()).isFalse();
    }

    @Test
    void aMissingFileIsFoundAgainOnlyAsAPicture(@TempDir Path folder) throws IOException {
        LibraryViewModel model = chosen("a");
        Path text = Files.writeString(folder.resolve("notes.png"), "just words");
        Path picture = folder.resolve("moved.png");
        ImageIO.write(new BufferedImage(16, 9, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        rig.picks.addAll(List.of(text, picture));

        model.whereabouts().find(rig.item("a"));
        assertThat(notice(model)).isEqualTo("That file is no picture. Nothing was changed.");
        model.whereabouts().find(rig.item("a"));
        assertThat(notice(model)).isEqualTo("Found again");
        assertThat(rig.item("a").output().file()).isEqualTo(picture);
    }

    @Test
    void aLibraryThatCannotBeWrittenSaysThatNothingWasChanged() {
        LibraryViewModel model = chosen("a");
        rig.library.setBroken(true);
        model.picks().rate(3);
        assertThat(notice(model)).contains("Nothing was changed");
    }
}
