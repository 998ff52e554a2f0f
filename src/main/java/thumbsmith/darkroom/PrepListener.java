package thumbsmith.darkroom;

/** Hears of each picture as it ends: one call after the other, from the threads that do the work. */
@FunctionalInterface
public interface PrepListener {
    /** @param progress with this result counted in */
    void ended(PrepResult result, PrepProgress progress);
}
