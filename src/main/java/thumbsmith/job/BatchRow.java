package thumbsmith.job;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a batch file as it was typed.
 *
 * @param line where it begins in the file, from 1; a value in quotes may go on over further lines
 * @param values without white space around them; those left out or blank are missing
 * @param surplus how many more values than columns it has
 */
public record BatchRow(int line, Map<BatchColumn, String> values, int surplus) {
    public BatchRow {
        values = values.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(values));
    }

    public Optional<String> value(BatchColumn column) {
        return Optional.ofNullable(values.get(column));
    }

    public String prompt() {
        return value(BatchColumn.PROMPT).orElse("");
    }
}
