package thumbsmith.queue;

import java.util.UUID;

/** A row of the list. What it says is asked for when it is drawn: rows stay the same while their jobs go on. */
public sealed interface QueueRow {
    Section section();

    record Heading(Section section) implements QueueRow {}

    record Card(Section section, UUID job) implements QueueRow {}
}
