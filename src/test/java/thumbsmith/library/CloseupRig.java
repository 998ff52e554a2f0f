package thumbsmith.library;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import thumbsmith.api.Picture;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Service;
import thumbsmith.failure.Outcome;
import thumbsmith.image.PictureInfo;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.BudgetGuard;
import thumbsmith.job.Chain;
import thumbsmith.job.ChainStore;
import thumbsmith.job.Chains;
import thumbsmith.job.Connection;
import thumbsmith.job.Connections;
import thumbsmith.job.FakeFaces;
import thumbsmith.job.Intake;
import thumbsmith.job.Job;
import thumbsmith.job.Journal;
import thumbsmith.job.Library;
import thumbsmith.job.NoFiles;
import thumbsmith.job.NoLooks;
import thumbsmith.job.Offer;
import thumbsmith.job.Order;
import thumbsmith.job.Pricing;
import thumbsmith.job.QueueOrders;
import thumbsmith.job.Recipe;
import thumbsmith.job.Settlement;
import thumbsmith.job.Studio;
import thumbsmith.job.Subscription;
import thumbsmith.job.Taken;
import thumbsmith.store.PreferencesFile;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.FilesPicked;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Work;

/** What looking closely needs around it, in memory; everything runs on the calling thread. */
final class CloseupRig {
    static final Service PAID = new Service("api.pikzels.com");

    final List<Order> ordered = new ArrayList<>();
    Service service = Service.EMBEDDED;
    BudgetGuard budget = BudgetGuard.NONE;
    boolean agrees = true;
    final List<String> questions = new ArrayList<>();
    final CloseupPorts ports;

    CloseupRig(Library library, Path home) {
        Intake intake = (offer, slot) -> taken(offer);
        Chains chains =
                new Chains(new NoChains(), nothing(), new Orders(), listener -> () -> {}, intake, Clock.systemUTC());
        Studio studio = new Studio(
                new Fixed(),
                null,
                intake,
                null,
                new FakeFaces(),
                new NoLooks(),
                null,
                null,
                null,
                null,
                new Pricing(Prices.PUBLISHED),
                new PixelEngine(),
                library,
                new NoFiles(),
                cost -> budget.crossing(cost));
        ports = new CloseupPorts(
                studio,
                chains,
                new PreferencesFile(home.resolve("preferences.json"), Runnable::run),
                () -> home,
                Work.inline(),
                FilesPicked.none(),
                this::ask,
                ZoneOffset.UTC);
    }

    static Closeup over(Library library, LibraryViewModel model, Path home) {
        return new Closeup(new CloseupRig(library, home).ports, model.openedProperty(), model::open, model::changed);
    }

    /** The whole library screen over that library; at home in a folder where nothing is written. */
    static LibraryView view(Library library, LibraryViewModel model, Thumbnails thumbnails, Runnable goToCreate) {
        Closeup closeup = over(library, model, Path.of("/nowhere"));
        return new LibraryView(model, closeup, thumbnails, new DropReader(picture -> new byte[0]), goToCreate);
    }

    /** A journal that knows no job. */
    private static Journal nothing() {
        return (Journal) Proxy.newProxyInstance(
                Journal.class.getClassLoader(),
                new Class<?>[] {Journal.class},
                (proxy, call, with) -> Optional.empty());
    }

    private boolean ask(String title, String sentence, String yes, String no) {
        questions.add(sentence);
        return agrees;
    }

    private static Outcome<Taken> taken(Offer offer) {
        Path file = ((Offer.OfFile) offer).file();
        return Outcome.done(new Taken(
                new Picture.Local(file, "image/png"),
                new PictureInfo("image/png", 1280, 720, 34_000, 1),
                Optional.empty()));
    }

    private final class Fixed implements Connections {
        @Override
        public Connection current() {
            return new Connection(service, null, null);
        }

        @Override
        public Subscription onChange(Runnable listener) {
            return () -> {};
        }
    }

    private static final class NoChains implements ChainStore {
        @Override
        public void put(Chain chain) {}

        @Override
        public List<Chain> open() {
            return List.of();
        }

        @Override
        public Optional<UUID> jobFrom(Recipe recipe, Service service, Instant since, Set<UUID> except) {
            return Optional.empty();
        }
    }

    private final class Orders implements QueueOrders {
        @Override
        public List<Job> submit(List<Order> orders, Service expected) {
            ordered.addAll(orders);
            return orders.stream()
                    .map(order -> new Job(
                            UUID.randomUUID(),
                            order.recipe(),
                            expected,
                            1,
                            1,
                            order.folder(),
                            Samples.NOON,
                            false,
                            new thumbsmith.job.JobState.Waiting()))
                    .toList();
        }

        @Override
        public void pause() {}

        @Override
        public void resume() {}

        @Override
        public boolean isPaused() {
            return false;
        }

        @Override
        public void pause(List<UUID> jobs) {}

        @Override
        public void resume(List<UUID> jobs) {}

        @Override
        public void cancel(List<UUID> jobs) {}

        @Override
        public void move(List<UUID> jobs, Optional<UUID> before) {}

        @Override
        public Optional<Job> again(UUID job) {
            return Optional.empty();
        }

        @Override
        public Optional<Job> settle(UUID job, Settlement settlement) {
            return Optional.empty();
        }
    }
}
