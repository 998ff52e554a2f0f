package thumbsmith.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.failure.Recovery;
import thumbsmith.failure.Way;
import thumbsmith.image.PictureInfo;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.BudgetGuard;
import thumbsmith.job.Connection;
import thumbsmith.job.Connections;
import thumbsmith.job.FakeFaces;
import thumbsmith.job.Intake;
import thumbsmith.job.Ledger;
import thumbsmith.job.LedgerLine;
import thumbsmith.job.LedgerReport;
import thumbsmith.job.Look;
import thumbsmith.job.LookKeeper;
import thumbsmith.job.MemoryReport;
import thumbsmith.job.Mending;
import thumbsmith.job.Offer;
import thumbsmith.job.Pricing;
import thumbsmith.job.Studio;
import thumbsmith.job.Subscription;
import thumbsmith.job.Taken;
import thumbsmith.store.PreferencesFile;
import thumbsmith.ui.Confirm;
import thumbsmith.ui.CopyingDesktop;
import thumbsmith.ui.FilesPicked;
import thumbsmith.ui.Trouble;
import thumbsmith.ui.Work;

/** The room with a service, a registry and a person in memory. Changes that are due in front wait for {@link #settle}. */
final class LooksRig {
    static final Service PAID = new Service("api.pikzels.com");
    /** Hands on nothing. */
    static final LookDeeds NO_DEEDS = new LookDeeds() {
        @Override
        public void delete(Look look) {}

        @Override
        public void duplicate(Look look, List<Path> pictures) {}

        @Override
        public void enlarge(Path picture) {}
    };

    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    final FakeService service = new FakeService();
    final MemoryLooks registry = new MemoryLooks();
    final List<Failure> failures = new ArrayList<>();
    final List<Trouble> troubles = new ArrayList<>();
    final List<Recovery> takenElsewhere = new ArrayList<>();
    final List<Path> files = new ArrayList<>();
    final List<String> questions = new ArrayList<>();
    final FakeFaces faces = new FakeFaces();
    final MemoryOfLooks memory = new MemoryOfLooks();
    final ScriptedArchive archive = new ScriptedArchive();
    final List<Runnable> switched = new CopyOnWriteArrayList<>();
    final LinkedBlockingQueue<Runnable> front = new LinkedBlockingQueue<>();
    final PreferencesFile preferences;
    final Path portraits;
    private Instant now = NOW;
    Optional<Runnable> tick = Optional.empty();
    Service chosen = Service.EMBEDDED;
    Optional<Connection> real = Optional.empty();
    Optional<String> whyNotReady = Optional.empty();
    Optional<RuntimeException> unopened = Optional.empty();
    boolean agrees = true;
    BudgetGuard budget = BudgetGuard.NONE;
    final CopyingDesktop desktop = new CopyingDesktop();
    Work work = new Work(front::add, Runnable::run, Runnable::run);

    private LookKeeper keeper;

    LooksRig(Path folder) {
        portraits = folder.resolve("portraits");
        preferences = new PreferencesFile(folder.resolve("preferences.json"), Runnable::run);
    }

    LooksBench bench() {
        return new LooksBench(
                studio(),
                memory,
                archive,
                preferences,
                work,
                new FilesPicked(() -> files),
                confirm(),
                this::open,
                this::isCommon,
                desktop,
                ((InstantSource) () -> now).withZone(ZoneOffset.UTC),
                this::tickTo,
                () -> whyNotReady);
    }

    /** Of the bench that was made last. */
    LookKeeper keeper() {
        return keeper;
    }

    private Subscription tickTo(Runnable listener) {
        tick = Optional.of(listener);
        return () -> tick = Optional.empty();
    }

    /** So many seconds later, by the clock and by the ticker. */
    void pass(int seconds) {
        now = now.plusSeconds(seconds);
        tick.ifPresent(Runnable::run);
        settle();
    }

    private void open(Trouble trouble) {
        failures.add(trouble.failure());
        troubles.add(trouble);
    }

    private boolean isCommon(Recovery way, Trouble trouble) {
        boolean common = way instanceof Recovery.CopyForSupport || way instanceof Recovery.CopyDetails;
        if (common) takenElsewhere.add(way);
        return common;
    }

