package thumbsmith.app;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Takes what tells who somebody is out of a text: the home folder becomes {@code ~}, the user's name and keys are struck
 * out. The second lock on a door that is closed already.
 *
 * @param home the person's folder
 * @param user their name at this computer
 */
record Mask(Path home, String user) {
    private static final int SHORTEST_NAME = 3;

    static Mask ofThisPerson() {
        return new Mask(Path.of(System.getProperty("user.home")), System.getProperty("user.name"));
    }

    String over(String text) {
        String safe = Logs.redact(text);
        if (home.getNameCount() > 0) safe = safe.replace(home.toString(), "~");
        if (user.length() < SHORTEST_NAME) return safe;
        return Pattern.compile("(?i)(?<![\\w.])" + Pattern.quote(user) + "(?![\\w.])")
                .matcher(safe)
                .replaceAll("•••");
    }
}
