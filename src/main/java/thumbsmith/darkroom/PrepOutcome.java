package thumbsmith.darkroom;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a batch ended.
 *
 * @param results in the order of the batch's items, whatever was finished first
 * @param untouched pictures that were not come to, because the batch was cancelled or stopped
 */
public record PrepOutcome(List<PrepResult> results, List<Path> untouched, Ending ending) {
    public PrepOutcome {
        results = List.copyOf(results);
        untouched = List.copyOf(untouched);
    }

    public sealed interface Ending {
        /** Every picture was come to. */
        record Finished() implements Ending {}

        /** By the person; what was finished stays. */
        record Cancelled() implements Ending {}

        /**
         * The folder takes no more files, so the rest was not tried; what was finished stays.
         *
         * @param why a sentence for people
         */
        record Stopped(String why) implements Ending {}
    }

    public List<PrepResult.Done> done() {
        return only(PrepResult.Done.class).toList();
    }

    public List<PrepResult.Skipped> skipped() {
        return only(PrepResult.Skipped.class).toList();
    }

    public List<PrepResult.Failed> failed() {
        return only(PrepResult.Failed.class).toList();
    }

    private <R extends PrepResult> Stream<R> only(Class<R> kind) {
        return results.stream().filter(kind::isInstance).map(kind::cast);
    }
}
