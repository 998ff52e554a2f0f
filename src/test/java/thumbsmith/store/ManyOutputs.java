package thumbsmith.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import thumbsmith.contract.Slot;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.LedgerLine;
import thumbsmith.job.LibraryQuery;
import thumbsmith.job.Output;

/**
 * Fills a home with finished thumbnails, the same ones each time: rows as the program writes them and small files that
 * are real PNGs, over eighteen months, with looks, scores, marks, projects, titles and families. For benchmarks and for
 * trying a full library by hand.
 */
public final class ManyOutputs {
    private static final int IN_ONE_TRANSACTION = 1000;

    private final Folders folders;
    private final Database database;
    private final SqliteLibrary library;
    private final Random random;
    private final MadeUp madeUp;
    private UUID before;

    private ManyOutputs(Folders folders, Database database) {
        this.folders = folders;
        this.database = database;
        this.library = new SqliteLibrary(database);
        // Others than those that are there already.
        this.random = new Random(library.find(LibraryQuery.all(ZoneOffset.UTC)).size());
        this.madeUp = new MadeUp(random);
    }

    /** @param arguments the home, which is made where it is missing, and how many */
    public static void main(String[] arguments) throws IOException {
        fill(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    /** Adds that many to the home's library; nobody else has it open. */
    public static void fill(Path home, int count) throws IOException {
        Folders folders = new Folders(home.toAbsolutePath());
        Files.createDirectories(folders.outputs());
        try (Database database = Database.open(folders.database())) {
            new ManyOutputs(folders, database).fill(count);
        }
    }

    private void fill(int count) throws IOException {
        for (int from = 0; from < count; from += IN_ONE_TRANSACTION) {
            List<Output> some = madeUp.outputs(from, Math.min(count, from + IN_ONE_TRANSACTION), count, folders);
            database.together(() -> some.forEach(this::row));
        }
        mark();
    }

    private void row(Output output) {
        Job job = madeUp.job(output, folders);
        database.update(JobRows.INSERT, JobRows.insertValues(job.in(new JobState.Done(output.made()))));
        database.update(OutputRows.WRITE, OutputRows.values(output));
        new LibraryWords(database).write(output);
        if (!output.service().isEmbedded()) book(output);
        if (before != null && random.nextInt(10) == 0) link(output.id(), before);
        before = output.id();
    }

    private void book(Output output) {
        new SqliteLedger(database)
                .book(new LedgerLine(
                        output.made(),
                        output.service(),
                        output.recipe().operation(),
                        output.recipe().model(),
                        output.requestId(),
                        Optional.of(output.id()),
                        output.cost(),
                        output.listPrice()));
    }

    private void link(UUID child, UUID parent) {
        database.update(
                "INSERT INTO lineage (child, slot, parent) VALUES (?, ?, ?)",
                child.toString(),
                Slot.SOURCE.wire(),
                parent.toString());
    }

    private void mark() {
        List<UUID> all = database.query("SELECT id FROM outputs ORDER BY made", row -> UUID.fromString(row.text("id")));
        library.favour(everyNth(all, 20), true);
        for (int stars = 1; stars <= 5; stars++) library.rate(everyNth(all, 6 + stars), stars);
        for (Map.Entry<String, Integer> project : MadeUp.PROJECTS.entrySet())
            library.file(everyNth(all, project.getValue()), Optional.of(project.getKey()));
        everyNth(all, 100).forEach(id -> library.keep(madeUp.titles(id)));
    }

    private static Set<UUID> everyNth(List<UUID> all, int n) {
        Set<UUID> some = new LinkedHashSet<>();
        for (int i = n - 1; i < all.size(); i += n) some.add(all.get(i));
        return some;
    }
}
