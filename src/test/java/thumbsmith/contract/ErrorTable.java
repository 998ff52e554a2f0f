package thumbsmith.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The contract's error table as the tests have it: {@code error-table.txt}, which nothing of the program reads. */
public final class ErrorTable {
    private ErrorTable() {}

    /** @param cause in a few words; for a name of version 1 the code of now */
    public record Row(int status, String code, String cause) {
        /** Whether this is a name of version 1. */
        public boolean isOld() {
            return ErrorCode.of(cause).isPresent();
        }

        private static Row of(String line) {
            String[] cells = line.split("\t");
            return new Row(Integer.parseInt(cells[0]), cells[1], cells[2]);
        }
    }

    /** Every row, in the order of the contract; the names of version 1 last. */
    public static List<Row> rows() {
        try (var file = new BufferedReader(new InputStreamReader(
                ErrorTable.class.getResourceAsStream("error-table.txt"), StandardCharsets.UTF_8))) {
            return file.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
