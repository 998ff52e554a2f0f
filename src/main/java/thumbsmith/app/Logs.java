package thumbsmith.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import thumbsmith.contract.KeyText;

/** The rotating log: three files of 1 MB at most. Whatever looks like a key is struck out before it is written. */
final class Logs {
    private static final int FILE_BYTES = 1_000_000;
    private static final int FILES = 3;
    private static final Pattern KEY_HEADER = Pattern.compile("(?i)(x-api-key\\s*[:=]\\s*)\\S+");
    private static final Pattern PICTURE = Pattern.compile("data:image/[^\\s\"]{64,}");

    private Logs() {}

    /** Sends all logging into that folder; a folder that cannot be written to means no log, not no program. */
    static void start(Path folder) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        try {
            Files.createDirectories(folder);
            root.addHandler(handler(folder));
        } catch (IOException e) {
            root.setLevel(Level.OFF);
        }
    }

    private static Handler handler(Path folder) throws IOException {
        String pattern = folder.toString().replace("%", "%%") + "/thumbsmith-%u.%g.log";
        FileHandler handler = new FileHandler(pattern, FILE_BYTES, FILES, true);
        handler.setEncoding("UTF-8");
        handler.setFormatter(new Redacting());
        return handler;
    }

    /** The text without anything that may be a secret. */
    static String redact(String text) {
        String safe = KeyText.struckOut(text, "•••");
        safe = KEY_HEADER.matcher(safe).replaceAll("$1•••");
        return PICTURE.matcher(safe).replaceAll("data:image/•••");
    }

    private static final class Redacting extends Formatter {
        @Override
        public String format(LogRecord line) {
            return redact(LogLayout.of(line, formatMessage(line)));
        }
    }
}
