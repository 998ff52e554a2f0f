package thumbsmith.control;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import thumbsmith.contract.Service;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Order;
import thumbsmith.job.OtherServiceException;
import thumbsmith.job.QueueOrders;
import thumbsmith.job.Recipe;
import thumbsmith.job.Settlement;

/** An office that keeps what it was asked and does nothing of it. */
final class FakeOffice implements Office, QueueOrders {
    static final String ACCOUNT = "mark-of-the-account";

    final List<String> asked = new CopyOnWriteArrayList<>();
    final List<Order> orders = new CopyOnWriteArrayList<>();
    final List<UUID> took = new CopyOnWriteArrayList<>();
    Optional<RuntimeException> fault = Optional.empty();
    Optional<String> objection = Optional.empty();
    boolean window = true;

    @Override
    public QueueOrders orders() {
        return this;
    }

    @Override
    public String account() {
        return ACCOUNT;
    }

    @Override
    public Optional<String> objection(Recipe recipe) {
        return objection;
    }

    @Override
    public void expect(boolean waits) {
        asked.add("expect " + waits);
    }

    @Override
    public void took(List<UUID> jobs) {
        took.addAll(jobs);
    }

    @Override
    public void tookAll() {
        asked.add("took all");
    }

    @Override
    public boolean front(List<Path> files) {
        asked.add("front " + files);
        return window;
    }

    @Override
    public void makeRoom() {
        asked.add("make room");
    }

    @Override
    public List<Job> submit(List<Order> some, Service expected) {
        fault.ifPresent(it -> {
            throw it;
        });
        if (!expected.isEmbedded()) throw new OtherServiceException();
        orders.addAll(some);
        return some.stream().map(order -> job(order, expected)).toList();
    }

    private static Job job(Order order, Service service) {
        return new Job(
                UUID.randomUUID(),
                order.recipe(),
                service,
                1,
                order.count(),
                order.folder(),
                Instant.EPOCH,
                false,
                new JobState.Waiting());
    }

    @Override
    public void pause() {
        asked.add("pause");
    }

    @Override
    public void resume() {
        asked.add("resume");
    }

    @Override
    public boolean isPaused() {
        return false;
    }

    @Override
    public void pause(List<UUID> jobs) {
        asked.add("pause " + jobs);
    }

    @Override
    public void resume(List<UUID> jobs) {
        asked.add("resume " + jobs);
    }

    @Override
    public void cancel(List<UUID> jobs) {
        asked.add("cancel " + jobs);
    }

    @Override
    public void move(List<UUID> jobs, Optional<UUID> before) {
        asked.add("move " + jobs + " before " + before);
    }

    @Override
    public Optional<Job> again(UUID job) {
        asked.add("again " + job);
        return Optional.empty();
    }

    @Override
    public Optional<Job> settle(UUID job, Settlement settlement) {
        asked.add("settle " + job + " " + settlement);
        return Optional.empty();
    }
}
