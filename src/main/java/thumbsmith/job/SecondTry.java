package thumbsmith.job;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What did not get through goes once more, at the person's word: fetched again where it was made, else as a new job. */
record SecondTry(Airfield field, Connections connections, Journal journal, Reception reception) {

    /** @throws OtherServiceException where a new job would go to another service than the first */
    Optional<Job> again(UUID id) {
        Optional<Job> job = journal.job(id);
        return job.flatMap(known -> switch (known.state()) {
            case JobState.Failed _ when journal.answer(id).isPresent() -> Optional.of(fetched(known));
            case JobState.Failed _, JobState.Cancelled _ -> anew(known, this::added);
            case JobState.Waiting _,
                    JobState.Sending _,
                    JobState.Unknown _,
                    JobState.Fetching _,
                    JobState.Done _,
                    JobState.Parked _ -> Optional.empty();
        });
    }

    private boolean added(List<Job> jobs) {
        journal.add(jobs);
        return true;
    }

    private Job fetched(Job job) {
        field.refetch.again(job.id());
        return job;
    }

    /** Settled once, whoever else says so at the same time: then nothing comes of the second word. */
    Optional<Job> settle(UUID id, Settlement settlement) {
        synchronized (field.holds) {
            Optional<Job> job = journal.job(id);
            return job.filter(it -> it.state() instanceof JobState.Unknown unknown && !unknown.settled())
                    .flatMap(unknown -> switch (settlement) {
                        case RESEND -> anew(unknown, jobs -> settled(unknown, jobs));
                        case DISCARD -> {
                            settled(unknown, List.of());
                            yield Optional.empty();
                        }
                    });
        }
    }

    private boolean settled(Job job, List<Job> anew) {
        var unknown = (JobState.Unknown) job.state();
        Job settled = job.in(new JobState.Unknown(unknown.sent(), unknown.failure(), true));
        boolean ours = journal.settle(settled, anew);
        if (ours) field.board.tell(settled);
        return ours;
    }

    private Optional<Job> anew(Job job, Reception.Writing writing) {
        Connection connection = connections.current();
        if (!job.service().equals(connection.service())) throw new OtherServiceException();
        var order = new Order(job.recipe(), 1, job.folder(), job.project());
        return reception.submit(List.of(order), connection, writing).stream().findFirst();
    }
}
