package thumbsmith.app;

import java.net.URI;
import java.util.function.Supplier;
import thumbsmith.contract.Page;
import thumbsmith.contract.Pages;
import thumbsmith.contract.Service;

/**
 * Where a service is, and its pages for people. May start the embedded service: not for the FX thread.
 *
 * @param embedded where the embedded service listens
 * @param accountPage its page for credits and keys
 * @param pages those of the paid service
 */
record ServicePages(Supplier<Target> target, Supplier<URI> embedded, Supplier<URI> accountPage, Supplier<Pages> pages) {

    URI base(Service service) {
        if (service.isEmbedded()) return embedded.get();
        return target.get() instanceof Target.Paid paid && paid.service().equals(service) ? paid.base() : bare(service);
    }

    /** The embedded service has a page of its own for what is its own. */
    URI page(Service service, Page page) {
        return service.isEmbedded() && (page == Page.ACCOUNT || page == Page.BILLING)
                ? accountPage.get()
                : pages.get().at(page);
    }

    /** Of a service that is not chosen any more: plain HTTP is taken on this computer only. */
    private static URI bare(Service service) {
        boolean local = service.name().matches("(localhost|127\\..*|\\[::1]):\\d+");
        return URI.create((local ? "http://" : "https://") + service.name());
    }
}
