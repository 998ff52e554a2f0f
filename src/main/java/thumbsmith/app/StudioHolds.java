package thumbsmith.app;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import thumbsmith.contract.Model;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;
import thumbsmith.job.Hold;
import thumbsmith.job.Job;
import thumbsmith.job.JobListener;
import thumbsmith.job.JobState;
import thumbsmith.job.Studio;
import thumbsmith.job.Subscription;

/** The holds of the program's own scheduler, and what is parked without one. */
final class StudioHolds implements HoldPort {
    private final Studio studio;
    private volatile boolean leftBehind;

    StudioHolds(Studio studio) {
        this.studio = studio;
    }

    @Override
    public List<Hold> holds() {
        List<Hold> holds = studio.scheduler().holds();
        Service chosen = chosen();
        Optional<Hold> left = holds.stream().anyMatch(it -> it.service().equals(chosen))
                ? Optional.empty()
                : leftBehind(chosen, studio.scheduler().parked(chosen));
        leftBehind = left.isPresent();
        return Stream.concat(holds.stream(), left.stream()).toList();
    }

    @Override
    public Service chosen() {
        return studio.connections().current().service();
    }

    /** Nothing is known to hold these back; all the same only the person may send them. */
    private Optional<Hold> leftBehind(Service service, List<Job> parked) {
        if (parked.isEmpty()) return Optional.empty();
        Failure failure = parked.stream()
                .map(Job::state)
                .flatMap(it -> it instanceof JobState.Parked state ? state.failure().stream() : Stream.empty())
                .findFirst()
                .orElseGet(() -> new Failure.Unexpected(""));
        return Optional.of(new Hold(
                LEFT_BEHIND,
                service,
                HoldReason.of(failure).orElse(HoldReason.OFFLINE),
                failure,
                parked.getFirst().created(),
                parked.stream().map(Job::id).toList(),
                parked.stream().map(this::cost).reduce(BigDecimal.ZERO, BigDecimal::add),
                Optional.empty(),
                true));
    }

    private BigDecimal cost(Job job) {
        return studio.pricing()
                .cost(job.service(), job.recipe().operation(), job.recipe().model());
    }

    @Override
    public Optional<Job> job(UUID id) {
        return studio.journal().job(id);
    }

    @Override
    public Subscription listen(Runnable changed) {
        Subscription jobs = studio.scheduler().listen(new JobListener() {
            @Override
            public void changed(Job job) {
                if (leftBehind) changed.run();
            }

            @Override
            public void holdsChanged() {
                changed.run();
            }
        });
        Subscription service = studio.connections().onChange(changed);
        return () -> {
            jobs.close();
            service.close();
        };
    }

    @Override
    public void goOn(Service service) {
        studio.scheduler().goOn(service);
    }

    @Override
    public void goOn(Service service, Model model) {
        studio.scheduler().goOn(service, model);
    }

    @Override
    public void checkNow(Service service) {
        studio.scheduler().checkNow(service);
    }

    @Override
    public void dismiss(Service service) {
        studio.scheduler().dismiss(service);
    }

    @Override
    public void moveTo(Path folder) {
        studio.scheduler().moveTo(folder);
    }
}
