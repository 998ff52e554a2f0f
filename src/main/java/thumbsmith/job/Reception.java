package thumbsmith.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import thumbsmith.contract.Limits;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;

/** Takes new orders in: checked, written down in one go, told of in one go, and then in line. */
record Reception(
        Runs runs,
        OutputShelf shelf,
        StaleParts parts,
        Parking parking,
        Holds holds,
        Noticeboard board,
        Timekeeper time) {

    /** Writes new jobs down. */
    @FunctionalInterface
    interface Writing {
        /** @return whether they are to be started after all */
        boolean write(List<Job> jobs);
    }

    /** Where a folder or the journal cannot be written the jobs come back parked or failed, and nothing is sent. */
    List<Job> submit(List<Order> orders, Connection connection, Writing writing) {
        orders.forEach(Reception::check);
        return enter(
                orders.stream()
                        .flatMap(order -> runs.of(order, connection.service()).stream())
                        .toList(),
                connection,
                writing);
    }

    private static void check(Order order) {
        inRange(order.count());
        List<Problem> problems = Preflight.check(order.recipe());
        if (!problems.isEmpty())
            throw new IllegalArgumentException(problems.getFirst().sentence());
    }

    static int inRange(int jobs) {
        if (jobs < 1 || jobs > Limits.IN_FLIGHT) throw new IllegalArgumentException("1 to 10 jobs, not " + jobs + ".");
        return jobs;
    }

    private List<Job> enter(List<Job> jobs, Connection connection, Writing writing) {
        if (jobs.isEmpty()) return jobs;
        List<Path> folders = jobs.stream().map(Job::folder).distinct().toList();
        folders.forEach(parts::sweep);
        Optional<Failure> trouble = folders.stream()
                .flatMap(folder -> shelf.unwritable(folder).stream())
                .findFirst();
        if (trouble.isPresent() && !holds.policy().parks(HoldReason.DISK)) return refused(jobs, trouble.get());
        try {
            return parking.enter(jobs, connection, trouble, writing);
        } catch (RuntimeException e) {
            Path folder = jobs.getFirst().folder();
            return refused(jobs, Unwritable.journal(e, folder, Sentences.JOB_UNWRITABLE));
        }
    }

    private List<Job> refused(List<Job> jobs, Failure failure) {
        List<Job> failed = jobs.stream()
                .map(job -> job.in(new JobState.Failed(time.now(), failure)))
                .toList();
        board.tell(failed);
        return failed;
    }
}
