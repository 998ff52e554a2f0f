package thumbsmith.app;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.HoldReason;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Around;
import thumbsmith.job.Hold;
import thumbsmith.job.Job;
import thumbsmith.job.Pricing;
import thumbsmith.job.Remodelling;

/** What is said of a hold and what its ways out would cost, by all the jobs that it keeps. Waits for the disk. */
record HoldReader(HoldPort port, Pricing pricing) {
    private static final Catalogue CATALOGUE = new Catalogue();

    Held read(Hold hold) {
        List<Job> jobs =
                hold.jobs().stream().map(port::job).flatMap(Optional::stream).toList();
        Circumstances around = speaker(hold, jobs).map(this::around).orElse(Circumstances.NONE);
        return new Held(hold, around, cheaper(hold, around).map(it -> cost(jobs, it)));
    }

    /** The first for which another model would cost less speaks for them all; else the first. */
    private Optional<Job> speaker(Hold hold, List<Job> jobs) {
        if (hold.reason() != HoldReason.CREDITS) return jobs.stream().findFirst();
        return jobs.stream()
                .filter(job -> cheaper(hold, around(job)).isPresent())
                .findFirst()
                .or(() -> jobs.stream().findFirst());
    }

    private Circumstances around(Job job) {
        return Around.of(job, pricing);
    }

    private static Optional<Recovery.CheaperModel> cheaper(Hold hold, Circumstances around) {
        return CATALOGUE.present(hold.failure(), around).ways().stream()
                .flatMap(way -> way.recovery() instanceof Recovery.CheaperModel it
                        ? Optional.of(it).stream()
                        : Optional.<Recovery.CheaperModel>empty().stream())
                .findFirst();
    }

    /** Those that the other model cannot make stay at their own price. */
    private BigDecimal cost(List<Job> jobs, Recovery.CheaperModel cheaper) {
        return jobs.stream()
                .map(job -> pricing.cost(
                        job.service(),
                        job.recipe().operation(),
                        Remodelling.of(job.recipe(), cheaper.to()).model()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
