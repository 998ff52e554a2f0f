package thumbsmith.app;

import java.util.Map;

/** Whether this machine can show a window at all. */
final class Display {
    private Display() {}

    /** Told without loading the toolkit, so that a terminal gets its answer at once. */
    static boolean isThere(String osName, Map<String, String> environment, String glassPlatform) {
        if ("Headless".equalsIgnoreCase(glassPlatform) || !osName.startsWith("Linux")) return true;
        return isSet(environment, "DISPLAY");
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}
