package thumbsmith.job;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Reads rows out of CSV (RFC 4180), separated by commas, or by semicolons as spreadsheets of many countries do. */
final class BatchCsv {
    private final List<BatchRow> rows = new ArrayList<>();
    private List<BatchColumn> columns = List.of();
    private long reached = 1;

    private BatchCsv() {}

    /** At most one row more than are allowed. */
    static List<BatchRow> rows(String text) throws UnreadableBatchException {
        BatchCsv csv = new BatchCsv();
        try {
            csv.read(records(text).iterator());
        } catch (CsvParseException e) {
            throw new UnreadableBatchException(BatchSentences.quotes(csv.reached));
        }
        return csv.rows;
    }

    private static CsvReader<CsvRecord> records(String text) {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(BatchFile.MAX_BYTES + 1)
                .ofCsvRecord(text);
    }

    private static char separator(String text) {
        String head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return head.indexOf(';') >= 0 && head.indexOf(',') < 0 ? ';' : ',';
    }

    private void read(Iterator<CsvRecord> records) throws UnreadableBatchException {
        if (records.hasNext()) columns = columns(records.next().getFields());
        while (records.hasNext() && rows.size() <= BatchFile.MAX_ROWS) {
            CsvRecord row = records.next();
            reached = row.getStartingLineNumber();
            if (!row.getFields().stream().allMatch(String::isBlank)) rows.add(row(row));
        }
    }

    private BatchRow row(CsvRecord row) {
        Map<BatchColumn, String> values = new EnumMap<>(BatchColumn.class);
        for (int at = 0; at < Math.min(columns.size(), row.getFieldCount()); at++) {
            String value = row.getField(at).strip();
            if (!value.isEmpty()) values.put(columns.get(at), value);
        }
        int surplus = Math.max(0, row.getFieldCount() - columns.size());
        return new BatchRow(Math.toIntExact(row.getStartingLineNumber()), values, surplus);
    }

    private static List<BatchColumn> columns(List<String> head) throws UnreadableBatchException {
        List<BatchColumn> columns = new ArrayList<>();
        for (String name : head) {
            BatchColumn column = BatchColumn.of(name)
                    .orElseThrow(() -> new UnreadableBatchException(BatchSentences.unknownColumn(name)));
            if (columns.contains(column)) throw new UnreadableBatchException(BatchSentences.twice(column));
            columns.add(column);
        }
        if (columns.contains(BatchColumn.PROMPT)) return columns;
        throw new UnreadableBatchException(BatchSentences.NO_PROMPT);
    }
}
