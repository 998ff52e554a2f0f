package thumbsmith.store;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import thumbsmith.contract.Model;
import thumbsmith.job.Library.Found;
import thumbsmith.job.LibraryQuery;

/**
 * How long the library takes to answer. Its one argument is a home that {@link ManyOutputs} filled. Prints the median and
 * the longest of the runs of each question after the first few.
 */
final class LibraryBenchmark {
    private static final int WARM_UP = 20;
    private static final int RUNS = 60;
    private static final int SCREENFUL = 60;

    private LibraryBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        try (Database database = Database.open(new Folders(Path.of(arguments[0]).toAbsolutePath()).database())) {
            var library = new SqliteLibrary(database);
            LibraryQuery all = LibraryQuery.all(ZoneId.systemDefault());
            time("everything", () -> library.find(all).size());
            for (String words : List.of("castle", "ca re", "c", "cafe", "the red castle mountain", "zzz"))
                time("\"" + words + "\"", () -> find(library, new Filter().words(words)));
            time("one model", () -> find(library, new Filter().models(Model.PKZ_2)));
            time(
                    "\"castle\" with four stars",
                    () -> find(library, new Filter().words("castle").stars(4)));
            List<UUID> ids = library.find(all).stream().map(Found::id).toList();
            time(
                    "a screenful of items",
                    () -> library.items(ids.subList(0, SCREENFUL)).size());
            time("what can be filtered by", () -> library.facets().personas().size());
            time("disk by month", () -> library.disk(ZoneId.systemDefault()).size());
            time("a family", () -> library.lineage(ids.getFirst()).items().size());
        }
    }

    private static int find(SqliteLibrary library, Filter filter) {
        return library.find(filter.query()).size();
    }

    private static void time(String what, Callable<Integer> question) throws Exception {
        List<Double> millis = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < WARM_UP + RUNS; i++) {
            long start = System.nanoTime();
            found = question.call();
            if (i >= WARM_UP) millis.add((System.nanoTime() - start) / 1e6);
        }
        millis.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%-28s %6d found  median %6.1f ms  longest %6.1f ms%n",
                what,
                found,
                millis.get(RUNS / 2),
                millis.getLast());
    }
}
