package thumbsmith.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import thumbsmith.job.Output;

/**
 * Files for other programs, by drag or clipboard.
 *
 * @param folder for copies that live until the next start; made when it is needed
 */
record HandedOut(Path folder, Disclosure disclosure) {

    /** Copies under the names of the files, or the files themselves where nothing is to be left out. */
    List<Path> copies(List<Output> outputs, boolean withRecipe) throws IOException {
        Path place = folder.resolve(UUID.randomUUID().toString());
        return AllOrNone.of(files -> {
            List<Path> copies = new ArrayList<>();
            for (Output output : outputs) copies.add(copy(output, withRecipe, place, files));
            return copies;
        });
    }

    private Path copy(Output output, boolean withRecipe, Path place, AllOrNone files) throws IOException {
        byte[] bytes = disclosure.bytes(output, withRecipe);
        if (withRecipe || Arrays.equals(bytes, Files.readAllBytes(output.file()))) return output.file();
        Files.createDirectories(place);
        Path wanted = place.resolve(output.file().getFileName());
        return WholeFiles.firstFree(wanted, free -> files.write(bytes, free));
    }
}
