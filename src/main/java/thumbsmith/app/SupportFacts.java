package thumbsmith.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import thumbsmith.contract.Page;
import thumbsmith.contract.Pages;
import thumbsmith.secret.KeyHost;
import thumbsmith.store.Preferences;

/** Versions and settings as lines of words and figures: of what a person typed or chose only whether it is the usual. */
final class SupportFacts {
    /** What versions and desktops are called. */
    private static final Pattern PLAIN = Pattern.compile("[\\w .:;+()-]{1,80}");

    private SupportFacts() {}

    /**
     * Program, Java, JavaFX, system and desktop.
     *
     * @param property a system property, or null
     * @param variable a variable of the environment, or null
     */
    static String versions(String program, UnaryOperator<String> property, UnaryOperator<String> variable) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("thumbsmith", program);
        for (String name : new String[] {
            "java.version", "java.vendor", "javafx.runtime.version", "os.name", "os.version", "os.arch", "file.encoding"
        }) facts.put(name, plain(property.apply(name)));
        for (String name : new String[] {"XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "GDK_SCALE"})
            facts.put(name, plain(variable.apply(name)));
        facts.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        facts.put("heap.max.mb", Long.toString(Runtime.getRuntime().maxMemory() >> 20));
        return lines(facts);
    }

    static String settings(Preferences chosen, Environment environment) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("service", chosen.service().map(Enum::name).orElse("none chosen"));
        facts.put("address", usual(KeyHost.of(chosen.baseUrl()).equals(KeyHost.of(Preferences.PIKZELS))));
        facts.put("environment.key", given(environment.apiKey()));
        facts.put("environment.address", given(environment.baseUrl()));
        facts.put("connect.seconds", Integer.toString(chosen.connectSeconds()));
        facts.put("answer.seconds", Integer.toString(chosen.answerSeconds()));
        facts.put("certificates", given(chosen.certificates()));
        facts.put("output.folder", usual(chosen.outputFolder().isEmpty()));
        facts.put("file.names", usual(chosen.nameTemplate().equals(Preferences.DEFAULT.nameTemplate())));
        facts.put("theme", chosen.theme().name());
        facts.put("side.by.side", Integer.toString(chosen.concurrency()));
        facts.put("window", chosen.window().map(SupportFacts::size).orElse("usual"));
        for (Page page : Page.values())
            facts.put("page." + page.wire(), usual(chosen.pages().at(page).equals(Pages.PUBLISHED.at(page))));
        facts.put("support", usual(chosen.pages().support().equals(Pages.PUBLISHED.support())));
        return lines(facts);
    }

    private static String size(Preferences.WindowPlace window) {
        return Math.round(window.width()) + " x " + Math.round(window.height())
                + (window.maximized() ? " maximized" : "");
    }

    private static String usual(boolean usual) {
        return usual ? "usual" : "changed";
    }

    private static String given(Optional<?> value) {
        return value.isPresent() ? "given" : "none";
    }

    private static String plain(String value) {
        return Optional.ofNullable(value)
                .filter(it -> PLAIN.matcher(it).matches())
                .map(Logs::redact)
                .orElse("-");
    }

    private static String lines(Map<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + " = " + fact.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
