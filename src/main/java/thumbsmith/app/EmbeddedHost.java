package thumbsmith.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.function.Supplier;
import thumbsmith.draft.DraftEngine;
import thumbsmith.image.ImageEngine;
import thumbsmith.sandbox.EmbeddedService;
import thumbsmith.sandbox.SandboxOptions;

/** The embedded service of this process: started when it is first needed, stopped with the program. */
final class EmbeddedHost implements Supplier<EmbeddedAddress>, AutoCloseable {
    private final SandboxOptions options;
    private final DraftEngine drafts;
    private final ImageEngine images;
    private EmbeddedService running;

    EmbeddedHost(SandboxOptions options, DraftEngine drafts, ImageEngine images) {
        this.options = options;
        this.drafts = drafts;
        this.images = images;
    }

    @Override
    public EmbeddedAddress get() {
        EmbeddedService service = service();
        return new EmbeddedAddress(service.baseUrl(), service.key());
    }

    /** The service itself, for what only the program that runs it may do. */
    synchronized EmbeddedService service() {
        if (running == null) running = start(options, drafts, images);
        return running;
    }

    /** Where its credits are topped up and its keys are shown. */
    synchronized URI accountPage() {
        get();
        return running.accountPage();
    }

    static EmbeddedService start(SandboxOptions options, DraftEngine drafts, ImageEngine images) {
        try {
            return EmbeddedService.start(options, drafts, images, Starters.ALL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        if (running != null) running.close();
        running = null;
    }
}
