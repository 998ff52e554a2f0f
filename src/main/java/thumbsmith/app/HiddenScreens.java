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

    void met(Incident incident, Instant now) {
        incident.screen()
                .filter(it -> it != route.get())
                .ifPresent(screen -> notice.set(
                        Optional.of(new Notice(screen, incident.shown().title(), now.plus(NOTICE)))));
    }

    void expire(Instant now) {
        if (notice.get().filter(it -> it.until().isBefore(now)).isPresent()) dismiss();
    }

    void show(List<Incident> waiting) {
        for (Route each : Route.values()) counts.get(each).set(each == route.get() ? 0 : count(waiting, each));
        if (notice.get().filter(it -> it.screen() == route.get()).isPresent()) dismiss();
    }

    private static int count(List<Incident> waiting, Route screen) {
        return waiting.stream()
                .filter(it -> it.screen().equals(Optional.of(screen)))
                .mapToInt(it -> 1 + it.more())
                .sum();
    }
}
