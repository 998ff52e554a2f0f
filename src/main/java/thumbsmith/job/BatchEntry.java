package thumbsmith.job;

import java.util.List;

/** What became of a row of a batch file when it was checked. */
public sealed interface BatchEntry {
    BatchRow row();

    /**
     * It can be sent.
     *
     * @param count 1–10
     */
    record Good(BatchRow row, Recipe recipe, int count) implements BatchEntry {}

    /** @param problems in plain sentences, at least one */
    record Wrong(BatchRow row, List<String> problems) implements BatchEntry {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }
}
