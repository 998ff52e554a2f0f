package thumbsmith.queue;

import java.util.List;
import java.util.Optional;

/**
 * What the card of a job says and offers at this moment.
 *
 * @param title what it was asked to be
 * @param facts operation, model, format, price, project
 * @param state short: {@code Working 0:12}
 * @param detail why, or what is left; may be empty
 * @param bar 0–1, negative while nothing is known; empty where nothing runs
 * @param buttons what is offered at once, the first first
 * @param menu what else is
 */
public record QueueCard(
        String title,
        String facts,
        String state,
        String detail,
        Optional<Double> bar,
        boolean alarming,
        List<Offered> buttons,
        List<Offered> menu) {
    public QueueCard {
        buttons = List.copyOf(buttons);
        menu = List.copyOf(menu);
    }

    /** @param label a verb, with the price where it costs something */
    public record Offered(QueueAction action, String label) {}

    /** All of it, for who does not see it. */
    public String spoken() {
        return String.join(". ", List.of(title, facts, state, detail)).strip();
    }
}
