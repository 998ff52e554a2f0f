package thumbsmith.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import thumbsmith.failure.Failure;
import thumbsmith.job.Studio;
import thumbsmith.job.Subscription;

/** A program around the commands whose Ctrl-C the tests press. */
final class FakeHost implements Host {
    final List<Runnable> interrupts = new CopyOnWriteArrayList<>();
    final List<Boolean> offline = new CopyOnWriteArrayList<>();
    final List<Stay> stays = new CopyOnWriteArrayList<>();
    final FakeSandbox sandbox = new FakeSandbox();
    Optional<SandboxRequest> sandboxRequest = Optional.empty();
    Optional<Failure> refusal = Optional.empty();
    List<String> notices = List.of();
    Runnable onSubscribe = () -> {};

    private final Studio studio;
    private final Path folder;

    FakeHost(Studio studio, Path folder) {
        this.studio = studio;
        this.folder = folder;
    }

    static final class FakeSandbox implements RunningSandbox {
        volatile boolean closed;

        @Override
        public URI baseUrl() {
            return URI.create("http://127.0.0.1:4711");
        }

        @Override
        public String key() {
            return "pkz_sandbox_0001";
        }

        @Override
        public URI accountPage() {
            return URI.create("http://127.0.0.1:4711/account");
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Override
    public Studio studio(boolean offline) throws FailureException {
        this.offline.add(offline);
        if (refusal.isPresent()) throw new FailureException(refusal.get());
        return studio;
    }

    @Override
    public Studio records() throws FailureException {
        if (refusal.isPresent()) throw new FailureException(refusal.get());
        return studio;
    }

    @Override
    public OrderDesk desk(Stay stay) {
        stays.add(stay);
        return new OwnDesk(studio, stay);
    }

    @Override
    public RunningSandbox sandbox(SandboxRequest request) throws FailureException {
        if (refusal.isPresent()) throw new FailureException(refusal.get());
        sandboxRequest = Optional.of(request);
        return sandbox;
    }

    @Override
    public List<String> notices() {
        return notices;
    }

    @Override
    public String version() {
        return "9.8.7";
    }

    @Override
    public Path defaultFolder() {
        return folder.resolve("thumbnails");
    }

    @Override
    public Path presets() {
        return folder.resolve("presets");
    }

    @Override
    public Subscription onInterrupt(Runnable task) {
        interrupts.add(task);
        onSubscribe.run();
        return () -> interrupts.remove(task);
    }

    /** What Ctrl-C does. */
    void interrupt() {
        interrupts.forEach(Runnable::run);
    }
}
