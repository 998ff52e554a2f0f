package thumbsmith.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.LineNumberReader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A list of thumbnails to make: CSV where the name ends in {@code .csv}, else one prompt a line. Reading looks at
 * nothing but the file; what its rows ask for is looked at by {@link BatchCheck}.
 *
 * @param folder the file's own; pictures that it names are looked for from there
 * @param rows in the file's order, blank ones left out
 */
public record BatchFile(Path folder, List<BatchRow> rows) {
    /** A larger file is not opened: 10 MB. */
    public static final int MAX_BYTES = 10_000_000;

    public static final int MAX_ROWS = 10_000;

    public BatchFile {
        rows = List.copyOf(rows);
    }

    /**
     * Reads the disk.
     *
     * @throws UnreadableBatchException where it cannot be read or none of it can be trusted, with a sentence
     */
    public static BatchFile read(Path file) throws UnreadableBatchException {
        Path there = file.toAbsolutePath().normalize();
        return new BatchFile(there.getParent(), rows(there.getFileName().toString(), bytes(there)));
    }

    /** Touches no disk. */
    static List<BatchRow> rows(String name, byte[] bytes) throws UnreadableBatchException {
        String text = BatchText.decode(bytes);
        boolean csv = name.toLowerCase(Locale.ROOT).endsWith(".csv");
        List<BatchRow> rows = csv ? BatchCsv.rows(text) : prompts(text);
        if (rows.isEmpty()) throw new UnreadableBatchException(BatchSentences.NO_ROWS);
        if (rows.size() > MAX_ROWS) throw new UnreadableBatchException(BatchSentences.TOO_MANY_ROWS);
        return rows;
    }

    private static List<BatchRow> prompts(String text) {
        LineNumberReader lines = new LineNumberReader(new StringReader(text));
        return lines.lines()
                .filter(line -> !line.isBlank())
                .limit(MAX_ROWS + 1L)
                .map(line -> new BatchRow(lines.getLineNumber(), Map.of(BatchColumn.PROMPT, line.strip()), 0))
                .toList();
    }

    private static byte[] bytes(Path file) throws UnreadableBatchException {
        if (Files.notExists(file)) throw new UnreadableBatchException(BatchSentences.NOT_THERE);
        if (!Files.isRegularFile(file)) throw new UnreadableBatchException(BatchSentences.NO_FILE);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) throw new UnreadableBatchException(BatchSentences.TOO_LARGE);
            return bytes;
        } catch (IOException e) {
            throw new UnreadableBatchException(BatchSentences.UNREADABLE);
        }
    }
}
