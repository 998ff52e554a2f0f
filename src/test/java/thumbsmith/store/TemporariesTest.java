package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
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
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.job.Job;
import thumbsmith.job.Recipe;

class TemporariesTest {
    private static final Duration LONG_AGO = Duration.ofDays(30);

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

    private static Path aged(Path file, Duration age) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(StoreFixtures.T0.minus(age)));
    }

    private Path old(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return aged(Files.writeString(file, "12345"), LONG_AGO);
    }

    /** A kept picture that was taken in a month ago. */
    private Path picture() throws IOException {
        return aged(rig.vault.keep(rig.images.png(rig.drawn())), LONG_AGO);
    }

    private Recipe from(Path picture) {
        var pictures = Map.<Slot, Picture>of(Slot.SOURCE, new Picture.Local(picture, "image/png"));
        return Shelf.recipe(Operation.EDIT, "A castle", Optional.empty(), Format.WIDE, pictures);
    }

    @Test
    void pictureThatNobodyRefersToGoes() throws Exception {
        Path spare = picture();
        assertThat(rig.files.temporaryBytes()).isEqualTo(Files.size(spare));
        assertThat(rig.files.cleanUp()).isPositive();
        assertThat(spare).doesNotExist();
        assertThat(rig.files.temporaryBytes()).isZero();
    }

    @Test
    void pictureThatAnythingRefersToStays() throws Exception {
        Path ofDone = picture();
        rig.shelf.recipe(from(ofDone)).add();
        Path ofWaiting = picture();
        rig.shelf.recipe(from(ofWaiting)).waiting();
        Path ofComposer = picture();
        Files.writeString(rig.folders.composer(), "{\"pictures\":{\"SOURCE\":{\"file\":\"" + ofComposer + "\"}}}");
        Path ofLook = picture();
        new SqliteLookMemory(rig.database).trained(StoreFixtures.PAID, new UUID(1, 1), List.of(ofLook));
        Path ofChain = picture();
        rig.database.update(
                "INSERT INTO chains (id, created, service, folder, steps, started) VALUES ('1', 0, '', '', ?, 0)",
                "[{\"pictures\":{\"face\":{\"file\":\"" + ofChain + "\"}}}]");
        assertThat(rig.files.temporaryBytes()).isZero();
        assertThat(rig.files.cleanUp()).isZero();
        assertThat(List.of(ofDone, ofWaiting, ofComposer, ofLook, ofChain)).allMatch(Files::exists);
    }

    @Test
    void pictureThatMayLieInAFormStays() throws Exception {
        Path young = aged(picture(), Duration.ofHours(23));
        rig.files.cleanUp();
        assertThat(young).exists();
    }

    @Test
    void oldPictureThatIsTakenInAgainIsYoung() throws Exception {
        byte[] bytes = rig.images.png(rig.drawn());
        Path picture = aged(rig.vault.keep(bytes), LONG_AGO);
        rig.vault.keep(bytes);
        rig.files.cleanUp();
        assertThat(picture).exists();
    }

    @Test
    void whereReferencesCannotBeReadEveryPictureStays() throws Exception {
        Path spare = picture();
        Files.write(rig.folders.composer(), new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) 0xC0});
        rig.files.cleanUp();
        assertThat(spare).exists();
    }

    @Test
    void filesThatAreNotOursStay() throws Exception {
        Path notes = old(rig.folders.pictures().resolve("notes.txt"));
        Path inTrash = old(rig.folders.trash().resolve("notes.txt"));
        Path beside = old(rig.folders.outputs().resolve("mine.part"));
        rig.files.cleanUp();
        assertThat(List.of(notes, inTrash, beside)).allMatch(Files::exists);
    }

    @Test
    void whatACrashLeftHalfWrittenGoes() throws Exception {
        Path output = old(rig.folders.outputs().resolve(".thumbsmith-" + UUID.randomUUID() + ".part"));
        Path kept = old(rig.folders.pictures().resolve("." + UUID.randomUUID() + ".part"));
        assertThat(rig.files.temporaryBytes()).isEqualTo(10);
        assertThat(rig.files.cleanUp()).isEqualTo(10);
        assertThat(output).doesNotExist();
        assertThat(kept).doesNotExist();
    }

    @Test
    void whatMayBeInTheWritingStays() throws Exception {
        Job job = rig.shelf.waiting();
        Path ofJob = old(rig.folders.outputs().resolve(".thumbsmith-" + job.id() + ".part"));
        Path young = aged(
                old(rig.folders.outputs().resolve(".thumbsmith-" + UUID.randomUUID() + ".part")),
                Duration.ofMinutes(59));
        rig.files.cleanUp();
        assertThat(ofJob).exists();
        assertThat(young).exists();
    }

    @Test
    void partsInFoldersThatJobsWroteToAreFound() throws Exception {
        Path other = home.resolve("other");
        new Shelf(rig.database, other).add();
        Path part = old(other.resolve(".thumbsmith-" + UUID.randomUUID() + ".part"));
        rig.files.cleanUp();
        assertThat(part).doesNotExist();
    }

    @Test
    void paidOutputThatFoundNoRoomStaysUntilItIsOnTheShelf() throws Exception {
        Path waiting = old(rig.folders.kept().resolve(rig.shelf.waiting().id() + ".part"));
        Path unknown = old(rig.folders.kept().resolve(UUID.randomUUID() + ".part"));
        Path shelved = old(rig.folders.kept().resolve(rig.shelf.add() + ".part"));
        Path half = old(rig.folders.kept().resolve(UUID.randomUUID() + ".new"));
        rig.files.cleanUp();
        assertThat(List.of(waiting, unknown)).allMatch(Files::exists);
        assertThat(shelved).doesNotExist();
        assertThat(half).doesNotExist();
    }

    @Test
    void copiesThatWereHandedOutGoWhenNobodyWaitsForThemAnyMore() throws Exception {
        var outputs = List.of(rig.png("one"));
        Path before = aged(rig.files.copies(outputs, false).getFirst(), Duration.ofHours(2));
        Path now = aged(rig.files.copies(outputs, false).getFirst(), Duration.ofMinutes(1));
        rig.files.cleanUp();
        assertThat(before.getParent()).doesNotExist();
        assertThat(now).exists();
    }
}
