package thumbsmith.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.job.LedgerLine;
import thumbsmith.job.MemoryReport;

class LedgerCsvTest {
    private static final UUID JOB = new UUID(1, 2);
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    @TempDir
    Path folder;

    private static LedgerLine line(String request) {
        return new LedgerLine(
                Instant.parse("2026-11-22T22:30:00Z"),
                new Service("api.pikzels.com"),
                Operation.TEXT,
                Optional.of(Model.PKZ_4_5),
                Optional.of(request),
                Optional.of(JOB),
                new BigDecimal("0.1300"),
                new BigDecimal("0.1300"));
    }

    private static LedgerCsv csv(String project, String prompt, String request) {
        MemoryReport report = new MemoryReport(
                List.of(line(request)), Map.of(JOB, project), Map.of(JOB, prompt), List.of(), List.of());
        return new LedgerCsv(report, ZoneId.of("Europe/Berlin"));
    }

    private static List<CsvRecord> read(LedgerCsv csv) throws IOException {
        StringWriter written = new StringWriter();
        csv.write(written);
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(written.toString())) {
            return reader.stream().toList();
        }
    }

    @Test
    void aLineTellsAllThatIsKnownInTheOrderOfTheColumns() throws IOException {
        List<CsvRecord> records = read(csv("Island", "A castle, \"big\"", "r1"));
        assertThat(records.getFirst().getFields()).isEqualTo(LedgerCsv.COLUMNS);
        assertThat(records.get(1).getFields())
                .containsExactly(
                        "2026-11-22T23:30:00+01:00",
                        "api.pikzels.com",
                        "text",
                        "pkz_4_5",
                        "Island",
                        "A castle, \"big\"",
                        JOB.toString(),
                        "r1",
                        "0.1300",
                        "0.1300");
    }

    @Provide
    static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("=+-@＝＋－＠\t\r\n\"',;|a ä\u0000😀".toCharArray())
                .ofMaxLength(12);
    }

    @Property(tries = 500)
    void noWordBecomesAFormulaAndNoneIsLost(
            @ForAll("words") String project, @ForAll("words") String prompt, @ForAll("words") String request)
            throws IOException {
        List<String> fields = read(csv(project, prompt, request)).get(1).getFields();
        assertThat(fields).allSatisfy(LedgerCsvTest::isNoFormula);
        assertThat(fields.get(4)).isEqualTo(guarded(project));
        assertThat(fields.get(5)).isEqualTo(guarded(prompt));
        assertThat(fields.get(7)).isEqualTo(guarded(request));
    }

    private static void isNoFormula(String field) {
        assertThat(field.isEmpty() || FORMULA_STARTS.indexOf(field.charAt(0)) < 0)
                .isTrue();
    }

    private static String guarded(String words) {
        return words.isEmpty() || FORMULA_STARTS.indexOf(words.charAt(0)) < 0 ? words : "'" + words;
    }

    @Test
    void itTakesThePlaceOfTheFileThatThePersonNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("spending.csv"), "old");
        csv("Island", "A castle", "r1").save(file);
        assertThat(Files.readString(file)).startsWith("time,service,").contains("\r\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aLedgerThatBreaksOffLeavesTheOldFileAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("spending.csv"), "old");
        LedgerCsv csv = new LedgerCsv(new BrokenReport(), ZoneId.of("UTC"));
        assertThatThrownBy(() -> csv.save(file)).isInstanceOf(UncheckedIOException.class);
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}
