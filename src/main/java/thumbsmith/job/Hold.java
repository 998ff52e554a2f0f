package thumbsmith.job;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;

/**
 * Nothing is sent to a service for now, and why: the jobs meant for it are parked until it is over.
 *
 * @param number tells this hold from an earlier one of the same kind: a dialog is opened once for each
 * @param failure what the first job met
 * @param since when that was
 * @param jobs the parked ones, in the order in which they will go on
 * @param cost estimated cost of all of them in USD; zero for free drafts
 * @param nextCheck when it is next asked whether it is over; empty where the person has to say so
 * @param asks it is over, but only the person may send: too much time has passed, or it was another run of the program
 */
public record Hold(
        long number,
        Service service,
        HoldReason reason,
        Failure failure,
        Instant since,
        List<UUID> jobs,
        BigDecimal cost,
        Optional<Instant> nextCheck,
        boolean asks) {

    public Hold {
        jobs = List.copyOf(jobs);
    }

    /** The same that keeps these. */
    Hold keeping(List<Job> parked, Pricing pricing) {
        List<UUID> ids = parked.stream().map(Job::id).toList();
        BigDecimal sum = parked.stream()
                .map(job -> pricing.cost(
                        service, job.recipe().operation(), job.recipe().model()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Hold(number, service, reason, failure, since, ids, sum, nextCheck, asks);
    }
}
