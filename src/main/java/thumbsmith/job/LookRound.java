package thumbsmith.job;

import java.util.List;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.LookStatus;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;
import thumbsmith.failure.Outcome;

/**
 * One round over the chosen service's looks: refreshes those in training and deletes those that were to be deleted when
 * it has ended. A look that the service does not have is left alone until the person asks after it.
 */
record LookRound(LookKeeper keeper, LookBook book, Connection connection) {
    private static final int TOO_MANY = 429;

    List<Outcome<Look>> go() {
        return book.of(connection.service()).stream()
                .filter(LookRound::isDue)
                .map(this::follow)
                .toList();
    }

    private static boolean isDue(Look look) {
        return switch (look.mark()) {
            case NONE, NOT_DELETED -> look.status() == LookStatus.PROCESSING;
            case DELETE_WHEN_TRAINED -> true;
            case NOT_AT_SERVICE -> false;
        };
    }

    private Outcome<Look> follow(Look look) {
        Outcome<Look> asked = keeper.ask(connection, look.id());
        return asked instanceof Outcome.Done<Look>(Look now) && isToBeDeletedNow(now) ? deleted(now) : asked;
    }

    /** As it is written down now: the person may have changed their mind while the service was asked. */
    private static boolean isToBeDeletedNow(Look look) {
        return look.status() != LookStatus.PROCESSING && look.mark() == LookMark.DELETE_WHEN_TRAINED;
    }

    private Outcome<Look> deleted(Look trained) {
        Outcome<String> deleted = keeper.delete(connection, trained.id());
        if (isRefused(deleted)) book.change(connection.service(), trained.id(), it -> it.marked(LookMark.NOT_DELETED));
        return deleted.map(message -> trained);
    }

    /** Said by the service of this look; what stands in the way of everything, or only for now, is waited for. */
    private static boolean isRefused(Outcome<String> deleted) {
        return deleted instanceof Outcome.Failed<String>(Failure.Api api)
                && HoldReason.of(api).isEmpty()
                && api.status() != TOO_MANY
                && api.known()
                        .filter(ErrorCode.CANNOT_DELETE_PROCESSING::equals)
                        .isEmpty();
    }
}
