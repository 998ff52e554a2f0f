package thumbsmith.darkroom;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A batch: which pictures, what is done to each, and where the results go.
 *
 * @param items in the order in which they are numbered and begun
 * @param folder where the results go; made where it is missing
 * @param names how the results are named
 * @param date what {@code {date}} stands for in names
 * @param onExists what becomes of a result whose name is taken
 * @param jobs how many pictures are worked on at once, and so how many are in memory at most: 1–{@link #MOST_JOBS}
 */
public record PrepOrder(
        List<PrepItem> items, Path folder, NameTemplate names, LocalDate date, OnExists onExists, int jobs) {
    public static final int MOST_JOBS = 64;

    public PrepOrder {
        items = List.copyOf(items);
        folder = folder.toAbsolutePath().normalize();
        if (jobs < 1 || jobs > MOST_JOBS)
            throw new IllegalArgumentException("jobs is 1–" + MOST_JOBS + ", not " + jobs);
    }

    /** The same recipe for all; today's date, one picture a core, and nothing written over. */
    public static PrepOrder of(List<Path> pictures, PrepRecipe recipe, Path folder, NameTemplate names) {
        List<PrepItem> items =
                pictures.stream().map(it -> new PrepItem(it, recipe)).toList();
        return new PrepOrder(items, folder, names, LocalDate.now(), OnExists.SKIP, usualJobs());
    }

    /** One a core: more would only wait for one another. */
    public static int usualJobs() {
        return Math.min(MOST_JOBS, Runtime.getRuntime().availableProcessors());
    }

    public PrepOrder with(OnExists other) {
        return new PrepOrder(items, folder, names, date, other, jobs);
    }

    public PrepOrder withJobs(int other) {
        return new PrepOrder(items, folder, names, date, onExists, other);
    }
}
