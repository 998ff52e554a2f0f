package thumbsmith.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javax.net.ServerSocketFactory;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Model;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.create.CreateViewModel;
import thumbsmith.draft.engine.SketchEngine;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.Look;
import thumbsmith.job.LookRef;
import thumbsmith.job.Recipe;
import thumbsmith.job.Taken;
import thumbsmith.rehearsal.Mishap;
import thumbsmith.rehearsal.Occasion;
import thumbsmith.sandbox.EmbeddedService;
import thumbsmith.sandbox.Fault;
import thumbsmith.sandbox.SandboxOptions;
import thumbsmith.secret.KeyHost;
import thumbsmith.store.Preferences.ServiceChoice;

/** A second embedded service that the program takes for the paid one, with every request to it counted on the wire. */
final class PaidStage implements WalkStage, AutoCloseable {
    private final WindowRig rig;
    private final EmbeddedService service;
    private final WireTap tap;

    PaidStage(WindowRig rig, Path folder) throws IOException {
        this(rig, folder, ServerSocketFactory.getDefault(), "http");
    }

    /** Behind a certificate that the program does not know. */
    PaidStage(WindowRig rig, Path folder, TlsFront company) throws IOException {
        this(rig, folder, company.sockets(), "https");
    }

    private PaidStage(WindowRig rig, Path folder, ServerSocketFactory sockets, String scheme) throws IOException {
        this.rig = rig;
        var images = new PixelEngine();
        service = EmbeddedService.start(
                SandboxOptions.in(folder).withTraining(Duration.ofMillis(500)),
                new SketchEngine(images),
                images,
                List.of());
        tap = new WireTap(service.baseUrl(), sockets, scheme);
        for (LookMode mode : LookMode.values()) rig.studio().looks().put(look(mode));
        rig.wiring.secrets().keep(KeyHost.of(tap.base()), service.key());
        rig.wiring
                .preferences()
                .update(it -> it.withService(ServiceChoice.PIKZELS).withBaseUrl(tap.base()));
        var composer = rig.window.screens().create().composer();
        WindowRig.await(
                "the paid service is open",
                () -> composer.serviceProperty().get().service().equals(Optional.of(asked())));
    }

    private Look look(LookMode mode) {
        return new Look(
                UUID.randomUUID(),
                asked(),
                mode,
                "Mine",
                LookStatus.COMPLETED,
                100,
                Optional.empty(),
                Optional.empty(),
                rig.wiring.clock().instant());
    }

    WireTap tap() {
        return tap;
    }

    Service asked() {
        return Service.paid(tap.base());
    }

    @Override
    public EmbeddedService service() {
        return service;
    }

    @Override
    public void summon(Occasion occasion) {
        RehearsalProps props = new RehearsalProps(rig.studio());
        Map<Slot, Taken> pictures = props.pictures(occasion);
        Recipe recipe = looking(occasion, props.recipe(occasion, pictures));
        plan(occasion);
        generate(recipe, pictures);
    }

    /** Asks for a thumbnail from words, with nothing scripted. */
    void ask(Occasion like, Model model) {
        Recipe plain = new RehearsalProps(rig.studio()).recipe(like, Map.of());
        generate(
                new Recipe(
                        plain.operation(),
                        plain.prompt(),
                        Optional.of(model),
                        plain.format(),
                        plain.persona(),
                        plain.style(),
                        plain.weight(),
                        plain.pictures()),
                Map.of());
    }

    private void generate(Recipe recipe, Map<Slot, Taken> pictures) {
        Screens screens = rig.window.screens();
        CreateViewModel create = screens.create();
        screens.shell().routeProperty().set(Route.CREATE);
        create.putAside();
        create.hold(recipe, pictures);
        onceReady(create.blockedProperty(), create::generate);
    }

    /** Nobody can press while something stands in the way. */
    private static void onceReady(ObservableValue<Optional<String>> blocked, Runnable press) {
        if (blocked.getValue().isEmpty()) {
            press.run();
            return;
        }
        blocked.addListener(new ChangeListener<Optional<String>>() {
            @Override
            public void changed(
                    ObservableValue<? extends Optional<String>> of, Optional<String> before, Optional<String> now) {
                if (now.isPresent()) return;
                blocked.removeListener(this);
                press.run();
            }
        });
    }

    /** With looks of this service in place of the other's. */
    private Recipe looking(Occasion occasion, Recipe plain) {
        return new Recipe(
                plain.operation(),
                plain.prompt(),
                plain.model(),
                plain.format(),
                look(occasion, LookMode.PERSONA),
                look(occasion, LookMode.STYLE),
                plain.weight(),
                plain.pictures());
    }

    private Optional<LookRef> look(Occasion occasion, LookMode mode) {
        return rig.studio().looks().of(asked()).stream()
                .filter(look -> look.mode() == mode && occasion.looks().contains(mode))
                .map(Look::ref)
                .findFirst();
    }

    private void plan(Occasion occasion) {
        switch (occasion.mishap()) {
            case Mishap.Answered answer ->
                add(
                        occasion,
                        new Fault.What.Answer(
                                answer.code(),
                                answer.status(),
                                "",
                                answer.details(),
                                answer.retryAfterSeconds().map(seconds -> 1)));
            case Mishap.Closed(var failure, var time) -> service.maintenance(time);
            case Mishap.NoCredits _ -> service.limitCredits(Optional.of(BigDecimal.ZERO));
            case Mishap.AnswerLost() -> add(occasion, new Fault.What.CutBeforeHead(true));
            case Mishap.WebPage(int status) -> add(occasion, new Fault.What.Page(status));
            case Mishap.OutputCut() ->
                service.faults().add(Fault.of(new Fault.What.CutOutput()).times(4));
            case Mishap.Unplugged _ -> unplug();
            case Mishap.Natural _, Mishap.AtTopUp _, Mishap.Delivered _, Mishap.Told _ ->
                throw new IllegalArgumentException(occasion.id() + " is not met like this.");
        }
    }

    private void add(Occasion occasion, Fault.What what) {
        service.faults().add(Fault.of(what).on(occasion.operation()));
    }

    private void unplug() {
        try {
            tap.unplug();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void mend() {
        try {
            tap.plug();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        service.endMaintenance();
        service.limitCredits(Optional.of(BigDecimal.ONE));
        WalkMends.topUp(service.accountPage(), BigDecimal.TEN);
    }

    /** Paid requests that arrived whole so far. */
    int arrived() {
        return tap.paid().size();
    }

    @Override
    public void close() throws IOException {
        tap.close();
        service.close();
    }
}
