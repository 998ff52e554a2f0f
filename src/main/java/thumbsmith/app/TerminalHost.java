package thumbsmith.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import thumbsmith.cli.FailureException;
import thumbsmith.cli.Host;
import thumbsmith.cli.OrderDesk;
import thumbsmith.cli.RunningSandbox;
import thumbsmith.cli.SandboxRequest;
import thumbsmith.contract.ErrorCode;
import thumbsmith.draft.engine.SketchEngine;
import thumbsmith.failure.Failure;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.Studio;
import thumbsmith.sandbox.EmbeddedService;
import thumbsmith.sandbox.FaultPlan;
import thumbsmith.sandbox.SandboxOptions;
import thumbsmith.store.Folders;
import thumbsmith.ui.Texts;

/** What the commands stand on: opens the wiring when a command first needs it. */
final class TerminalHost implements Host, AutoCloseable {
    private final Supplier<Environment> environment;
    private final Folders folders;
    private Wiring wiring;

    /** @param environment read when a command first needs a service; may refuse what it finds with a sentence */
    TerminalHost(Supplier<Environment> environment, Folders folders) {
        this.environment = environment;
        this.folders = folders;
    }

    @Override
    public Studio studio(boolean offline) throws FailureException {
        try {
            Studio studio = opened(offline);
            requireKey(offline);
            studio.connections().current();
            return studio;
        } catch (IllegalArgumentException e) {
            throw new FailureException(new Failure.Refused(List.of(e.getMessage())));
        }
    }

    @Override
    public Studio records() throws FailureException {
        try {
            return opened(false);
        } catch (IllegalArgumentException e) {
            throw new FailureException(new Failure.Refused(List.of(e.getMessage())));
        }
    }

    private Studio opened(boolean offline) throws FailureException {
        try {
            if (wiring == null) wiring = Wiring.open(environment.get(), folders, offline);
            return wiring.studio();
        } catch (UncheckedIOException e) {
            throw new FailureException(new Failure.DiskFull(
                    folders.home(), Texts.of(TerminalHost.class).get("home.unusable")));
        }
    }

    @Override
    public OrderDesk desk(Stay stay) throws FailureException {
        try {
            FolderDesk desk = new FolderDesk(wiring, stay);
            desk.takeOverIfLeft();
            return desk;
        } catch (UncheckedIOException e) {
            throw new FailureException(new Failure.DiskFull(
                    folders.home(), Texts.of(TerminalHost.class).get("home.unusable")));
        }
    }

    @Override
    public Optional<String> project() {
        return wiring == null ? Optional.empty() : wiring.preferences().get().project();
    }

    /** A paid service without a key is said at once, before a picture is read. */
    private void requireKey(boolean offline) throws FailureException {
        if (offline) return;
        Target target = Target.of(wiring.environment(), wiring.preferences().get(), wiring.secrets());
        if (target instanceof Target.Paid paid && paid.key().isEmpty()) {
            throw new FailureException(new Failure.Api(
                    ErrorCode.MISSING_API_KEY.name(),
                    ErrorCode.MISSING_API_KEY.status(),
                    Optional.empty(),
                    List.of(),
                    "",
                    Optional.empty()));
        }
    }

    @Override
    public RunningSandbox sandbox(SandboxRequest request) throws FailureException {
        try {
            FaultPlan faults = faults(request.faults());
            ImageEngine images = new PixelEngine();
            EmbeddedService service = EmbeddedHost.start(options(request), new SketchEngine(images), images);
            service.faults().plan(faults);
            return new Running(service);
        } catch (IllegalArgumentException e) {
            throw new FailureException(new Failure.Refused(List.of(e.getMessage())));
        } catch (UncheckedIOException e) {
            throw new FailureException(new Failure.Refused(
                    List.of("The embedded service cannot listen on port " + request.port() + ": it is taken.")));
        }
    }

    private static SandboxOptions options(SandboxRequest request) {
        SandboxOptions options =
                SandboxOptions.temporary().withPort(request.port()).withLatency(request.latency());
        if (request.credits().isPresent())
            options = options.withCredits(request.credits().get());
        return request.key().isPresent() ? options.withKey(request.key().get()) : options;
    }

    private static FaultPlan faults(Optional<Path> file) throws FailureException {
        if (file.isEmpty()) return FaultPlan.NONE;
        try {
            return FaultPlan.read(Files.readString(file.get()));
        } catch (IOException _) {
            throw new FailureException(
                    new Failure.Refused(List.of("The fault plan " + file.get() + " cannot be read as text.")));
        }
    }

    @Override
    public String version() {
        return Version.text();
    }

    @Override
    public List<String> notices() {
        return wiring == null ? List.of() : wiring.notices();
    }

    @Override
    public Path defaultFolder() {
        return wiring == null ? folders.outputs() : wiring.outputFolder();
    }

    @Override
    public Path presets() {
        return folders.presets();
    }

    @Override
    public void close() {
        if (wiring != null) wiring.close();
    }

    private record Running(EmbeddedService service) implements RunningSandbox {
        @Override
        public URI baseUrl() {
            return service.baseUrl();
        }

        @Override
        public String key() {
            return service.key();
        }

        @Override
        public URI accountPage() {
            return service.accountPage();
        }

        @Override
        public void close() {
            service.close();
        }
    }
}
