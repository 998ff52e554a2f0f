package thumbsmith.image.codec;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The pictures that {@code src/test/scripts/format-matrix.sh} draws, by name. */
final class MatrixFiles {
    private MatrixFiles() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new TreeMap<>();
        try (var in = new ZipInputStream(MatrixFiles.class.getResourceAsStream("format-matrix.zip"))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
            return files;
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
