package thumbsmith.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.contract.Prices;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;
import thumbsmith.failure.Outcome;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Output;

/**
 * Asks for scores and leads out of those that fail, wherever the thumbnail is shown. Nothing is asked again without the
 * person's word, and never at another price than the one that was read. Front thread only.
 */
public final class ScoreAsker {
    private static final Texts TEXTS = Texts.of(ScoreAsker.class);

    /** Where the score of one thumbnail shows. */
    public interface Place {
        boolean isAsking();

        void asking(boolean now);

        void answered(ScoreAnswer answer);

        /** Empty when there is nothing to say any more. */
        void failed(Optional<Setback> why);

        /** Whether nobody sees it even on its screen, so that a dialog tells of a failure. */
        default boolean isOutOfSight() {
            return false;
        }
    }

    private final ResultActions actions;
    private final FailureDialog failures;
    private final CommonWays common;
    private final Confirm confirm;
    private final Consumer<String> clipboard;
    private final Clock clock;

    public ScoreAsker(
            ResultActions actions,
            FailureDialog failures,
            CommonWays common,
            Confirm confirm,
            Consumer<String> clipboard,
            Clock clock) {
        this.actions = actions;
        this.failures = failures;
        this.common = common;
        this.confirm = confirm;
        this.clipboard = clipboard;
        this.clock = clock;
    }

    /** Asks once at a time: a second press while the first is under way would be paid as well. */
    public void ask(Output output, Place place, Consumer<Outcome<ScoreAnswer>> then) {
        if (place.isAsking()) return;
        Circumstances around = actions.aroundScore();
        Instant began = clock.instant();
        place.failed(Optional.empty());
        place.asking(true);
        actions.score(output, outcome -> {
            place.asking(false);
            show(outcome, around.taking(Duration.between(began, clock.instant())), output, place);
            then.accept(outcome);
        });
    }

    /** Takes a way out of a score that failed. */
    public void take(Recovery way, Setback from, Output output, Place place) {
        if (!common.take(way, from.trouble())) own(way, from, output, place);
    }

    /** Says it in a dialog: for a failure that concerns more than this score, or whose place is out of sight. */
    private void tell(Setback why, Output output, Place place) {
        failures.show(new Trouble(why.failure(), why.around(), way -> own(way, why, output, place)));
    }

    private void show(Outcome<ScoreAnswer> outcome, Circumstances around, Output output, Place place) {
        switch (outcome) {
            case Outcome.Done<ScoreAnswer>(ScoreAnswer answer) -> place.answered(answer);
            case Outcome.Failed<ScoreAnswer>(Failure failure) ->
                failed(Setback.of(failure, around, ScoreAsker::offers), output, place);
            case Outcome.Withdrawn<ScoreAnswer>() -> {}
        }
    }

    private void failed(Setback why, Output output, Place place) {
        boolean isOwn = HoldReason.of(why.failure()).isEmpty();
        if (isOwn) place.failed(Optional.of(why));
        if (isOwn && !place.isOutOfSight()) failures.note(why.trouble());
        else tell(why, output, place);
    }

    private static boolean offers(Recovery way) {
        return way instanceof Recovery.TryAgain
                || way instanceof Recovery.SendAgain
                || way instanceof Recovery.CopyDetails
                || way instanceof Recovery.CopyForSupport;
    }

    private void own(Recovery way, Setback from, Output output, Place place) {
        if (way instanceof Recovery.TryAgain || way instanceof Recovery.GoOn || way instanceof Recovery.CheckNow) {
            again(from, output, place);
        } else if (way instanceof Recovery.SendAgain) {
            if (agrees(from)) again(from, output, place);
        } else if (way instanceof Recovery.CopyDetails || way instanceof Recovery.CopyForSupport) {
            clipboard.accept(from.said().copyText());
        } else {
            place.failed(Optional.empty());
        }
    }

    /** Where another price applies by now it is read first. */
    private void again(Setback from, Output output, Place place) {
        Circumstances now = actions.aroundScore();
        if (now.prices().equals(from.around().prices())) ask(output, place, outcome -> {});
        else failed(Setback.of(from.failure(), now, ScoreAsker::offers), output, place);
    }

    private boolean agrees(Setback from) {
        Optional<Prices> prices = from.around().prices();
        return prices.isEmpty()
                || confirm.ask(
                        TEXTS.get("score.again.title"),
                        TEXTS.get(
                                "score.again.sentence",
                                Words.usd(prices.get().of(thumbsmith.contract.Operation.SCORE, Optional.empty()))),
                        TEXTS.get("score.again.yes"),
                        TEXTS.get("score.again.no"));
    }
}
