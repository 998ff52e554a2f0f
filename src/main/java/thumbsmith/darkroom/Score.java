package thumbsmith.darkroom;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Keeps what became of each picture of a batch, and tells the listener. Safe for all threads. */
final class Score {
    private final PrepListener listener;
    private final Pace pace;
    private final PrepResult[] results;
    private int done;
    private int skipped;
    private int failed;

    Score(int items, PrepListener listener, LongSupplier nanoClock) {
        this.listener = listener;
        results = new PrepResult[items];
        pace = new Pace(nanoClock);
    }

    synchronized void pause(boolean wanted) {
        pace.pause(wanted);
    }

    /** The listener hears of it before the next one is counted. */
    synchronized void count(int item, PrepResult result) {
        results[item] = result;
        switch (result) {
            case PrepResult.Done _ -> done++;
            case PrepResult.Skipped _ -> skipped++;
            case PrepResult.Failed _ -> failed++;
        }
        listener.ended(result, progress());
    }

    synchronized PrepProgress progress() {
        int remaining = results.length - done - skipped - failed;
        return new PrepProgress(results.length, done, skipped, failed, pace.left(done + failed, remaining));
    }

    synchronized List<PrepResult> results() {
        return Stream.of(results).filter(Objects::nonNull).toList();
    }

    synchronized List<Path> untouched(List<PrepItem> items) {
        List<Path> files = new ArrayList<>();
        IntStream.range(0, results.length)
                .filter(i -> results[i] == null)
                .forEach(i -> files.add(items.get(i).file()));
        return files;
    }
}
