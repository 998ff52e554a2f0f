package thumbsmith.store;

import java.nio.file.Path;
import java.util.Map;

/**
 * Every place the program writes to. All of them lie under one home, which THUMBSMITH_HOME moves; only the folder for
 * finished thumbnails can be chosen apart, in the preferences.
 *
 * @param home absolute
 */
public record Folders(Path home) {

    /** The home that the environment names, or the usual place for a program's data on this system. */
    public static Folders of(Map<String, String> environment, String osName, Path userHome) {
        String named = environment.getOrDefault("THUMBSMITH_HOME", "");
        if (!named.isBlank()) return new Folders(Path.of(named).toAbsolutePath().normalize());
        return new Folders(usual(environment, osName, userHome).resolve("Thumbsmith"));
    }

    private static Path usual(Map<String, String> environment, String osName, Path userHome) {
        if (osName.startsWith("Windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return local.isBlank() ? userHome.resolve("AppData/Local") : Path.of(local);
        }
        if (osName.startsWith("Mac")) return userHome.resolve("Library/Application Support");
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return data.isBlank() ? userHome.resolve(".local/share") : Path.of(data);
    }

    public Path database() {
        return home.resolve("thumbsmith.db");
    }

    /** Copies of the database. */
    public Path backups() {
        return home.resolve("backups");
    }

    public Path preferences() {
        return home.resolve("preferences.json");
    }

    /** The price table, where it was changed. */
    public Path prices() {
        return home.resolve("prices.json");
    }

    /** The composer as it was left. */
    public Path composer() {
        return home.resolve("composer.json");
    }

    /** The library as it was looked at. */
    public Path library() {
        return home.resolve("library.json");
    }

    /** How pictures were prepared last. */
    public Path prep() {
        return home.resolve("prep.json");
    }

    /** What was reviewed, with its scores. */
    public Path review() {
        return home.resolve("review.json");
    }

    /** Recipes for pictures that the person saved, each a file that can be shared. */
    public Path presets() {
        return home.resolve("presets");
    }

    /** Finished thumbnails, unless the preferences name another folder. */
    public Path outputs() {
        return home.resolve("thumbnails");
    }

    /** Copies of dropped and pasted pictures, by content. */
    public Path pictures() {
        return home.resolve("pictures");
    }

    /** Outputs that arrived and found no room in their own folder. */
    public Path kept() {
        return home.resolve("kept");
    }

    /** Files of thumbnails that were thrown away, by id. */
    public Path trash() {
        return home.resolve("trash");
    }

    /** Copies that were dragged out or put on the clipboard, until the next start. */
    public Path handedOut() {
        return home.resolve("handed-out");
    }

    public Path portraits() {
        return home.resolve("portraits");
    }

    public Path embeddedService() {
        return home.resolve("embedded-service");
    }

    public Path log() {
        return home.resolve("log");
    }
}
