package thumbsmith.job;

import java.util.List;
import java.util.UUID;
import thumbsmith.contract.Slot;

/**
 * How thumbnails came from each other.
 *
 * @param items every thumbnail that belongs to it, oldest first
 * @param links from which item which other was made
 * @param titles that were found for any of them
 */
public record Lineage(List<LibraryItem> items, List<Link> links, List<KeptTitles> titles) {

    /** @param slot the input of {@code child} that held {@code parent} */
    public record Link(UUID parent, UUID child, Slot slot) {}
}
