package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Service;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.Look;
import thumbsmith.job.LookArchive.Imported;
import thumbsmith.job.LookArchive.NotOpenedException;
import thumbsmith.job.LookMark;
import thumbsmith.job.LookMemory;

final class LookArchiveFileTest {
    private static final Service PAID = new Service("api.pikzels.com");
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final char[] WORDS = "correct horse".toCharArray();

    @TempDir
    Path home;

    private Computer first;
    private Computer second;

    /** One computer's registry, memory and files. */
    private final class Computer implements AutoCloseable {
        final Path folder;
        final Database database;
        final SqliteLooks registry;
        final LookMemory memory;
        final PictureVault vault;
        final LookArchiveFile archive;

        Computer(String name) {
            folder = home.resolve(name);
            database = Database.open(folder.resolve("thumbsmith.db"));
            registry = new SqliteLooks(database);
            memory = new SqliteLookMemory(database);
            vault = new PictureVault(folder.resolve("pictures"), new PixelEngine());
            archive = new LookArchiveFile(
                    new LookParcel(registry, memory, vault, folder.resolve("portraits")), () -> PAID);
        }

        Look add(Service service, String name) throws Exception {
            UUID id = UUID.randomUUID();
            Path portrait = Files.createDirectories(folder.resolve("portraits")).resolve(id + ".portrait");
            Files.writeString(portrait, "portrait of " + name);
            Look look = new Look(
                    id,
                    service,
                    LookMode.PERSONA,
                    name,
                    LookStatus.COMPLETED,
                    100,
                    Optional.of(portrait),
                    Optional.of("red jacket"),
                    NOW,
                    LookMark.DELETE_WHEN_TRAINED);
            registry.put(look);
            memory.trained(service, id, List.of(kept(name + " 1"), kept(name + " 2"), kept(name + " 3")));
            memory.instructed(service, id, NOW.minusSeconds(60), "blue jacket");
            memory.instructed(service, id, NOW, "red jacket");
            return look;
        }

        private Path kept(String text) throws Exception {
            return vault.keep(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() {
            database.close();
        }
    }

    private Path exported(Computer from) throws Exception {
        Path file = home.resolve("my looks.thumbsmith-looks");
        from.archive.exportTo(file, WORDS);
        return file;
    }

    @AfterEach
    void close() {
        if (first != null) first.close();
        if (second != null) second.close();
    }

    @Test
    void aSecondComputerKnowsWhatTheFirstKnew() throws Exception {
        first = new Computer("first");
        second = new Computer("second");
        Look eva = first.add(PAID, "Eva");
        Path file = exported(first);
        assertThat(second.archive.importFrom(file, WORDS)).isEqualTo(new Imported(1, 0, 0));

        Look there = second.registry.find(PAID, eva.id()).orElseThrow();
        assertThat(there.withPortrait(eva.portrait())).isEqualTo(eva);
        assertThat(there.portrait().orElseThrow()).startsWith(second.folder).hasContent("portrait of Eva");
        assertThat(second.memory.pictures(PAID, eva.id()))
                .allSatisfy(picture -> assertThat(picture).startsWith(second.folder))
                .extracting(Files::readString)
                .containsExactly("Eva 1", "Eva 2", "Eva 3");
        assertThat(second.memory.versions(PAID, eva.id())).isEqualTo(first.memory.versions(PAID, eva.id()));
        assertThat(second.archive.importFrom(file, WORDS)).as("once more").isEqualTo(new Imported(0, 0, 0));
    }

    @Test
    void nothingThatIsHereIsOverwritten() throws Exception {
        first = new Computer("first");
        second = new Computer("second");
        Look eva = first.add(PAID, "Eva");
        Look here = eva.withInstructions(Optional.of("mine")).withPortrait(Optional.empty());
        second.registry.put(here);
        second.memory.instructed(PAID, eva.id(), NOW, "mine");
        assertThat(second.archive.importFrom(exported(first), WORDS)).isEqualTo(new Imported(0, 1, 0));

        Look there = second.registry.find(PAID, eva.id()).orElseThrow();
        assertThat(there.instructions()).contains("mine");
        assertThat(there.portrait()).as("what was missing").isPresent();
        assertThat(second.memory.versions(PAID, eva.id())).hasSize(1);
    }

    @Test
    void aLookOfAnotherComputersEmbeddedServiceIsMarked() throws Exception {
        first = new Computer("first");
        second = new Computer("second");
        Look draft = first.add(Service.EMBEDDED, "Draft");
        assertThat(second.archive.importFrom(exported(first), WORDS)).isEqualTo(new Imported(1, 0, 1));
        assertThat(second.registry
                        .find(Service.EMBEDDED, draft.id())
                        .orElseThrow()
                        .mark())
                .isEqualTo(LookMark.NOT_AT_SERVICE);
    }

    @Test
    void aWrongPassphraseOrAnotherFileIsSaidAndChangesNothing() throws Exception {
        first = new Computer("first");
        second = new Computer("second");
        first.add(PAID, "Eva");
        Path file = exported(first);
        assertThatThrownBy(() -> second.archive.importFrom(file, "wrong horse".toCharArray()))
                .isInstanceOf(NotOpenedException.class)
                .hasMessageStartingWith("The passphrase does not open that file");
        Path other = Files.writeString(home.resolve("letter.txt"), "Dear Eva");
        assertThatThrownBy(() -> second.archive.importFrom(other, WORDS))
                .isInstanceOf(NotOpenedException.class)
                .hasMessage("That is no file of exported looks.");
        assertThat(second.registry.all()).isEmpty();
    }

    @Test
    void aShortPassphraseIsNotTaken() {
        first = new Computer("first");
        assertThatThrownBy(() -> first.archive.exportTo(home.resolve("x"), "short".toCharArray()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(home.resolve("x")).doesNotExist();
    }
}
