package thumbsmith.spending;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import thumbsmith.contract.Model;
import thumbsmith.job.BookedLine;
import thumbsmith.job.LedgerLine;
import thumbsmith.job.LedgerReport;

/**
 * Every line of the ledger as CSV (RFC 4180), oldest booking first. {@code docs/spending.md} tells the columns. Words that a
 * spreadsheet would read as a formula have an apostrophe put before them.
 */
record LedgerCsv(LedgerReport report, ZoneId zone) {
    static final List<String> COLUMNS = List.of(
            "time",
            "service",
            "operation",
            "model",
            "project",
            "prompt",
            "job",
            "request_id",
            "estimated_cost_usd",
            "list_price_usd");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    /** Closes the writer. */
    void write(Writer to) throws IOException {
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(to)) {
            csv.writeRecord(COLUMNS);
            report.lines(line -> csv.writeRecord(fields(line)));
        }
    }

    /** Saves it there in place of what was there, whole or not at all; answers with the file. */
    Path save(Path file) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + "-" + UUID.randomUUID() + ".part");
        try {
            write(Files.newBufferedWriter(part));
            return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private List<String> fields(BookedLine booked) {
        LedgerLine line = booked.line();
        return List.of(
                TIME.format(line.at().atZone(zone)),
                words(line.service().name()),
                line.operation().wire(),
                line.model().map(Model::wire).orElse(""),
                words(booked.project().orElse("")),
                words(booked.prompt().orElse("")),
                line.job().map(UUID::toString).orElse(""),
                words(line.requestId().orElse("")),
                line.cost().toPlainString(),
                line.listPrice().toPlainString());
    }

    private static String words(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
