package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.job.Output;

class TrashTest {
    @TempDir
    Path home;

    private FilesRig rig;

    @BeforeEach
    void open() throws Exception {
        rig = new FilesRig(home);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private boolean isTrashed(Output output) {
        return rig.library.item(output.id()).orElseThrow().trashed().isPresent();
    }

    private Path trash(Output output) {
        assertThat(rig.files.trash(Set.of(output.id()))).containsExactly(output.id());
        return rig.now(output.id()).file();
    }

    @Test
    void thumbnailGoesIntoTheTrashWithItsFileAndComesBack() throws Exception {
        Output output = rig.png("one");
        byte[] before = Files.readAllBytes(output.file());
        Path trashed = trash(output);
        assertThat(trashed).isEqualTo(rig.folders.trash().resolve(output.id() + ".png"));
        assertThat(trashed).hasBinaryContent(before);
        assertThat(output.file()).doesNotExist();
        assertThat(isTrashed(output)).isTrue();

        assertThat(rig.files.restore(Set.of(output.id()))).containsExactly(output.id());
        assertThat(rig.now(output.id())).isEqualTo(output);
        assertThat(output.file()).hasBinaryContent(before);
        assertThat(rig.inTrash()).isEmpty();
    }

    @Test
    void placeThatWasTakenMeanwhileIsLeftToItsFile() throws Exception {
        Output output = rig.png("one");
        trash(output);
        Files.writeString(output.file(), "mine");
        rig.files.restore(Set.of(output.id()));
        assertThat(output.file()).hasContent("mine");
        assertThat(rig.now(output.id()).file()).hasFileName("one (2).png").exists();
    }

    @Test
    void folderThatWasDeletedMeanwhileIsMadeAgain() throws Exception {
        Files.createDirectories(rig.folders.outputs().resolve("sub"));
        Output output = rig.png("sub/one");
        trash(output);
        Files.delete(output.file().getParent());
        rig.files.restore(Set.of(output.id()));
        assertThat(output.file()).exists();
    }

    @Test
    void missingFileGoesWithoutItsFileAndComesBackMissing() throws Exception {
        Output output = rig.png("one");
        Files.delete(output.file());
        trash(output);
        assertThat(isTrashed(output)).isTrue();
        Files.writeString(output.file(), "somebody else's");
        rig.files.takeUp();
        assertThat(isTrashed(output)).isTrue();
        rig.files.restore(Set.of(output.id()));
        assertThat(rig.now(output.id()).file()).isEqualTo(output.file()).hasContent("somebody else's");
    }

    @Test
    void emptyingTheTrashSparesAFileThatNeverWasInIt() throws Exception {
        Output output = rig.png("one");
        Files.delete(output.file());
        trash(output);
        Files.writeString(output.file(), "somebody else's");
        assertThat(rig.files.emptyTrash()).isZero();
        assertThat(output.file()).hasContent("somebody else's");
        assertThat(rig.library.item(output.id())).isEmpty();
    }

    @Test
    void emptiedTrashGivesItsBytesBack() throws Exception {
        Output gone = rig.png("one");
        Output stays = rig.png("two");
        trash(gone);
        Path stray = Files.writeString(rig.folders.trash().resolve(UUID.randomUUID() + ".png"), "unknown");
        assertThat(rig.files.emptyTrash()).isEqualTo(gone.bytes() + 7);
        assertThat(stray).doesNotExist();
        assertThat(rig.inTrash()).isEmpty();
        assertThat(rig.library.item(gone.id())).isEmpty();
        assertThat(rig.files.isThere(rig.now(stays.id()))).isTrue();
    }

    @Test
    void whereTheTrashCannotBeWrittenNothingGoes() throws Exception {
        Output output = rig.png("one");
        Files.writeString(rig.folders.trash(), "in the way");
        assertThat(rig.files.trash(Set.of(output.id()))).isEmpty();
        assertThat(isTrashed(output)).isFalse();
        assertThat(output.file()).exists();
    }

    @Test
    void whereTheRowCannotBeWrittenTheFileIsTakenBack() throws Exception {
        Output output = rig.png("one");
        refuse("UPDATE OF trashed ON outputs");
        assertThatThrownBy(() -> rig.files.trash(Set.of(output.id()))).isInstanceOf(UncheckedIOException.class);
        assertThat(output.file()).exists();
        assertThat(rig.inTrash()).isEmpty();
    }

    private void refuse(String what) {
        rig.database.update("CREATE TRIGGER refusing BEFORE " + what + " BEGIN SELECT RAISE(FAIL, 'no'); END");
    }

    /** Killed after the file was moved, before the row was written. */
    @Test
    void fileInTheTrashThatNoRowKnowsIsInTheTrashForGood() throws Exception {
        Output output = rig.png("one");
        Path trashed = rig.folders.trash().resolve(output.id() + ".png");
        Files.createDirectories(rig.folders.trash());
        Files.move(output.file(), trashed);
        rig.files.takeUp();
        assertThat(isTrashed(output)).isTrue();
        assertThat(rig.now(output.id()).file()).isEqualTo(trashed);
        rig.files.restore(Set.of(output.id()));
        assertThat(rig.now(output.id())).isEqualTo(output);
        assertThat(output.file()).exists();
    }

    /** Killed after a copy on another disk was made, before the first file was deleted. */
    @Test
    void copyInTheTrashOfAFileThatIsStillOnTheShelfGoes() throws Exception {
        Output output = rig.png("one");
        Files.createDirectories(rig.folders.trash());
        Files.copy(output.file(), rig.folders.trash().resolve(output.id() + ".png"));
        rig.files.takeUp();
        assertThat(isTrashed(output)).isFalse();
        assertThat(output.file()).exists();
        assertThat(rig.inTrash()).isEmpty();
    }

    /** Killed after the file got its second name outside, before the row was written. */
    @Test
    void fileThatWasOnItsWayOutIsOutAgain() throws Exception {
        Output output = rig.png("one");
        Path trashed = trash(output);
        Files.createLink(output.file(), trashed);
        rig.files.takeUp();
        assertThat(rig.now(output.id())).isEqualTo(output);
        assertThat(output.file()).exists();
        assertThat(rig.inTrash()).isEmpty();
    }

    /** Killed after the row was written, before the name in the trash was deleted. */
    @Test
    void secondNameThatIsLeftInTheTrashGoes() throws Exception {
        Output output = rig.png("one");
        Path trashed = trash(output);
        rig.files.restore(Set.of(output.id()));
        Files.createLink(trashed, output.file());
        rig.files.takeUp();
        assertThat(isTrashed(output)).isFalse();
        assertThat(output.file()).exists();
        assertThat(rig.inTrash()).isEmpty();
    }

    @Test
    void fileThatDiffersFromWhatTheRowKnowsIsNotDeletedAtTheStart() throws Exception {
        Output output = rig.png("one");
        Files.createDirectories(rig.folders.trash());
        Path other = Files.writeString(rig.folders.trash().resolve(output.id() + ".png"), "another picture");
        Path unknown = Files.writeString(rig.folders.trash().resolve(UUID.randomUUID() + ".png"), "of a lost list");
        Path foreign = Files.writeString(rig.folders.trash().resolve("notes.txt"), "not ours");
        rig.files.takeUp();
        assertThat(other).exists();
        assertThat(unknown).exists();
        assertThat(foreign).exists();
        assertThat(isTrashed(output)).isFalse();
        assertThat(trash(output)).hasFileName(output.id() + " (2).png");
    }

    @Test
    void killedBetweenFileAndRowNothingIsLost() throws IOException, InterruptedException {
        Output output = rig.png("one");
        byte[] before = Files.readAllBytes(output.file());
        assertThat(KilledWhileTrashing.run(home, output.id())).isEqualTo(KilledWhileTrashing.STATUS);
        assertThat(output.file()).doesNotExist();
        assertThat(isTrashed(output)).isFalse();
        rig.files.takeUp();
        assertThat(isTrashed(output)).isTrue();
        rig.files.restore(Set.of(output.id()));
        assertThat(output.file()).hasBinaryContent(before);
    }
}
