package thumbsmith.store;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Output;
import thumbsmith.job.OutputShelf;
import thumbsmith.job.RecipeJson;

/** A home with thumbnails whose files are real pictures with a recipe in them. */
final class FilesRig implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(StoreFixtures.T0, ZoneOffset.UTC);

    final ImageEngine images = new PixelEngine();
    final Folders folders;
    final Database database;
    final SqliteLibrary library;
    final StoredFiles files;
    final PictureVault vault;
    final Shelf shelf;
    private int colour;

    FilesRig(Path home) throws IOException {
        this(home, CLOCK);
    }

    FilesRig(Path home, Clock clock) throws IOException {
        folders = new Folders(home.toAbsolutePath());
        Files.createDirectories(folders.outputs());
        database = Database.open(folders.database());
        library = new SqliteLibrary(database);
        vault = new PictureVault(folders.pictures(), images);
        files = new StoredFiles(folders, database, images, vault, clock);
        shelf = new Shelf(database, folders.outputs());
    }

    Output png(String name) throws IOException {
        return thumbnail(name + ".png", images.png(drawn()));
    }

    Output jpeg(String name) throws IOException {
        return thumbnail(name + ".jpg", images.jpeg(drawn(), 0.9));
    }

    /** Each has another colour. */
    BufferedImage drawn() {
        var picture = new BufferedImage(32, 18, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 3, 0x345678 * ++colour & 0xFFFFFF);
        return picture;
    }

    Output thumbnail(String name, byte[] picture) throws IOException {
        Job job = shelf.waiting();
        Path file = folders.outputs().resolve(name);
        var recipe = Map.of(OutputShelf.RECIPE_ENTRY, RecipeJson.write(job.recipe()), "draft", "drawn offline");
        Files.write(file, images.withText(picture, recipe));
        Output output = shelf.output(job, file, Files.size(file));
        shelf.journal().finish(job.in(new JobState.Done(output.made())), output);
        return output;
    }

    /** As the library knows it now. */
    Output now(UUID id) {
        return library.item(id).orElseThrow().output();
    }

    List<Path> inTrash() {
        return FileTree.of(folders.trash());
    }

    @Override
    public void close() {
        database.close();
    }
}
