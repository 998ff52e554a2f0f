package thumbsmith.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import thumbsmith.failure.Failure;

/** The folder that thumbnails are to go to, made ready before anything is paid for. */
final class OutputFolder {
    private OutputFolder() {}

    /** Answers with its absolute path. */
    static Path ready(Path wanted) throws FailureException {
        Path folder = wanted.toAbsolutePath().normalize();
        if (Files.exists(folder) && !Files.isDirectory(folder)) throw unfit(folder, folder + " is no folder.");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unfit(folder, "The folder " + folder + " cannot be made.");
        }
        if (!Files.isWritable(folder)) throw unfit(folder, "Nothing can be written to " + folder + ".");
        return folder;
    }

    private static FailureException unfit(Path folder, String why) {
        return new FailureException(new Failure.DiskFull(folder, why));
    }
}
