package thumbsmith.app;

import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Service;
import thumbsmith.draft.StarterLook;
import thumbsmith.draft.learn.StarterLooks;
import thumbsmith.job.Look;
import thumbsmith.job.LookRegistry;
import thumbsmith.job.Studio;
import thumbsmith.store.Folders;

/** The looks that come ready with the embedded service, so that a first start has something to pick. */
final class Starters {
    private static final Logger LOG = LoggerFactory.getLogger(Starters.class);
    static final List<StarterLook> ALL = StarterLooks.all();

    private Starters() {}

    /** The registry, with the starter looks in it where the embedded service never ran: once deleted they stay away. */
    static LookRegistry registered(LookRegistry registry, Folders folders, Clock clock) {
        if (!Files.exists(folders.embeddedService())) register(registry, clock);
        return registry;
    }

    /** A database that cannot be written to is no reason not to start: there is just less to pick. */
    private static void register(LookRegistry registry, Clock clock) {
        try {
            ALL.reversed().forEach(look -> registry.put(asRegistered(look, clock)));
        } catch (RuntimeException e) {
            LOG.warn("The starter looks could not be registered", e);
        }
    }

    /** Fetches the portraits that are missing: the embedded service draws each when it is first asked after. */
    static void fetchPortraits(Studio studio) {
        if (!studio.connections().current().service().isEmbedded()) return;
        studio.looks().of(Service.EMBEDDED).stream()
                .filter(look -> look.isReady() && look.portrait().isEmpty())
                .forEach(look -> studio.lookKeeper().refresh(look));
    }

    private static Look asRegistered(StarterLook look, Clock clock) {
        return new Look(
                look.id(),
                Service.EMBEDDED,
                look.mode(),
                look.name(),
                LookStatus.COMPLETED,
                100,
                Optional.empty(),
                Optional.empty(),
                clock.instant());
    }
}
