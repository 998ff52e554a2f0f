package thumbsmith.app;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import thumbsmith.contract.Page;
import thumbsmith.contract.Service;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Presentation;
import thumbsmith.failure.Recovery;
import thumbsmith.settings.SettingsPlace;
import thumbsmith.settings.SettingsViewModel;
import thumbsmith.store.Preferences.ServiceChoice;
import thumbsmith.ui.CommonWays;
import thumbsmith.ui.DesktopPort;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Trouble;
import thumbsmith.ui.Work;

/**
 * The ways out that lead beyond a screen. FX thread; addresses are looked up off it.
 *
 * @param inUse the service in use, for troubles that name none
 * @param openSettings shows the settings
 */
record DeskWays(
        ServicePages pages,
        Supplier<Service> inUse,
        Supplier<SettingsViewModel> settings,
        Runnable openSettings,
        DesktopPort desktop,
        Work work,
        Clock clock,
        String version)
        implements CommonWays, TakenWays {
    private static final Texts TEXTS = Texts.of(DeskWays.class);

    @Override
    public boolean take(Recovery way, Trouble trouble) {
        if (!WayKind.of(way).isCommon()) return false;
        takeCommon(way, trouble);
        return true;
    }

    @Override
    public Optional<String> take(Recovery way, Incident incident) {
        if (WayKind.of(way).isCommon()) return takeCommon(way, incident.trouble());
        incident.trouble().take().accept(way);
        return Optional.empty();
    }

    /** @return what to say where the person comes back */
    private Optional<String> takeCommon(Recovery way, Trouble trouble) {
        Service service = trouble.service().orElseGet(inUse);
        switch (way) {
            case Recovery.EnterKey _ -> inSettings(SettingsPlace.KEY);
            case Recovery.AddCertificate _ -> inSettings(SettingsPlace.CERTIFICATE);
            case Recovery.RemoveKey _ -> forgetKey(service);
            case Recovery.UseEmbedded _ -> useEmbedded();
            case Recovery.OpenPage(Page page) -> browse(() -> pages.page(service, page));
            case Recovery.OpenInBrowser _ -> browse(() -> pages.base(service));
            case Recovery.CopyDetails _ -> desktop.copyText(said(trouble).copyText());
            case Recovery.CopyForSupport _ -> desktop.copyText(supportMessage(trouble.at(service)));
            default -> throw new IllegalArgumentException("No common way out: " + way);
        }
        return remark(way, service);
    }

    /** The address is named where finding it does not wait: a browser that does not open is then no dead end. */
    private Optional<String> remark(Recovery way, Service service) {
        return switch (way) {
            case Recovery.OpenPage(Page page) ->
                Optional.of(
                        service.isEmbedded()
                                ? TEXTS.get("desk.page.opened")
                                : TEXTS.get("desk.page.at", pages.page(service, page)));
            case Recovery.OpenInBrowser _ ->
                Optional.of(
                        service.isEmbedded()
                                ? TEXTS.get("desk.browser.opened")
                                : TEXTS.get("desk.browser.at", pages.base(service)));
            case Recovery.CopyDetails _ -> Optional.of(TEXTS.get("desk.copied"));
            case Recovery.CopyForSupport _ ->
                Optional.of(TEXTS.get("desk.copied.support", pages.pages().get().support()));
            default -> Optional.empty();
        };
    }

    /** To where the service is chosen. */
    void chooseService() {
        inSettings(SettingsPlace.SERVICE);
    }

    private void inSettings(SettingsPlace place) {
        settings.get().ask(place);
        openSettings.run();
    }

    /** A key of the environment cannot be forgotten here: the settings say so. */
    private void forgetKey(Service service) {
        if (settings.get().service().overrides().key()) inSettings(SettingsPlace.KEY);
        else found(() -> pages.base(service), settings.get().service()::forgetKeyOf);
    }

    /** Where the environment chooses the service, the settings say so. */
    private void useEmbedded() {
        if (settings.get().service().overrides().chooseService()) chooseService();
        else settings.get().service().choose(ServiceChoice.EMBEDDED);
    }

    private void browse(Callable<URI> address) {
        found(address, desktop::browse);
    }

    private void found(Callable<URI> address, Consumer<URI> then) {
        work.waiting(address, then, fault -> {});
    }

    private String supportMessage(Trouble trouble) {
        return SupportMessage.of(trouble, said(trouble), clock.instant(), version);
    }

    private static Presentation said(Trouble trouble) {
        return new Catalogue().present(trouble.failure(), trouble.around());
    }
}
