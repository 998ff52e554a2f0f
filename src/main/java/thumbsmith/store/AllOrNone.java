package thumbsmith.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** New files that belong together: where one of them cannot be made, as on a full disk, the others go again. */
final class AllOrNone {
    private final List<Path> made = new ArrayList<>();

    interface Work {
        List<Path> with(AllOrNone files) throws IOException;
    }

    static List<Path> of(Work work) throws IOException {
        AllOrNone files = new AllOrNone();
        try {
            return work.with(files);
        } catch (IOException e) {
            for (Path file : files.made) Files.deleteIfExists(file);
            throw e;
        }
    }

    /** @throws java.nio.file.FileAlreadyExistsException where the name is taken */
    void write(byte[] bytes, Path file) throws IOException {
        WholeFiles.write(bytes, file);
        made.add(file);
    }
}
