package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;
import thumbsmith.failure.Recovery;
import thumbsmith.failure.Way;

/** Whether a failure is told where and how the catalogue says, once, to eyes and to screen readers. */
final class WalkReading {
    private WalkReading() {}

    static void check(Walk walk, WalkSurface surface) {
        WalkStep step = walk.step;
        String text = walk.seen(surface::text);
        assertThat(text).contains(words(step)).doesNotContain("HTTP").doesNotContain("pkz_");
        assertThat(walk.seen(surface::spoken)).contains(words(step).getFirst());
        assertThat(surface.told()).as("told once").hasSize(1);
        if (step.place() != WalkPlace.WAITING_CARD) buttons(walk, surface, step);
    }

    /** The title first. A banner and a card that waits say what happens next by itself; no draft is paid for twice. */
    private static List<String> words(WalkStep step) {
        boolean free = step.said().ways().stream().noneMatch(way -> way.label().contains("$"));
        if (free && step.occasion().failure() instanceof Failure.OutcomeUnknown)
            return List.of(step.said().title(), "Drafts are free.");
        return switch (step.place()) {
            case WAITING_CARD -> List.of("Waiting for a free place");
            case BANNER -> List.of(step.said().title(), "wait");
            case FIELD, TRAINING_FIELD, CARD, TITLES_PANEL, SCORE, DIALOG, PAGE ->
                List.of(step.said().title(), nextStep(step));
        };
    }

    /** A page that answered a request which had left parks nothing. */
    private static String nextStep(WalkStep step) {
        boolean alone = step.place() == WalkPlace.DIALOG && step.occasion().failure() instanceof Failure.NotTheService;
        return alone
                ? HoldWords.alone(step.said(), HoldReason.STRANGER).nextStep()
                : step.said().nextStep();
    }

    private static void buttons(Walk walk, WalkSurface surface, WalkStep step) {
        assertThat(walk.seen(surface::buttons)).containsExactlyInAnyOrderElementsOf(step.buttons());
        step.said().ways().stream()
                .filter(way -> !isNamedOtherwise(way.recovery()))
                .forEach(way -> isNamed(walk, surface, way));
    }

    private static void isNamed(Walk walk, WalkSurface surface, Way way) {
        assertThat(walk.seen(() -> surface.button(way.id()).getText())).isEqualTo(way.label());
    }

    /** Going on names what all that is parked costs, and a free name depends on the name that was asked for. */
    private static boolean isNamedOtherwise(Recovery way) {
        return way instanceof Recovery.GoOn || way instanceof Recovery.TakeName;
    }
}
