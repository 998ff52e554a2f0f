package thumbsmith.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/**
 * Gives paid questions their turn among the jobs, and has them wait where the service is busy: about two minutes.
 *
 * @param unasked told where there is no room for an answer, so that nothing is asked
 */
record Turns(
        Places places,
        Backoff backoff,
        Timekeeper time,
        Supplier<Optional<Failure>> noRoom,
        BiConsumer<Service, Failure> unasked) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Blocks for a place and for the answer. An interrupt before the request leaves withdraws it. */
    <T> Outcome<T> take(Service service, Supplier<Outcome<T>> question) {
        try {
            return patiently(() -> roomy(service, question));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Withdrawn<>();
        }
    }

    /** Asks only while there is room for the answer, looked for at the last moment. */
    private <T> Outcome<T> roomy(Service service, Supplier<Outcome<T>> question) {
        Optional<Failure> full = noRoom.get();
        full.ifPresent(failure -> unasked.accept(service, failure));
        return full.map(Outcome::<T>failed).orElseGet(question);
    }

    private <T> Outcome<T> patiently(Supplier<Outcome<T>> question) throws InterruptedException {
        Instant end = time.now().plus(PATIENCE);
        for (int tries = 0; ; tries++) {
            Outcome<T> outcome = once(question);
            if (!(outcome instanceof Outcome.Failed<T>(Failure failure)) || !Backoff.isBusy(failure)) return outcome;
            Duration wait = backoff.after(failure, tries);
            if (time.now().plus(wait).isAfter(end)) return outcome;
            time.pause(wait);
        }
    }

    private <T> Outcome<T> once(Supplier<Outcome<T>> question) throws InterruptedException {
        Places.Place place = places.await();
        try {
            Outcome<T> outcome = question.get();
            note(place, outcome);
            return outcome;
        } finally {
            places.free();
        }
    }

    private <T> void note(Places.Place place, Outcome<T> outcome) {
        switch (outcome) {
            case Outcome.Done<T> _ -> places.succeeded();
            case Outcome.Failed<T>(Failure failure) when Backoff.isBusy(failure) -> places.tooMany(place);
            case Outcome.Failed<T> _, Outcome.Withdrawn<T> _ -> {}
        }
    }
}