    /** Presses that way out in the dialog that was opened last. */
    void press(Recovery way) {
        Trouble last = troubles.getLast();
        assertThat(new Catalogue().present(last.failure(), last.around()).ways())
                .extracting(Way::recovery)
                .contains(way);
        last.take().accept(way);
        settle();
    }

    /** Lets the front thread do what is due. */
    void settle() {
        for (Runnable due = front.poll(); due != null; due = front.poll()) due.run();
    }

    /** Does what becomes due in front until the condition holds; fails after twenty idle seconds. */
    void settleUntil(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Runnable due = front.poll(20, TimeUnit.SECONDS);
            if (due == null) throw new AssertionError("Nothing happened for twenty seconds.");
            due.run();
        }
    }

    Look has(String name, LookMode mode, LookStatus status, int progress) {
        return has(name, mode, status, progress, Optional.empty());
    }

    Look has(String name, LookMode mode, LookStatus status, int progress, Optional<Path> portrait) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        service.knows(id, name, mode, status, progress);
        Instant added = NOW.plusSeconds(registry.of(chosen).size());
        Look look = new Look(id, chosen, mode, name, status, progress, portrait, Optional.empty(), added);
        registry.put(look);
        return look;
    }

    private Studio studio() {
        Pricing pricing = new Pricing(Prices.PUBLISHED);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Connections connections = new ChosenNow();
        keeper = new LookKeeper(connections, registry, memory, new NoLedger(), pricing, portraits, clock);
        return new Studio(
                connections,
                null,
                new AnyPicture(),
                new Mended(),
                faces,
                registry,
                keeper,
                null,
                null,
                new NoLedger(),
                pricing,
                new PixelEngine(),
                new thumbsmith.job.EmptyLibrary(),
                new thumbsmith.job.NoFiles(),
                cost -> budget.crossing(cost));
    }

    private Confirm confirm() {
        return (title, sentence, yes, no) -> {
            questions.add(title);
            return agrees;
        };
    }

    private final class ChosenNow implements Connections {
        @Override
        public Connection current() {
            unopened.ifPresent(fault -> {
                throw fault;
            });
            return real.orElseGet(
                    () -> new Connection(chosen, service, (address, target, exchange) -> Outcome.done(0L)));
        }

        @Override
        public Subscription onChange(Runnable listener) {
            switched.add(listener);
            return () -> switched.remove(listener);
        }
    }

    /** Takes every file but those called bad. */
    private static final class AnyPicture implements Intake {
        @Override
        public Outcome<Taken> take(Offer offer, Slot slot) {
            if (!(offer instanceof Offer.OfFile(Path file)) || file.endsWith("bad")) {
                return Outcome.failed(new Failure.BadImage(slot, "This is no picture."));
            }
            PictureInfo info = new PictureInfo("image/png", 1280, 720, 412_345, 1);
            return Outcome.done(new Taken(new Picture.Local(file, "image/png"), info, Optional.empty()));
        }
    }

    private static final class NoLedger implements Ledger {
        @Override
        public void book(LedgerLine line) {}

        @Override
        public void requireWritable() {}

        @Override
        public BigDecimal spentSince(Instant start) {
            return BigDecimal.ZERO;
        }

        @Override
        public LedgerReport report() {
            return new MemoryReport(List.of());
        }
    }

    /** Mends every file but those called broken; the mended one is called after what was done. */
    private static final class Mended implements Mending {
        @Override
        public Outcome<Taken> repair(Picture picture, Slot slot) {
            return mended(picture, slot, "repaired");
        }

        @Override
        public Outcome<Taken> shrink(Picture picture, Slot slot) {
            return mended(picture, slot, "shrunk");
        }

        @Override
        public Outcome<Taken> crop(Picture picture, Slot slot, Format format) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome<Taken> itself(Picture picture, Slot slot) {
            throw new UnsupportedOperationException();
        }

        private static Outcome<Taken> mended(Picture picture, Slot slot, String how) {
            Path file = ((Picture.Local) picture).file();
            if (file.endsWith("broken")) return Outcome.failed(new Failure.BadImage(slot, "It cannot be read."));
            PictureInfo info = new PictureInfo("image/png", 1280, 720, 112_345, 1);
            Path mended = file.resolveSibling(file.getFileName() + "-" + how);
            return Outcome.done(new Taken(new Picture.Local(mended, "image/png"), info, Optional.empty()));
        }
    }
}
