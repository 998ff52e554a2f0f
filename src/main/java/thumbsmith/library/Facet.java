package thumbsmith.library;

import java.util.List;

/**
 * One thing that can be filtered by, as a menu.
 *
 * @param name for the menu's button and as its key: {@code model}
 * @param options what there is to choose from; the first one takes the filter away
 */
record Facet(String name, List<Option> options) {

    /** @param choose chooses it, or takes it back where several can be chosen together */
    record Option(String words, boolean chosen, Runnable choose) {}

    /** Whether anything is left out by it. */
    boolean isActive() {
        return !options.isEmpty() && !options.getFirst().chosen();
    }
}
