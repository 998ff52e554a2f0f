package thumbsmith.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import thumbsmith.app.Incident.Step;
import thumbsmith.failure.HoldReason;
import thumbsmith.failure.Recovery;
import thumbsmith.failure.Way;
import thumbsmith.job.Hold;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** The buttons of a dialog: what the catalogue offers, as far as somebody takes it, and what the last step added. */
record IncidentWays(Incident incident) {
    private static final Texts TEXTS = Texts.of(IncidentWays.class);

    List<Way> all() {
        Stream<Way> offered = incident.shown().ways().stream().filter(this::leadsOn);
        return Stream.concat(offered, goOnWhereMissing().stream())
                .map(this::labelled)
                .toList();
    }

    /** What Enter takes: the first that costs nothing; empty where only closing does. */
    Optional<Way> taken() {
        return all().stream().filter(way -> !way.mayCost()).findFirst();
    }

    /** What stands out: going on, once the person was where it is mended; else what Enter takes. */
    Optional<Way> emphasised() {
        return incident.step() == Step.BILLING_OPENED
                ? all().stream()
                        .filter(way -> way.recovery() instanceof Recovery.GoOn)
                        .findFirst()
                        .or(this::taken)
                : taken();
    }

    /** Whether one of them does nothing but close the dialog. */
    boolean canBeLeft() {
        return all().stream().anyMatch(way -> WayKind.of(way.recovery()) == WayKind.LEAVES);
    }

    private boolean leadsOn(Way way) {
        return switch (WayKind.of(way.recovery())) {
            case OWN -> incident.trouble().isTaken();
            case ASKS_AGAIN -> incident.hold().isPresent(); // else nobody would say what came of it
            case COMMON, COMMON_AND_STAYS, LEAVES -> true;
        };
    }

    /** A key or an account is mended on a page of the service, and then somebody has to say that it is. */
    private Optional<Way> goOnWhereMissing() {
        boolean there = incident.shown().ways().stream().anyMatch(way -> way.recovery() instanceof Recovery.GoOn);
        boolean mendable = incident.hold()
                .map(Hold::reason)
                .filter(it -> it == HoldReason.KEY || it == HoldReason.ACCOUNT)
                .isPresent();
        return !there && mendable && incident.step() != Step.TOLD
                ? Optional.of(new Way(new Recovery.GoOn(), TEXTS.get("desk.go-on")))
                : Optional.empty();
    }

    private Way labelled(Way way) {
        return incident.hold().map(hold -> labelled(way, hold)).orElse(way);
    }

    private Way labelled(Way way, Hold hold) {
        return switch (way.recovery()) {
            case Recovery.GoOn goOn -> new Way(goOn, goOn(hold), hold.cost().signum() > 0);
            case Recovery.CheaperModel cheaper ->
                new Way(cheaper, cheaper(hold, cheaper).orElse(way.label()), way.mayCost());
            case Recovery.LeaveParked leave when hold.jobs().isEmpty() -> new Way(leave, TEXTS.get("desk.leave"));
            default -> way;
        };
    }

    /** It sends them all, too: those that the other model cannot make at their own price. */
    private Optional<String> cheaper(Hold hold, Recovery.CheaperModel to) {
        return incident.cheaper()
                .filter(all -> hold.cost().signum() > 0)
                .map(all -> TEXTS.get(
                        "desk.cheaper", to.to().shown(), hold.jobs().size(), Words.usd(all), Words.usd(hold.cost())));
    }

    /** It sends all that is parked, so the price of all is on it. */
    private String goOn(Hold hold) {
        String words = TEXTS.get(incident.step() == Step.BILLING_OPENED ? "desk.topped-up" : "desk.go-on");
        return HoldWords.price(hold)
                .map(price -> TEXTS.get("desk.priced", words, price))
                .orElse(words);
    }
}
