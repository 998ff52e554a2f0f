package thumbsmith.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import thumbsmith.api.Exchange;
import thumbsmith.api.Picture;
import thumbsmith.api.Pikzels;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.image.PictureInfo;
import thumbsmith.job.Assessor;
import thumbsmith.job.BudgetGuard;
import thumbsmith.job.Connection;
import thumbsmith.job.Connections;
import thumbsmith.job.DiskRoom;
import thumbsmith.job.EmptyLibrary;
import thumbsmith.job.FakeFaces;
import thumbsmith.job.Ledger;
import thumbsmith.job.LedgerLine;
import thumbsmith.job.LedgerReport;
import thumbsmith.job.Library;
import thumbsmith.job.LibraryFiles;
import thumbsmith.job.Look;
import thumbsmith.job.LookKeeper;
import thumbsmith.job.MemoryReport;
import thumbsmith.job.NameTemplate;
import thumbsmith.job.NoFiles;
import thumbsmith.job.NoLookMemory;
import thumbsmith.job.Offer;
import thumbsmith.job.OutputShelf;
import thumbsmith.job.Pricing;
import thumbsmith.job.Scheduler;
import thumbsmith.job.Studio;
import thumbsmith.job.Subscription;
import thumbsmith.job.Surroundings;
import thumbsmith.job.Taken;
import thumbsmith.job.Timekeeper;

/** The real scheduler and keepers over a service, a journal and pictures that live in memory. */
final class FakeStudio implements AutoCloseable {
    static final UUID TRAINED = UUID.fromString("11111111-2222-4333-8444-555555555555");
    static final UUID MIA = UUID.fromString("aaaaaaaa-2222-4333-8444-555555555555");
    static final UUID NEON = UUID.fromString("bbbbbbbb-2222-4333-8444-555555555555");

    final FakePikzels pikzels = new FakePikzels();
    /** What is asked in its place. */
    Optional<Pikzels> instead = Optional.empty();

    final FakeFaces faces = new FakeFaces();
    final MemoryLooks looks = new MemoryLooks();
    final List<LedgerLine> booked = new CopyOnWriteArrayList<>();
    final MemoryJournal journal = new MemoryJournal(booked);
    final List<Offer> offered = new CopyOnWriteArrayList<>();
    Optional<Failure> unfetchable = Optional.empty();
    Optional<String> note = Optional.empty();
    BudgetGuard budget = BudgetGuard.NONE;
    Library library = new EmptyLibrary();
    LibraryFiles files = new NoFiles();
    Timekeeper time = Timekeeper.of(Clock.systemUTC());

    private final Service service;
    private final Path folder;
    private final FakeImages images = new FakeImages();
    private final Pricing pricing = new Pricing(Prices.PUBLISHED);
    private Optional<Scheduler> scheduler = Optional.empty();

    FakeStudio(Service service, Path folder) {
        this.service = service;
        this.folder = folder;
        looks.put(look(MIA, LookMode.PERSONA, "Mia"));
        looks.put(look(NEON, LookMode.STYLE, "Neon nights"));
    }

    Studio open() {
        Clock clock = Clock.systemUTC();
        Connections connections = connections(new Connection(service, instead.orElse(pikzels), this::fetch));
        OutputShelf shelf = new OutputShelf(images, () -> new NameTemplate("{title} {n}"), ZoneOffset.UTC);
        Ledger ledger = ledger();
        scheduler = Optional.of(new Scheduler(connections, journal, ledger, pricing, shelf, surroundings(), 10));
        return new Studio(
                connections,
                scheduler.get(),
                this::take,
                null,
                faces,
                looks,
                new LookKeeper(connections, looks, new NoLookMemory(), ledger, pricing, folder, clock),
                new Assessor(connections, ledger, pricing, journal, clock),
                journal,
                ledger,
                pricing,
                images,
                library,
                files,
                budget);
    }

    private Surroundings surroundings() {
        return new Surroundings(time, DiskRoom.of(Optional.empty()), new Random(1));
    }

    /** Comes back when no job touches the folder any more. */
    @Override
    public void close() {
        scheduler.ifPresent(Scheduler::close);
        while (scheduler.map(Scheduler::running).orElse(0) > 0) Thread.onSpinWait();
    }

    private Look look(UUID id, LookMode mode, String name) {
        return new Look(
                id, service, mode, name, LookStatus.COMPLETED, 100, Optional.empty(), Optional.empty(), Instant.EPOCH);
    }

    private Outcome<Taken> take(Offer offer, Slot slot) {
        offered.add(offer);
        return switch (offer) {
            case Offer.OfFile(Path file)
            when file.toString().endsWith(".txt") -> Outcome.failed(new Failure.BadImage(slot, "This is no picture."));
            case Offer.OfFile(Path file) -> Outcome.done(taken(file));
            case Offer.OfAddress(URI address)
            when address.getHost().equals("gone.example") ->
                Outcome.failed(new Failure.BadImage(slot, "The address cannot be fetched."));
            case Offer.OfAddress _, Offer.OfInside _, Offer.OfBytes _ ->
                Outcome.done(taken(folder.resolve("fetched.png")));
        };
    }

    private Taken taken(Path file) {
        return new Taken(new Picture.Local(file, "image/png"), new PictureInfo("image/png", 10, 10, 100, 1), note);
    }

    private Outcome<Long> fetch(URI address, Path target, Exchange exchange) {
        if (unfetchable.isPresent()) return Outcome.failed(unfetchable.get());
        try {
            byte[] picture = images.png(new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB));
            Files.write(target, picture);
            return Outcome.done((long) picture.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Connections connections(Connection connection) {
        return new Connections() {
            @Override
            public Connection current() {
                return connection;
            }

            @Override
            public Subscription onChange(Runnable listener) {
                return () -> {};
            }
        };
    }

    private Ledger ledger() {
        return new Ledger() {
            @Override
            public void book(LedgerLine line) {
                booked.add(line);
            }

            @Override
            public void requireWritable() {}

            @Override
            public BigDecimal spentSince(Instant start) {
                return booked.stream().map(LedgerLine::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
            }

            @Override
            public LedgerReport report() {
                return new MemoryReport(booked);
            }
        };
    }
}
