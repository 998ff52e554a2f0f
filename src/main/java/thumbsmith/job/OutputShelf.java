package thumbsmith.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import thumbsmith.api.Downloads;
import thumbsmith.api.Exchange;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PictureInfo;
import thumbsmith.image.UnreadablePictureException;

/** Puts finished thumbnails into their folder: fetched, checked, described, synced and named, in that order. */
public final class OutputShelf {
    /** The key of the entry in a file's metadata that says what made it. */
    public static final String RECIPE_ENTRY = "thumbsmith:recipe";

    private static final int HEAD_BYTES = 64;
    /** What the engine opens wherever it is whole; other pictures pass by their first bytes. */
    private static final Set<String> DECODED = Set.of("image/png", "image/jpeg", "image/gif", "image/bmp");

    private final ImageEngine images;
    private final Supplier<NameTemplate> template;
    private final ZoneId zone;
    private final Kept kept;

    /** Keeps what finds no room in memory only. */
    public OutputShelf(ImageEngine images, Supplier<NameTemplate> template, ZoneId zone) {
        this(images, template, zone, new Kept(Optional.empty()));
    }

    /**
     * @param template asked for each output, so that a changed preference counts at once
     * @param kept a folder of the program's own for outputs that find no room in theirs; made when it is needed
     */
    public OutputShelf(ImageEngine images, Supplier<NameTemplate> template, ZoneId zone, Path kept) {
        this(images, template, zone, new Kept(Optional.of(kept)));
    }

    private OutputShelf(ImageEngine images, Supplier<NameTemplate> template, ZoneId zone, Kept kept) {
        this.images = images;
        this.template = template;
        this.zone = zone;
        this.kept = kept;
    }

    /** A file on the shelf; width and height in px are 0 for a kind of picture that the engine cannot measure. */
    record Shelved(Path file, PictureInfo info) {}

    /** Makes the folder where it is missing and writes a small file in it, which is gone afterwards. */
    void requireWritable(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path probe = Files.createTempFile(folder, ".thumbsmith-", ".part");
        try {
            Files.write(probe, new byte[HEAD_BYTES]);
        } finally {
            discard(probe);
        }
    }

