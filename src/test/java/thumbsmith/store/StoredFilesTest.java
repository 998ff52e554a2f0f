package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Outcome;
import thumbsmith.job.NameTemplate;
import thumbsmith.job.Offer;
import thumbsmith.job.Output;
import thumbsmith.job.Taken;

class StoredFilesTest {
    private static final NameTemplate TITLE = new NameTemplate("{title}");

    @TempDir
    Path home;

    @TempDir
    Path elsewhere;

    private FilesRig rig;

    @BeforeEach
    void open() throws Exception {
        rig = new FilesRig(home);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private int[] pixels(Path file) throws Exception {
        BufferedImage picture = rig.images.decode(file);
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }

    private Map<String, String> text(Path file) throws Exception {
        return rig.images.readText(Files.readAllBytes(file));
    }

    @Test
    void fileThatWasDeletedIsMissing() throws Exception {
        Output output = rig.png("one");
        assertThat(rig.files.isThere(output)).isTrue();
        Files.delete(output.file());
        assertThat(rig.files.isThere(output)).isFalse();
    }

    @Test
    void copiesTellNothingOfTheirMakingAndKeepTheirPixelsAndNames() throws Exception {
        List<Output> outputs = List.of(rig.png("one"), rig.jpeg("two"));
        List<Path> copies = rig.files.copies(outputs, false);
        assertThat(copies).extracting(it -> it.getFileName().toString()).containsExactly("one.png", "two.jpg");
        for (int i = 0; i < 2; i++) {
            assertThat(copies.get(i)).startsWith(rig.folders.handedOut());
            assertThat(text(copies.get(i))).isEmpty();
            assertThat(Files.readString(copies.get(i), StandardCharsets.ISO_8859_1))
                    .doesNotContain("castle", "recipe", "offline");
            assertThat(pixels(copies.get(i))).isEqualTo(pixels(outputs.get(i).file()));
            assertThat(text(outputs.get(i).file())).hasSize(2);
        }
    }

    @Test
    void filesThemselvesAreHandedOutWhereNothingIsLeftOut() throws Exception {
        Output output = rig.png("one");
        assertThat(rig.files.copies(List.of(output), true)).containsExactly(output.file());
        Files.write(output.file(), rig.images.png(rig.drawn()));
        assertThat(rig.files.copies(List.of(output), false)).containsExactly(output.file());
        assertThat(rig.folders.handedOut()).doesNotExist();
    }

    @Test
    void copiesOfOneNameLieBesideEachOther() throws Exception {
        Output one = rig.png("one");
        Files.createDirectories(rig.folders.outputs().resolve("sub"));
        Output other = rig.png("sub/one");
        assertThat(rig.files.copies(List.of(one, other), false))
                .extracting(it -> it.getFileName().toString())
                .containsExactly("one.png", "one (2).png");
    }

    @Test
    void copiesAreClearedAtTheNextStart() throws Exception {
        List<Path> copies = rig.files.copies(List.of(rig.png("one")), false);
        rig.files.takeUp();
        assertThat(copies.getFirst()).doesNotExist();
        assertThat(rig.folders.handedOut()).doesNotExist();
    }

    @Test
    void copyWithoutRecipeThatComesBackIsStillKnown() throws Exception {
        Output output = rig.png("one");
        Path copy = rig.files.copies(List.of(output), false).getFirst();
        AddressFetcher noWeb = address -> new byte[0];
        var intake = new PictureIntake(rig.images, rig.vault, noWeb, new SqliteOrigins(rig.database));
        Outcome<Taken> taken = intake.take(new Offer.OfFile(copy), Slot.SOURCE);
        assertThat(taken).isInstanceOf(Outcome.Done.class);
        assertThat(rig.database.query("SELECT output FROM origins", row -> row.text("output")))
                .containsOnly(output.id().toString());
    }

    @Test
    void exportSavesUnderNamesByTheTemplateAndOverwritesNothing() throws Exception {
        Files.writeString(elsewhere.resolve("A castle.png"), "mine");
        List<Output> outputs = List.of(rig.png("one"), rig.png("two"), rig.jpeg("three"));
        List<Path> saved = rig.files.export(outputs, elsewhere.resolve("."), TITLE, true);
        assertThat(saved)
                .extracting(it -> it.getFileName().toString())
                .containsExactly("A castle (2).png", "A castle (3).png", "A castle.jpg");
        assertThat(elsewhere.resolve("A castle.png")).hasContent("mine");
        assertThat(saved.getFirst()).hasSameBinaryContentAs(outputs.getFirst().file());
        assertThat(FileTree.of(elsewhere)).hasSize(4);
    }

    @Test
    void exportLeavesTheRecipeOutUnlessAsked() throws Exception {
        Output output = rig.png("one");
        Path saved = rig.files
                .export(List.of(output), elsewhere.resolve("new/folder"), TITLE, false)
                .getFirst();
        assertThat(text(saved)).isEmpty();
        assertThat(pixels(saved)).isEqualTo(pixels(output.file()));
    }

    @Test
    void exportThatCannotBeEndedLeavesNothing() throws Exception {
        Output one = rig.png("one");
        Output gone = rig.png("two");
        Files.delete(gone.file());
        assertThatThrownBy(() -> rig.files.export(List.of(one, gone), elsewhere, TITLE, true))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("two.png");
        assertThat(elsewhere).isEmptyDirectory();
    }
}
