package thumbsmith.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import thumbsmith.contract.Field;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Presentation;
import thumbsmith.failure.Recovery;
import thumbsmith.failure.Way;
import thumbsmith.rehearsal.Mishap;
import thumbsmith.rehearsal.Occasion;

/**
 * One failure and one exit: what is walked in one go.
 *
 * @param said what the catalogue says of it
 */
record WalkStep(Occasion occasion, Presentation said, WalkPlace place, WalkExit exit) {

    /** Training data of which nobody says what is wrong can only be chosen anew. */
    private static Presentation said(Occasion occasion, Circumstances around) {
        Presentation said = new Catalogue().present(occasion.failure(), around);
        if (!occasion.id().equals("INVALID_TRAINING_DATA")) return said;
        return new Presentation(
                said.surface(),
                said.title(),
                said.cause(),
                said.nextStep(),
                said.notes(),
                List.of(new Way(new Recovery.TryOtherPictures(), "Try other pictures")),
                said.detailLine(),
                said.quotation(),
                said.details());
    }

    /** Every exit of that failure. */
    static List<WalkStep> of(Occasion occasion, Circumstances around) {
        Presentation said = said(occasion, around);
        WalkPlace place = WalkPlace.of(occasion, said);
        return exits(said, place).stream()
                .map(exit -> new WalkStep(occasion, said, place, exit))
                .toList();
    }

    private static List<WalkExit> exits(Presentation said, WalkPlace place) {
        if (place == WalkPlace.WAITING_CARD) return List.of(new WalkExit.ByItself());
        List<WalkExit> exits = new ArrayList<>(
                offered(said, place).<WalkExit>map(WalkExit.Press::new).toList());
        if (place == WalkPlace.DIALOG) {
            exits.add(new WalkExit.Escape());
            exits.add(said.ways().stream()
                    .filter(way -> !way.recovery().sends())
                    .findFirst()
                    .<WalkExit>map(WalkExit.Enter::new)
                    .orElseGet(WalkExit.EnterCloses::new));
        }
        return exits;
    }

    /** What stays where it happened can be left there too. */
    private static Stream<Way> offered(Presentation said, WalkPlace place) {
        boolean stays = place == WalkPlace.TITLES_PANEL || place == WalkPlace.SCORE;
        Stream<Way> leave = stays ? Stream.of(new Way(new Recovery.Leave(), "Leave it")) : Stream.empty();
        return Stream.concat(said.ways().stream(), leave);
    }

    /** The input that it is about first of all. */
    Field field() {
        return said.notes().getFirst().field();
    }

    /** The buttons that must be there. */
    List<String> buttons() {
        return offered(said, place).map(Way::id).toList();
    }

    /** How many paid requests the exit is the person's word for: what a page answered may have been made already. */
    int paysFor() {
        return switch (exit) {
            case WalkExit.Press(var way) -> way.recovery().sends() || sendsOnceOver(way.recovery()) ? 1 : 0;
            case WalkExit.Enter _, WalkExit.Escape _, WalkExit.EnterCloses _ -> 0;
            case WalkExit.ByItself _ -> 1;
        };
    }

    private boolean sendsOnceOver(Recovery way) {
        return way instanceof Recovery.CheckNow && !(occasion.mishap() instanceof Mishap.WebPage);
    }

    /** Whether all of it went over HTTP. */
    boolean isReal() {
        return occasion.mishap().isReal();
    }

    @Override
    public String toString() {
        return occasion.id() + (isReal() ? "" : " (handed to the program)") + " → " + exit;
    }
}
