package thumbsmith.app;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What waits to be told on screens that are not shown: a count at each, and for a moment a line about the last. */
final class HiddenScreens {
    /** How long the line stays; the count stays until the screen is shown. */
    static final Duration NOTICE = Duration.ofSeconds(10);

    private final ObjectProperty<Route> route;
    private final Map<Route, ReadOnlyIntegerWrapper> counts = new EnumMap<>(Route.class);
    private final Map<Route, Integer> noted = new EnumMap<>(Route.class);
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());

    /** @param title what happened, in a few words */
    record Notice(Route screen, String title, Instant until) {}

    HiddenScreens(ObjectProperty<Route> route) {
        this.route = route;
        for (Route each : Route.values()) counts.put(each, new ReadOnlyIntegerWrapper(this, each.key()));
    }

    ReadOnlyIntegerProperty countProperty(Route screen) {
        return counts.get(screen).getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Goes to the screen that the line is about; what waits there is told then. */
    void follow() {
        notice.get().ifPresent(it -> route.set(it.screen()));
    }

    void dismiss() {
        notice.set(Optional.empty());
    }

    boolean isNotifying() {
        return notice.get().isPresent();
    }

    /** It will be told there in a dialog. */
    void met(Incident incident, Instant now) {
        incident.screen()
                .filter(it -> it != route.get())
                .ifPresent(screen -> notify(screen, incident.shown().title(), now));
    }

    /** It is said there already, in its own place. */
    void note(Route screen, String title, Instant now) {
        if (screen == route.get()) return;
        noted.merge(screen, 1, Integer::sum);
        notify(screen, title, now);
    }

    private void notify(Route screen, String title, Instant now) {
        notice.set(Optional.of(new Notice(screen, title, now.plus(NOTICE))));
    }

    void expire(Instant now) {
        if (notice.get().filter(it -> it.until().isBefore(now)).isPresent()) dismiss();
    }

    void show(List<Incident> waiting) {
        noted.remove(route.get());
        for (Route each : Route.values()) counts.get(each).set(each == route.get() ? 0 : count(waiting, each));
        if (notice.get().filter(it -> it.screen() == route.get()).isPresent()) dismiss();
    }

    private int count(List<Incident> waiting, Route screen) {
        int told = waiting.stream()
                .filter(it -> it.screen().equals(Optional.of(screen)))
                .mapToInt(it -> 1 + it.more())
                .sum();
        return told + noted.getOrDefault(screen, 0);
    }
}
