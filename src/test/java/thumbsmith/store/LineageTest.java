package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Outcome;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.KeptTitles;
import thumbsmith.job.Lineage;
import thumbsmith.job.Lineage.Link;
import thumbsmith.job.Offer;
import thumbsmith.job.Output;
import thumbsmith.job.OutputShelf;
import thumbsmith.job.Taken;

class LineageTest {
    @TempDir
    Path folder;

    private final ImageEngine images = new PixelEngine();
    private Database database;
    private SqliteLibrary library;
    private Shelf shelf;
    private PictureIntake intake;
    private PictureMending mending;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("thumbsmith.db"));
        library = new SqliteLibrary(database);
        shelf = new Shelf(database, folder);
        var vault = new PictureVault(folder.resolve("vault"), images);
        var origins = new SqliteOrigins(database);
        AddressFetcher noWeb = address -> {
            throw new IOException("No web here.");
        };
        intake = new PictureIntake(images, vault, noWeb, origins);
        mending = new PictureMending(vault, intake, origins);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Taken done(Outcome<Taken> outcome) {
        return ((Outcome.Done<Taken>) outcome).value();
    }

    /** A thumbnail with a picture of its own; each has another colour. */
    private UUID thumbnail(Map<Slot, Picture> from) throws IOException {
        Operation operation = from.isEmpty() ? Operation.TEXT : Operation.EDIT;
        UUID id = shelf.recipe(Shelf.recipe(operation, "A castle", Optional.empty(), Format.WIDE, from))
                .add();
        Files.write(file(id), images.withText(drawn(id), Map.of(OutputShelf.RECIPE_ENTRY, "{\"id\":\"" + id + "\"}")));
        return id;
    }

    private byte[] drawn(UUID id) {
        var picture = new BufferedImage(64, 36, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(1, 1, id.hashCode() & 0xFFFFFF);
        return images.png(picture);
    }

    private Path file(UUID id) {
        return library.item(id).map(it -> it.output().file()).orElseThrow();
    }

    private Picture.Local taken(UUID id) {
        return done(intake.take(new Offer.OfFile(file(id)), Slot.SOURCE)).picture();
    }

    private static List<UUID> ids(Lineage lineage) {
        return lineage.items().stream().map(it -> it.output().id()).toList();
    }

    @Test
    void jobThatIsMadeFromAThumbnailIsItsChild() throws Exception {
        UUID first = thumbnail(Map.of());
        UUID second = thumbnail(Map.of(Slot.SOURCE, taken(first)));
        assertThat(library.lineage(second).links()).containsExactly(new Link(first, second, Slot.SOURCE));
        assertThat(ids(library.lineage(first))).containsExactly(first, second);
    }

    @Test
    void wholeFamilyIsFoundFromAnyOfItOldestFirst() throws Exception {
        UUID root = thumbnail(Map.of());
        UUID left = thumbnail(Map.of(Slot.SOURCE, taken(root)));
        UUID right = thumbnail(Map.of(Slot.SOURCE, taken(root)));
        UUID both = thumbnail(Map.of(Slot.SOURCE, taken(left), Slot.SUPPORT, taken(right)));
        UUID stranger = thumbnail(Map.of());
        for (UUID one : List.of(root, left, right, both))
            assertThat(ids(library.lineage(one))).containsExactly(root, left, right, both);
        assertThat(library.lineage(both).links())
                .containsExactlyInAnyOrder(
                        new Link(root, left, Slot.SOURCE),
                        new Link(root, right, Slot.SOURCE),
                        new Link(left, both, Slot.SOURCE),
                        new Link(right, both, Slot.SUPPORT));
        assertThat(library.lineage(stranger).links()).isEmpty();
        assertThat(ids(library.lineage(stranger))).containsExactly(stranger);
    }

    @Test
    void fileThatWasMovedIsKnownByWhatItCarries() throws Exception {
        UUID first = thumbnail(Map.of());
        Path moved = Files.move(file(first), folder.resolve("elsewhere.png"));
        Picture picture =
                done(intake.take(new Offer.OfFile(moved), Slot.SOURCE)).picture();
        UUID second = thumbnail(Map.of(Slot.SOURCE, picture));
        assertThat(ids(library.lineage(second))).containsExactly(first, second);
    }

    @Test
    void fileThatCarriesNothingIsKnownByItsPlace() throws Exception {
        UUID first = thumbnail(Map.of());
        Files.write(file(first), drawn(first));
        UUID second = thumbnail(Map.of(Slot.SOURCE, taken(first)));
        assertThat(ids(library.lineage(second))).containsExactly(first, second);
    }

    @Test
    void mendedPictureBelongsToTheSameFamily() throws Exception {
        UUID first = thumbnail(Map.of());
        Picture square =
                done(mending.crop(taken(first), Slot.SOURCE, Format.SQUARE)).picture();
        UUID second = thumbnail(Map.of(Slot.SOURCE, square));
        assertThat(ids(library.lineage(second))).containsExactly(first, second);
    }

    @Test
    void pictureThatNamesAThumbnailOfAnotherComputerHasNoFamily() throws Exception {
        byte[] foreign = images.withText(
                drawn(UUID.randomUUID()), Map.of(OutputShelf.RECIPE_ENTRY, "{\"id\":\"" + UUID.randomUUID() + "\"}"));
        Picture picture =
                done(intake.take(new Offer.OfBytes(foreign), Slot.SOURCE)).picture();
        UUID child = thumbnail(Map.of(Slot.SOURCE, picture));
        assertThat(library.lineage(child).links()).isEmpty();
        assertThat(database.query("SELECT * FROM origins", row -> row.text("picture")))
                .isEmpty();
    }

    @Test
    void parentThatIsForgottenIsLeftOutAndItsChildrenStillBelongTogether() throws Exception {
        UUID root = thumbnail(Map.of());
        UUID left = thumbnail(Map.of(Slot.SOURCE, taken(root)));
        UUID right = thumbnail(Map.of(Slot.SOURCE, taken(root)));
        library.forgotten(Set.of(root));
        assertThat(ids(library.lineage(left))).containsExactly(left, right);
        assertThat(library.lineage(left).links()).isEmpty();
    }

    @Test
    void notEvenACircleIsEndless() throws Exception {
        UUID one = thumbnail(Map.of());
        UUID other = thumbnail(Map.of(Slot.SOURCE, taken(one)));
        link(one, other);
        assertThat(ids(library.lineage(one))).containsExactly(one, other);
        UUID itself = thumbnail(Map.of());
        link(itself, itself);
        assertThat(ids(library.lineage(itself))).containsExactly(itself);
    }

    @Test
    void familyThatNoWindowCouldShowIsCutToTheNearest() {
        List<UUID> all = new ArrayList<>();
        UUID root = shelf.add();
        for (int i = 0; i < Families.MOST + 20; i++) all.add(shelf.add());
        database.together(() -> all.forEach(child -> link(child, root)));
        assertThat(ids(library.lineage(root))).hasSize(Families.MOST).contains(root);
        assertThat(ids(library.lineage(all.getLast()))).contains(root, all.getLast());
    }

    private void link(UUID child, UUID parent) {
        database.update(
                "INSERT INTO lineage (child, slot, parent) VALUES (?, 'source', ?)",
                child.toString(),
                parent.toString());
    }

    @Test
    void titlesOfTheWholeFamilyCome() throws Exception {
        UUID first = thumbnail(Map.of());
        UUID second = thumbnail(Map.of(Slot.SOURCE, taken(first)));
        Output output = library.item(first).orElseThrow().output();
        var titles = new KeptTitles(
                UUID.randomUUID(),
                output.made(),
                output.service(),
                "A castle",
                Optional.of(first),
                Optional.empty(),
                List.of("One"),
                output.cost());
        library.keep(titles);
        assertThat(library.lineage(second).titles()).containsExactly(titles);
    }
}
