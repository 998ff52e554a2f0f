package thumbsmith.failure;

import java.time.Duration;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bundle's texts, filled. A key {@code NAME.variant} falls back to {@code NAME} part by part. */
record Wording(ResourceBundle texts) {

    Presentation text(String key, Surface surface, List<String> arguments, String... details) {
        String name = key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
        String line = line(Stream.concat(Stream.of(name), Stream.of(details)).toArray(String[]::new));
        return new Presentation(
                surface,
                filled(part(key, "title"), arguments),
                filled(part(key, "cause"), arguments),
                filled(part(key, "next"), arguments),
                List.of(),
                List.of(),
                line,
                Optional.empty(),
                List.of());
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    String plain(String key) {
        return texts.getString(key);
    }

    String filled(String key, List<String> arguments) {
        return fill(texts.getString(key), arguments);
    }

    /** The variant's own text, or the one that all variants share. */
    private String part(String key, String part) {
        String own = key + "." + part;
        if (texts.containsKey(own) || !key.contains(".")) return own;
        String shared = key.substring(0, key.lastIndexOf('.')) + "." + part;
        if (!texts.containsKey(shared)) throw new MissingResourceException(own, "failures", own);
        return shared;
    }

    /** Plain replacement: the arguments may hold any character. */
    private static String fill(String text, List<String> arguments) {
        String filled = text;
        for (int i = 0; i < arguments.size(); i++) filled = filled.replace("{" + i + "}", arguments.get(i));
        return filled;
    }

    /** Ids come from the service as well: they are as long and as strange as it likes. */
    static String line(String... parts) {
        return Stream.of(parts).map(Quote::of).filter(it -> !it.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** {@code 42 seconds}, {@code 5 minutes}. */
    static String seconds(Duration took) {
        long seconds = Math.max(1, took.toSeconds());
        if (seconds < 120) return seconds == 1 ? "1 second" : seconds + " seconds";
        return took.toMinutes() + " minutes";
    }
}
