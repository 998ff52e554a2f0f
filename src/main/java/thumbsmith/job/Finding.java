package thumbsmith.job;

import java.util.function.Supplier;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/** What questions that are no jobs find out of their service: that nothing can be sent to it for now, or that it works. */
record Finding(Holds holds, Parking parking, Release release) {

    /** What was known of a service when a question left for it. */
    record Before(int over, boolean held) {}

    /**
     * Asks, and holds the service where the answer says that nothing can be sent there.
     *
     * @param paid whether an answer tells of credits, too
     */
    <T> Outcome<T> of(Service service, boolean paid, Supplier<Outcome<T>> question) {
        Before before = before(service);
        Outcome<T> outcome = question.get();
        switch (outcome) {
            case Outcome.Done<T> _ -> release.answered(service, paid);
            case Outcome.Failed<T>(Failure failure) -> parking.asked(service, failure, before);
            case Outcome.Withdrawn<T> _ -> {}
        }
        return outcome;
    }

    /** It could not even be asked. */
    void unasked(Service service, Failure why) {
        parking.asked(service, why, before(service));
    }

    private Before before(Service service) {
        synchronized (holds) {
            return new Before(holds.over(service), holds.of(service).isPresent());
        }
    }
}
