package thumbsmith.ui;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Presentation;
import thumbsmith.failure.Recovery;
import thumbsmith.failure.Way;

/**
 * A failure that stays where it happened, in words, until the person takes a way out of it.
 *
 * @param around what was asked; its prices are the ones on the buttons
 */
public record Setback(Failure failure, Circumstances around, Presentation said) {
    private static final Catalogue CATALOGUE = new Catalogue();
    private static final Texts TEXTS = Texts.of(Setback.class);

    /** @param offered the ways that the place can take; to leave it is always one of them, and where it is all, to copy the details */
    public static Setback of(Failure failure, Circumstances around, Predicate<Recovery> offered) {
        Presentation said = CATALOGUE.present(failure, around);
        Presentation here = new Presentation(
                said.surface(),
                said.title(),
                said.cause(),
                said.nextStep(),
                said.notes(),
                ways(said.ways(), offered),
                said.detailLine(),
                said.quotation(),
                said.details());
        return new Setback(failure, around, here);
    }

    /**
     * One that concerns the whole service, which a dialog or a line over the window tells: here it is only said that this
     * waits, to be asked again at its price or left.
     */
    public static Setback waiting(Failure failure, Circumstances around) {
        Presentation said = CATALOGUE.present(failure, around);
        Presentation here = new Presentation(
                said.surface(),
                said.title(),
                said.cause(),
                TEXTS.get("setback.waits"),
                List.of(),
                List.of(CATALOGUE.way(new Recovery.TryAgain(), around), way(new Recovery.Leave())),
                said.detailLine(),
                said.quotation(),
                said.details());
        return new Setback(failure, around, here);
    }

    /** For whoever shows it elsewhere, or takes its common ways. */
    public Trouble trouble() {
        return new Trouble(failure, around, way -> {});
    }

    private static List<Way> ways(List<Way> all, Predicate<Recovery> offered) {
        List<Way> here = all.stream()
                .filter(way -> isLeave(way) || offered.test(way.recovery()))
                .toList();
        if (here.isEmpty()) return List.of(way(new Recovery.CopyDetails()), way(new Recovery.Leave()));
        if (here.stream().anyMatch(Setback::isLeave)) return here;
        return Stream.concat(here.stream(), Stream.of(way(new Recovery.Leave())))
                .toList();
    }

    private static Way way(Recovery recovery) {
        return CATALOGUE.way(recovery, Circumstances.NONE);
    }

    private static boolean isLeave(Way way) {
        return way.recovery() instanceof Recovery.Leave;
    }
}
