package thumbsmith.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What support needs to know, in one zip: versions, settings, the log, recent jobs. It is put together from what is
 * known to be harmless, never by striking out what is not, so that no key, prompt, title, picture, name or path of the
 * person can be in it.
 */
final class SupportBundle {
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Mask mask;

    /** Reads log and journal: not for the FX thread. */
    SupportBundle(Wiring wiring) {
        mask = Mask.ofThisPerson();
        parts.put("versions.txt", SupportFacts.versions(Version.text(), System::getProperty, System::getenv));
        parts.put("settings.txt", SupportFacts.settings(wiring.preferences().get(), wiring.environment()));
        parts.put("jobs.csv", new SupportJobs(wiring.studio().journal()).table());
        parts.put("log.txt", SupportLog.of(wiring.folders().log()));
    }

    /**
     * Writes the zip into that folder under a name of its own.
     *
     * @param name without its ending
     * @return the file
     */
    Path writeTo(Path folder, String name) throws IOException {
        Path part = folder.resolve("." + name + "-" + UUID.randomUUID() + ".part");
        try {
            write(part);
            return moved(part, folder, name);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(mask.over(part.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    /** A bundle that is there stays. */
    private static Path moved(Path part, Path folder, String name) throws IOException {
        Path file = folder.resolve(name + ".zip");
        for (int number = 2; Files.exists(file); number++) file = folder.resolve(name + "-" + number + ".zip");
        return Files.move(part, file);
    }
}
