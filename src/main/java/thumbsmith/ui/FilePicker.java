package thumbsmith.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the person for files through the system's own dialogs. Called and answered on the FX thread. */
public interface FilePicker {
    Optional<Path> picture(String title);

    List<Path> pictures(String title);

    Optional<Path> folder(String title, Path start);

    /** A PEM file of certificates. */
    Optional<Path> certificate(String title);

    /**
     * A file of another kind.
     *
     * @param kind what such files are called, for people
     * @param patterns such as {@code *.csv}
     */
    Optional<Path> file(String title, String kind, List<String> patterns);

    /** Where to save a new file; the system asks before an existing one is replaced. */
    Optional<Path> saveAs(String title, String name);
}
