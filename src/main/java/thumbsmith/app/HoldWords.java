package thumbsmith.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thumbsmith.failure.HoldReason;
import thumbsmith.failure.Presentation;
import thumbsmith.job.Hold;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** What is said of parked thumbnails: how many, for how much, and when it is asked again. */
final class HoldWords {
    private static final Texts TEXTS = Texts.of(HoldWords.class);

    private HoldWords() {}

    /** {@code about $2.34}; empty where nothing is parked or drafts are free. */
    static Optional<String> price(Hold hold) {
        return Optional.of(hold.cost())
                .filter(cost -> cost.signum() > 0)
                .map(cost -> TEXTS.get("hold.price", Words.usd(cost)));
    }

    /** {@code 18 thumbnails are waiting, about $2.34}; empty where none is. */
    static String waiting(Hold hold) {
        if (hold.jobs().isEmpty()) return "";
        String count = TEXTS.get("hold.waiting", hold.jobs().size());
        return price(hold).map(price -> count + ", " + price).orElse(count) + ".";
    }

    /** {@code 18 thumbnails wait · next check in 0:42}. */
    static String meanwhile(Hold hold, Instant now) {
        Stream<String> parts = Stream.of(
                hold.jobs().isEmpty()
                        ? ""
                        : TEXTS.get("hold.meanwhile", hold.jobs().size()),
                hold.nextCheck().map(at -> nextCheck(now, at)).orElse(""));
        return parts.filter(it -> !it.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String nextCheck(Instant now, Instant at) {
        Duration left = Duration.between(now, at);
        return left.isPositive()
                ? TEXTS.get("hold.next-check", Words.clock(Math.ceil(left.toMillis() / 1000.0)))
                : TEXTS.get("hold.checking");
    }

    /** Why it can go on, where only the person may send. */
    static String over(HoldReason reason) {
        return TEXTS.get(
                switch (reason) {
                    case MAINTENANCE, OFFLINE, STRANGER -> "hold.over.service";
                    case KEY -> "hold.over.key";
                    case CREDITS, ACCOUNT -> "hold.over.account";
                    case DISK -> "hold.over.disk";
                });
    }

    /** The same failure where only a question met it: nothing is parked that could go on. */
    static Presentation alone(Presentation said, HoldReason reason) {
        return new Presentation(
                said.surface(),
                said.title(),
                said.cause(),
                TEXTS.get("hold.alone." + reason.name().toLowerCase(Locale.ROOT)),
                said.notes(),
                said.ways(),
                said.detailLine(),
                said.quotation(),
                said.details());
    }

    /** What an earlier run of the program left. */
    static String leftBehind() {
        return TEXTS.get("hold.left-behind");
    }

    /** {@code The service is back: 18 thumbnails go on.} */
    static String goesOn(HoldReason reason, int count) {
        return TEXTS.get("hold.goes-on", over(reason).replaceAll("\\.$", ""), count);
    }
}
