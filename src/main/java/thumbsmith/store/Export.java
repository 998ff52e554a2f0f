package thumbsmith.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import thumbsmith.job.NameTemplate;
import thumbsmith.job.Output;

/** Copies of thumbnails in a folder of the person's, under names by a template. */
record Export(Path folder, NameTemplate names, ZoneId zone, Disclosure disclosure) {

    List<Path> save(List<Output> outputs, boolean withRecipe) throws IOException {
        Files.createDirectories(folder);
        Map<Path, Integer> last = new HashMap<>();
        return AllOrNone.of(files -> {
            List<Path> saved = new ArrayList<>();
            for (Output output : outputs) {
                byte[] bytes = disclosure.bytes(output, withRecipe);
                saved.add(save(bytes, number -> named(output, number), last, files));
            }
            return saved;
        });
    }

    /** @param last the number that was given last, so that a thousand of one name do not each begin at one */
    private static Path save(byte[] bytes, IntFunction<Path> named, Map<Path, Integer> last, AllOrNone files)
            throws IOException {
        for (int n = last.getOrDefault(named.apply(1), 0) + 1; ; n++) {
            last.put(named.apply(1), n);
            try {
                files.write(bytes, named.apply(n));
                return named.apply(n);
            } catch (FileAlreadyExistsException e) {
                // Someone else's; the next number may be free.
            }
        }
    }

    private Path named(Output output, int number) {
        String name = names.name(output.recipe(), output.made().atZone(zone).toLocalDate(), number);
        return folder.resolve(name + WholeFiles.extension(output.file()));
    }
}
