package thumbsmith.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.app.BannerLine.Tone;
import thumbsmith.create.Ticker;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.HoldReason;
import thumbsmith.failure.Presentation;
import thumbsmith.failure.Recovery;
import thumbsmith.failure.Way;
import thumbsmith.job.Hold;
import thumbsmith.ui.Texts;

/** The lines over the window: what holds the parked ones back, what asks for a word, what is over. FX thread. */
final class HoldBanners implements AutoCloseable {
    /** How long it is said that something is over. */
    static final Duration OVER = Duration.ofSeconds(8);

    private static final Texts TEXTS = Texts.of(HoldBanners.class);
    private static final String OVER_ID = "banner-over";

    private final Clock clock;
    private final BiConsumer<Held, Recovery> take;
    private final Catalogue catalogue = new Catalogue();
    private final Waking waking;
    private final ReadOnlyObjectWrapper<List<BannerLine>> lines = new ReadOnlyObjectWrapper<>(this, "lines", List.of());
    private List<Held> shown = List.of();
    private Predicate<Held> asks = held -> false;
    private Optional<Over> over = Optional.empty();
    private Optional<Remark> remark = Optional.empty();

    HoldBanners(Clock clock, Ticker ticker, BiConsumer<Held, Recovery> take) {
        this.clock = clock;
        this.take = take;
        waking = new Waking(ticker, this::tick);
    }

    ReadOnlyObjectProperty<List<BannerLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** @param asking which of them only wait for a word of the person */
    void show(List<Held> held, Predicate<Held> asking) {
        shown = held;
        asks = asking;
        arrange();
    }

    /** Says for a moment that it is over and how many go on; nothing where none does. */
    void over(HoldReason reason, int count) {
        if (count > 0) say(HoldWords.goesOn(reason, count));
    }

    /** Says for a moment that it is over, where nothing waited but a question. */
    void over(HoldReason reason) {
        say(HoldWords.over(reason));
    }

    /** Says for a moment, in the line of that hold, what its last way out did. */
    void remark(long number, String words) {
        remark = Optional.of(new Remark(number, words, clock.instant().plus(OVER)));
        arrange();
    }

    private void say(String sentence) {
        BannerLine line =
                new BannerLine(OVER_ID, Tone.GOOD, sentence, List.of(), way -> {}, Optional.of(this::dismiss));
        over = Optional.of(new Over(line, clock.instant().plus(OVER)));
        arrange();
    }

    private void dismiss() {
        over = Optional.empty();
        arrange();
    }

    private void tick() {
        remark = remark.filter(it -> it.until.isAfter(clock.instant()));
        if (over.filter(it -> it.until.isBefore(clock.instant())).isPresent()) dismiss();
        else arrange();
    }

    /** Lines that stay are kept, so that the focus stays on their buttons. */
    private void arrange() {
        List<BannerLine> now = Stream.concat(
                        shown.stream().map(this::line), over.stream().map(Over::line))
                .toList();
        if (!lines.get().equals(now)) lines.set(now);
        waking.need(over.isPresent()
                || remark.isPresent()
                || shown.stream().anyMatch(it -> it.hold().nextCheck().isPresent()));
    }

    private BannerLine line(Held held) {
        String id = (asks.test(held) ? "banner-asks-" : "banner-hold-") + held.number();
        BannerLine line = lines.get().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseGet(() -> asks.test(held) ? question(id, held) : warning(id, held));
        line.say(Stream.concat(
                        Stream.of(words(held)),
                        remark.filter(it -> it.number == held.number()).map(Remark::words).stream())
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(" · ")));
        return line;
    }

    private String words(Held held) {
        if (asks.test(held)) return HoldWords.waiting(held.hold());
        return held.hold().reason() == HoldReason.DISK
                ? (said(held).cause() + " " + HoldWords.waiting(held.hold())).strip()
                : HoldWords.meanwhile(held.hold(), clock.instant());
    }

    private BannerLine warning(String id, Held held) {
        Presentation said = said(held);
        Optional<Runnable> dismiss =
                held.isEmpty() ? Optional.of(() -> take.accept(held, new Recovery.LeaveParked())) : Optional.empty();
        return line(id, Tone.WARNING, said.title(), said.ways(), held.number(), dismiss);
    }

    private BannerLine question(String id, Held held) {
        Hold hold = held.hold();
        String title = hold.number() == HoldPort.LEFT_BEHIND ? HoldWords.leftBehind() : HoldWords.over(hold.reason());
        List<Way> ways = List.of(
                new Way(new Recovery.GoOn(), TEXTS.get("hold.send")),
                new Way(new Recovery.LeaveParked(), TEXTS.get("hold.leave")));
        return line(id, Tone.QUESTION, title, ways, hold.number(), Optional.empty());
    }

    private BannerLine line(
            String id, Tone tone, String title, List<Way> ways, long number, Optional<Runnable> dismiss) {
        return new BannerLine(
                id, tone, title, ways, way -> current(number).ifPresent(it -> take.accept(it, way)), dismiss);
    }

    private Optional<Held> current(long number) {
        return shown.stream().filter(it -> it.number() == number).findFirst();
    }

    private Presentation said(Held held) {
        return catalogue.present(held.hold().failure(), held.around());
    }

    @Override
    public void close() {
        waking.close();
    }

    private record Remark(long number, String words, Instant until) {}

    private record Over(BannerLine line, Instant until) {}
}
