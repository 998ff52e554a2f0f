package thumbsmith.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import thumbsmith.app.Incident.Step;
import thumbsmith.contract.Service;
import thumbsmith.failure.HoldReason;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Pricing;
import thumbsmith.job.Subscription;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Trouble;
import thumbsmith.ui.Work;

/** Tells of each hold once, in a dialog or over the window, and takes its ways out. FX thread. */
final class HoldDesk implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(HoldDesk.class);

    private final HoldPort port;
    private final HoldReader reader;
    private final Work work;
    private final FailureDesk desk;
    private final HoldBanners banners;
    private final Supplier<Optional<Path>> chooseFolder;
    private final Runnable chooseService;
    private final AtomicLong reads = new AtomicLong();
    private final ReadOnlyIntegerWrapper parked = new ReadOnlyIntegerWrapper(this, "parked");
    private final Set<Long> told = new HashSet<>();
    private final Set<Long> mended = new HashSet<>();
    private final Set<Long> left = new HashSet<>();
    private final Set<Long> putAway = new HashSet<>();
    private final Subscription listening;
    private final javafx.util.Subscription closing;
    private List<Held> known = List.of();
    private Optional<Service> chosen = Optional.empty();
    private long shown;

    /**
     * @param chooseFolder asks the person for another folder and keeps it as theirs
     * @param chooseService leads the person to where another service is chosen
     */
    HoldDesk(
            HoldPort port,
            Pricing pricing,
            Work work,
            Clock clock,
            thumbsmith.create.Ticker ticker,
            FailureDesk desk,
            Supplier<Optional<Path>> chooseFolder,
            Runnable chooseService) {
        this.port = port;
        this.reader = new HoldReader(port, pricing);
        this.work = work;
        this.desk = desk;
        this.chooseFolder = chooseFolder;
        this.chooseService = chooseService;
        banners = new HoldBanners(clock, ticker, this::take);
        listening = port.listen(this::refresh);
        closing = desk.openProperty().subscribe(this::closed);
        refresh();
    }

    HoldBanners banners() {
        return banners;
    }

    /** How many are parked and wait for a word of the person, without a banner that asks for it. */
    ReadOnlyIntegerProperty parkedProperty() {
        return parked.getReadOnlyProperty();
    }

    /** Tells once more of what was put off. */
    void showParked() {
        left.clear();
        if (known.stream().anyMatch(this::isElsewhere)) chooseService.run();
        known.stream().filter(this::isForDialog).forEach(it -> tell(it, Step.LOOKED_AT_AGAIN));
        arrange();
    }

    /** A key was tested for that service: what waited for one may be sent, if the person says so. */
    void keyAccepted(Service service) {
        known.stream()
                .filter(it -> it.hold().reason() == HoldReason.KEY)
                .filter(it -> it.hold().service().equals(service))
                .forEach(it -> mended.add(it.number()));
        arrange();
    }

    private void refresh() {
        work.waiting(this::read, this::show, fault -> {});
    }

    private Reading read() {
        long number = reads.incrementAndGet();
        return new Reading(
                number, port.chosen(), port.holds().stream().map(reader::read).toList());
    }

    /** Reads may overtake each other: an older one changes nothing any more. */
    private void show(Reading reading) {
        if (reading.number < shown) return;
        shown = reading.number;
        Map<Long, Held> now = reading.held.stream().collect(Collectors.toMap(Held::number, Function.identity()));
        List<Held> over =
                known.stream().filter(it -> !now.containsKey(it.number())).toList();
        over.forEach(it -> goOnTelling(it, reading.held));
        known = reading.held;
        chosen = Optional.of(reading.chosen);
        over.forEach(this::ended);
        arrange();
    }

    /** A dialog that is open or waits its turn tells of the same trouble under its new number, and is no second one. */
    private void goOnTelling(Held before, List<Held> now) {
        now.stream()
                .filter(it -> it.isSameTroubleAs(before))
                .filter(it -> desk.succeed(before.number(), incident -> retold(incident, it)))
                .forEach(it -> told.add(it.number()));
    }

    private Incident retold(Incident incident, Held held) {
        return incident.retold(trouble(held), held);
    }

    private void arrange() {
        known.forEach(held -> {
            if (!isForDialog(held)) desk.withdraw(held.number());
            else if (told.add(held.number())) tell(held, Step.TOLD);
            else desk.change(held);
        });
        banners.show(known.stream().filter(this::isForBanner).toList(), this::asks);
        parked.set(known.stream()
                .filter(it -> !isForBanner(it))
                .mapToInt(it -> it.hold().jobs().size())
                .sum());
    }

    private void tell(Held held, Step step) {
        desk.tell(held, trouble(held), step);
    }

    private Trouble trouble(Held held) {
        return new Trouble(held.hold().failure(), held.around(), way -> take(held, way))
                .at(held.hold().service());
    }

    /** What waits for another service than the chosen one cannot go on. */
    private boolean isElsewhere(Held held) {
        return chosen.filter(it -> it.equals(held.hold().service())).isEmpty();
    }

    private boolean isForDialog(Held held) {
        return !isElsewhere(held)
                && !asks(held)
                && switch (held.hold().reason()) {
                    case KEY, CREDITS, ACCOUNT, STRANGER -> true;
                    case MAINTENANCE, OFFLINE, DISK -> false;
                };
    }

    private boolean isForBanner(Held held) {
        return !isElsewhere(held)
                && !isForDialog(held)
                && !left.contains(held.number())
                && !(asks(held) && held.hold().jobs().isEmpty());
    }

    private boolean asks(Held held) {
        return held.hold().asks() || mended.contains(held.number());
    }

    private void ended(Held held) {
        desk.withdraw(held.number());
        if (asks(held) || isForDialog(held)) return;
        if (held.isEmpty()) {
            if (!putAway.contains(held.number())) banners.over(held.hold().reason());
            return;
        }
        work.waiting(
                () -> held.hold().jobs().stream().filter(this::goesOn).count(),
                count -> banners.over(held.hold().reason(), count.intValue()),
                fault -> {});
    }

    private boolean goesOn(java.util.UUID id) {
        return port.job(id)
                .map(Job::state)
                .filter(it -> !(it instanceof JobState.Parked || it instanceof JobState.Cancelled))
                .isPresent();
    }

    private void take(Held held, Recovery way) {
        Service service = held.hold().service();
        switch (way) {
            case Recovery.GoOn _ -> run(held, () -> port.goOn(service));
            case Recovery.CheaperModel cheaper -> run(held, () -> port.goOn(service, cheaper.to()));
            case Recovery.CheckNow _ -> check(held);
            case Recovery.ChooseFolder _ -> chooseFolder.get().ifPresent(it -> run(held, () -> port.moveTo(it)));
            case Recovery.LeaveParked _ -> leave(held);
            default -> throw new IllegalArgumentException("No way out of a hold: " + way);
        }
    }

    private void leave(Held held) {
        if (held.isEmpty()) dismiss(held);
        left.add(held.number());
        arrange();
    }

    /** The dialog of what only a question met is closed: the person knows, and asks again where they asked. */
    private void closed(Optional<Incident> was, Optional<Incident> now) {
        known.stream()
                .filter(Held::isEmpty)
                .filter(held -> was.filter(it -> it.isOf(held.number())).isPresent())
                .filter(held -> now.filter(it -> it.isOf(held.number())).isEmpty())
                .findFirst()
                .ifPresent(this::dismiss);
    }

    private void dismiss(Held held) {
        putAway.add(held.number());
        run(held, () -> port.dismiss(held.hold().service()));
    }

    private void run(Held held, Runnable task) {
        work.waiting(then(task), this::show, fault -> failed(held));
    }

    /** Tells of the hold once more: what was pressed did nothing. */
    private void failed(Held held) {
        if (known.contains(held) && isForDialog(held)) tell(held, Step.LOOKED_AT_AGAIN);
        say(held, TEXTS.get("hold.fault"));
        refresh();
    }

    private void say(Held held, String words) {
        desk.remark(held.number(), words);
        if (known.contains(held) && isForBanner(held)) banners.remark(held.number(), words);
    }

    private void check(Held held) {
        Callable<Reading> asked = then(() -> port.checkNow(held.hold().service()));
        work.waiting(
                asked,
                reading -> {
                    show(reading);
                    desk.remark(held.number(), TEXTS.get("desk.not-over"));
                    notOver(held.number());
                },
                fault -> failed(held));
    }

    private void notOver(long number) {
        known.stream()
                .filter(it -> it.number() == number && isForBanner(it))
                .forEach(it -> banners.remark(number, TEXTS.get("hold.not-over")));
    }

    private Callable<Reading> then(Runnable task) {
        return () -> {
            task.run();
            return read();
        };
    }

    @Override
    public void close() {
        listening.close();
        closing.unsubscribe();
        banners.close();
    }

    private record Reading(long number, Service chosen, List<Held> held) {}
}
