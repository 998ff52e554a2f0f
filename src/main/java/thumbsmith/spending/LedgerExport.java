package thumbsmith.spending;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;

/** Saves the ledger as a file of a name of its own; never writes over another. Blocks on the disk. */
record LedgerExport(LedgerCsv csv) {

    /** Answers with the new file, whole. */
    Path into(Path folder, LocalDate today) throws IOException {
        for (int n = 1; ; n++) {
            Path file = folder.resolve("thumbsmith-spending-" + today + (n == 1 ? "" : " (" + n + ")") + ".csv");
            try {
                return filled(file, Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW));
            } catch (FileAlreadyExistsException e) {
                // Another one of today; the next number may be free.
            }
        }
    }

    private Path filled(Path file, Writer opened) throws IOException {
        try (opened) {
            csv.write(opened);
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }
}
