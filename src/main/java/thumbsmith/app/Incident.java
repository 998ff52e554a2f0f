package thumbsmith.app;

import java.math.BigDecimal;
import java.util.Optional;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Presentation;
import thumbsmith.job.Hold;
import thumbsmith.ui.Trouble;

/**
 * What one dialog tells, however often it was met.
 *
 * @param number tells it from others; the same while it changes
 * @param screen the one that it belongs to; empty where it concerns them all
 * @param hold what is parked because of it
 * @param cheaper what all of that would cost with the cheaper model that is offered, in USD
 * @param more how often the like was met besides
 * @param step what the person did about it so far
 * @param remark a sentence about what the last way out did; empty where there is nothing to say
 */
record Incident(
        long number,
        Optional<Route> screen,
        Trouble trouble,
        Presentation shown,
        Optional<Hold> hold,
        Optional<BigDecimal> cheaper,
        int more,
        Step step,
        String remark) {

    /** How far the person got. */
    enum Step {
        /** It was only read. */
        TOLD,
        /** It was put off and is looked at again: something may have been mended meanwhile. */
        LOOKED_AT_AGAIN,
        /** A page of the service was opened from it. */
        PAGE_OPENED,
        /** The page where credits are bought was. */
        BILLING_OPENED
    }

    static Incident of(long number, Optional<Route> screen, Trouble trouble, Presentation shown) {
        return new Incident(number, screen, trouble, shown, Optional.empty(), Optional.empty(), 0, Step.TOLD, "");
    }

    /** Whether one dialog can tell both: the same code, at the same place, of no two holds. */
    boolean isLike(Incident other) {
        return code(trouble.failure()).equals(code(other.trouble.failure()))
                && screen.equals(other.screen)
                && (hold.isEmpty()
                        || other.hold.isEmpty()
                        || isOf(other.hold.get().number()));
    }

    boolean isOf(long holdNumber) {
        return hold.filter(it -> it.number() == holdNumber).isPresent();
    }

    /**
     * Met once more, which what was said of the last way out does not tell of. A hold says more than a single request, and
     * is no other one.
     */
    Incident joinedBy(Incident other) {
        Incident told = other.hold.isPresent() ? other : this;
        int again = hold.isPresent() == other.hold.isPresent() ? 1 : 0;
        return new Incident(number, screen, told.trouble, told.shown, told.hold, told.cheaper, more + again, step, "");
    }

    /** Of a hold as it stands now. */
    Incident of(Held held) {
        Presentation said = held.isEmpty() ? HoldWords.alone(shown, held.hold().reason()) : shown;
        return new Incident(
                number, screen, trouble, said, Optional.of(held.hold()), held.cheaper(), more, step, remark);
    }

    /** The same trouble, of a hold that took the place of the one it told of. */
    Incident retold(Trouble again, Held held) {
        return new Incident(number, screen, again, shown, hold, cheaper, more, step, remark).of(held);
    }

    Incident after(Step done) {
        return new Incident(number, screen, trouble, shown, hold, cheaper, more, done, remark);
    }

    Incident saying(String sentence) {
        return new Incident(number, screen, trouble, shown, hold, cheaper, more, step, sentence);
    }

    /** What tells one kind of failure from another. */
    static String code(Failure failure) {
        return failure instanceof Failure.Api api
                ? api.known().map(Enum::name).orElse(api.status() + " " + api.code())
                : failure.getClass().getSimpleName();
    }
}
