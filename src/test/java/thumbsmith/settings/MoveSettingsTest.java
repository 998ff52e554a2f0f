package thumbsmith.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.store.LibraryMove;

class MoveSettingsTest {
    private static final LibraryMove.Load LOAD = new LibraryMove.Load(12, 30_000_000);

    @TempDir
    Path folder;

    private SettingsRig rig;

    @BeforeEach
    void open() {
        rig = new SettingsRig(folder);
        rig.move.load = LOAD;
    }

    private MoveSettings move() {
        return rig.model().folders().move();
    }

    @Test
    void thumbnailsInOtherFoldersAreOffered() {
        assertThat(move().offerProperty().get()).isEqualTo("12 thumbnails are in other folders, 30.0 MB");
        rig.move.load = new LibraryMove.Load(1, 300_000);
        assertThat(move().offerProperty().get()).isEqualTo("One thumbnail is in other folders, 300 KB");
    }

    @Test
    void nothingIsOfferedWhereAllLieThere() {
        rig.move.load = new LibraryMove.Load(0, 0);
        assertThat(move().offerProperty().get()).isEmpty();
    }

    @Test
    void aNewChoiceIsLookedAtAnew() {
        rig.move.load = new LibraryMove.Load(0, 0);
        FolderSettings folders = rig.model().folders();
        rig.move.load = LOAD;
        rig.picked = Optional.of(folder.resolve("other"));
        folders.choose();
        assertThat(folders.move().offerProperty().get()).startsWith("12 thumbnails");
    }

    @Test
    void theyMoveIntoTheChosenFolderAndTheEndIsSaid() {
        rig.move.result = new LibraryMove.Result.Moved(12, 0);
        MoveSettings move = move();
        rig.move.during = () -> {
            assertThat(move.movingProperty().get()).isTrue();
            assertThat(move.offerProperty().get()).isEmpty();
            assertThat(move.doneProperty().get()).isEqualTo(0.25);
            assertThat(move.wordsProperty().get()).isEqualTo("3 of 12 thumbnails, 7.5 MB of 30.0 MB");
            rig.move.load = new LibraryMove.Load(0, 0);
        };
        rig.move.progress = List.of(new LibraryMove.Progress(3, 7_500_000, LOAD));
        move.move();
        assertThat(rig.move.moved).containsExactly(rig.folders.outputs());
        assertThat(move.movingProperty().get()).isFalse();
        assertThat(move.wordsProperty().get()).isEqualTo("12 thumbnails were moved.");
        assertThat(move.problemProperty().get()).isEmpty();
        assertThat(move.offerProperty().get()).isEmpty();
    }

    @Test
    void cancellingSaysWhereTheyAre() {
        MoveSettings move = move();
        rig.move.during = move::cancel;
        move.move();
        assertThat(move.wordsProperty().get()).isEqualTo("One was moved. 12 are still where they were.");
        assertThat(move.offerProperty().get()).startsWith("12 thumbnails");
    }

    @Test
    void tooLittleRoomIsSaidBeforeAnythingMoves() {
        rig.move.result = new LibraryMove.Result.NoRoom(30_000_000, 1_200_000);
        MoveSettings move = move();
        move.move();
        assertThat(move.problemProperty().get())
                .isEqualTo("Moving needs 30.0 MB, and 1.2 MB can be used there. Nothing was moved.");
    }

    @Test
    void whatStoppedItIsSaid() {
        rig.move.result = new LibraryMove.Result.Failed(2, "Permission denied.");
        MoveSettings move = move();
        move.move();
        assertThat(move.problemProperty().get())
                .isEqualTo("2 thumbnails were moved, then it stopped: Permission denied.");
        assertThat(move.offerProperty().get()).startsWith("12 thumbnails");
    }

    @Test
    void missingFilesAreSaid() {
        rig.move.result = new LibraryMove.Result.Moved(11, 1);
        MoveSettings move = move();
        move.move();
        assertThat(move.problemProperty().get()).startsWith("One was not where the library says");
    }
}
