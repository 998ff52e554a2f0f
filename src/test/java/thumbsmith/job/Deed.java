package thumbsmith.job;

import java.util.List;
import java.util.random.RandomGenerator;

/** What becomes of one paid request at the {@link FickleServer}. */
enum Deed {
    MADE(12),
    BUSY(5),
    BUSY_FOR_SECONDS(2),
    CREDITS(2),
    MAINTENANCE(2),
    FAILED(2),
    PAGE_OF_A_GATEWAY(2),
    PAGE_IN_ITS_PLACE(1),
    CUT_BEFORE_BODY(1),
    CUT_IN_BODY(2),
    CUT_BEFORE_HEAD(2),
    CUT_IN_HEAD(1),
    CUT_AFTER_HEAD(2),
    HALF(2),
    HALF_BUSY(1),
    NEVER(1);

    private final int weight;

    Deed(int weight) {
        this.weight = weight;
    }

    /** @param patient whether the client waits so long for an answer that it must get one */
    static Deed any(RandomGenerator chance, boolean patient) {
        List<Deed> all = patient ? List.of(values()).subList(0, NEVER.ordinal()) : List.of(values());
        int drawn = chance.nextInt(all.stream().mapToInt(it -> it.weight).sum());
        for (Deed deed : all) {
            drawn -= deed.weight;
            if (drawn < 0) return deed;
        }
        throw new AssertionError();
    }

    /** The service says, whole and in the contract's words, that nothing was made and that it may be asked again. */
    boolean saysNotMade() {
        return switch (this) {
            case BUSY, BUSY_FOR_SECONDS, CREDITS, MAINTENANCE -> true;
            case MADE,
                    FAILED,
                    PAGE_OF_A_GATEWAY,
                    PAGE_IN_ITS_PLACE,
                    CUT_BEFORE_BODY,
                    CUT_IN_BODY,
                    CUT_BEFORE_HEAD,
                    CUT_IN_HEAD,
                    CUT_AFTER_HEAD,
                    HALF,
                    HALF_BUSY,
                    NEVER -> false;
        };
    }
}