    /** Why nothing can be saved there now. */
    Optional<Failure> unwritable(Path folder) {
        try {
            requireWritable(folder);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Unwritable.of(e, folder));
        }
    }

    /** Fetches the output, unless its bytes were kept, and saves it; where it finds no room its bytes are kept. */
    Outcome<Shelved> shelve(Job job, JobState.Fetching answer, Downloads downloads, Exchange exchange) {
        Path part = StaleParts.of(job);
        try {
            return switch (bytes(job, answer, part, downloads, exchange)) {
                case Outcome.Done<byte[]>(byte[] picture) -> placed(job, answer, part, picture);
                case Outcome.Failed<byte[]>(Failure failure) -> Outcome.failed(failure);
                case Outcome.Withdrawn<byte[]> _ -> new Outcome.Withdrawn<>();
            };
        } catch (IOException e) {
            return Outcome.failed(Unwritable.of(e, job.folder()));
        } finally {
            discard(part);
        }
    }

    private Outcome<byte[]> bytes(Job job, JobState.Fetching answer, Path part, Downloads downloads, Exchange exchange)
            throws IOException {
        Optional<byte[]> before = kept.find(job.id());
        if (before.isPresent()) return Outcome.done(before.get());
        return switch (fetch(job, answer, part, downloads, exchange)) {
            case Outcome.Done<Long> _ -> Outcome.done(Files.readAllBytes(part));
            case Outcome.Failed<Long>(Failure.DiskFull full) ->
                fetchAside(job, answer, downloads, exchange).orElse(Outcome.failed(full));
            case Outcome.Failed<Long>(Failure failure) -> Outcome.failed(failure);
            case Outcome.Withdrawn<Long> _ -> new Outcome.Withdrawn<>();
        };
    }

    private static Outcome<Long> fetch(
            Job job, JobState.Fetching answer, Path part, Downloads downloads, Exchange exchange) {
        try {
            Files.createDirectories(job.folder());
            // A crash of an earlier run may have left one.
            Files.deleteIfExists(part);
            return downloads.fetch(answer.output(), part, exchange);
        } catch (IOException e) {
            return Outcome.failed(Unwritable.of(e, job.folder()));
        }
    }

    /** Its own folder takes nothing: the program's may, and the output is still there to be fetched. */
    private Optional<Outcome<byte[]>> fetchAside(
            Job job, JobState.Fetching answer, Downloads downloads, Exchange exchange) {
        try {
            Optional<Path> aside = kept.place(job.id());
            if (aside.isPresent() && downloads.fetch(answer.output(), aside.get(), exchange) instanceof Outcome.Done)
                kept.adopt(job.id(), aside.get());
            return kept.find(job.id()).map(Outcome::done);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Outcome<Shelved> placed(Job job, JobState.Fetching answer, Path part, byte[] picture) {
        try {
            Files.createDirectories(job.folder());
            if (!Files.exists(part)) Files.write(part, picture);
            Shelved shelved = place(job, answer, part, picture);
            kept.discard(job.id());
            return Outcome.done(shelved);
        } catch (UnreadablePictureException e) {
            kept.discard(job.id());
            return Outcome.failed(new Failure.OutputNotFetched(answer.output(), Optional.empty(), e.getMessage()));
        } catch (IOException e) {
            kept.keep(job.id(), picture);
            return Outcome.failed(Unwritable.of(e, job.folder()));
        }
    }

    private Shelved place(Job job, JobState.Fetching answer, Path part, byte[] picture)
            throws IOException, UnreadablePictureException {
        PictureInfo info = check(part);
        describe(part, picture, job, answer);
        Path file = named(part, job, answer, extension(info.mediaType()));
        syncFolder(job.folder());
        return new Shelved(file, sized(info, Files.size(file)));
    }

    private PictureInfo check(Path part) throws IOException, UnreadablePictureException {
        String type = images.sniff(head(part)).orElseThrow(() -> new UnreadablePictureException(Sentences.NO_PICTURE));
        if (!DECODED.contains(type)) return measured(part, type);
        var picture = images.decode(part);
        return new PictureInfo(type, picture.getWidth(), picture.getHeight(), Files.size(part), 1);
    }

    private PictureInfo measured(Path part, String type) throws IOException {
        try {
            return images.inspect(part);
        } catch (UnreadablePictureException e) {
            return new PictureInfo(type, 0, 0, Files.size(part), 1);
        }
    }

    /** Adds what made the picture to the entries that it came with, and syncs the file. */
    private void describe(Path part, byte[] picture, Job job, JobState.Fetching answer) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>(images.readText(picture));
        entries.put(RECIPE_ENTRY, Provenance.json(job, answer));
        Files.write(part, images.withText(picture, entries));
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Gives the picture the first free name; no two jobs get the same. */
    private Path named(Path part, Job job, JobState.Fetching answer, String extension) throws IOException {
        var date = answer.answered().atZone(zone).toLocalDate();
        for (int n = job.number(); ; n++) {
            Path file = job.folder().resolve(template.get().name(job.recipe(), date, n) + extension);
            try {
                FreshName.give(part, file);
                return file;
            } catch (FileAlreadyExistsException e) {
                // Someone else's; the next number may be free.
            }
        }
    }

    private static PictureInfo sized(PictureInfo info, long bytes) {
        return new PictureInfo(info.mediaType(), info.width(), info.height(), bytes, info.orientation());
    }

    private static String extension(String mediaType) {
        return switch (mediaType) {
            case "image/jpeg" -> ".jpg";
            case "image/svg+xml" -> ".svg";
            default -> "." + mediaType.substring("image/".length()).replaceAll("[^a-zA-Z0-9]", "");
        };
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD_BYTES);
        }
    }

    /** Makes the new name last through a power cut, where the system can sync folders. */
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows cannot open a folder; its file system keeps names by itself.
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }
}
