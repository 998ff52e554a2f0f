package thumbsmith.control;

import java.util.List;
import java.util.UUID;

/** What the process that runs the jobs answers. */
sealed interface Reply {

    /** @param jobs those that were made or go on, in order; they stand in the journal */
    record Taken(List<UUID> jobs) implements Reply {
        static final Taken NOTHING_NEW = new Taken(List.of());
    }

    /** @param sentence for people, with what they can do */
    record Refused(Why why, String sentence) implements Reply {
        static final Refused LEAVING = new Refused(Why.LEAVING, "");
    }

    enum Why {
        /** The line was no request, or one of another version of the program. */
        NOT_UNDERSTOOD,
        OTHER_SERVICE,
        /** That process is about to leave its seat. */
        LEAVING,
        /** It cannot be done, whoever asks. */
        IMPOSSIBLE,
        /** A fault or a full disk over there. */
        FAILED
    }
}
