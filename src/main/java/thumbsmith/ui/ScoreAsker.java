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

/**
 * Asks for scores and leads out of those that fail, wherever the thumbnail is shown. Nothing is asked again without the
 * person's word, and never at another price than the one that was read. Front thread only.
 *
 * @param <T> what names a picture
 */
public final class ScoreAsker<T> {
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

    private final ScoreQuestions<T> questions;
    private final FailureDialog failures;
    private final CommonWays common;
    private final Confirm confirm;
    private final Consumer<String> clipboard;
    private final Clock clock;

    public ScoreAsker(
            ScoreQuestions<T> questions,
            FailureDialog failures,
            CommonWays common,
            Confirm confirm,
            Consumer<String> clipboard,
            Clock clock) {
        this.questions = questions;
        this.failures = failures;
        this.common = common;
        this.confirm = confirm;
        this.clipboard = clipboard;
        this.clock = clock;
    }

    /** Asks of the picture as it is. */
    public void ask(T subject, Place place, Consumer<Outcome<ScoreAnswer>> then) {
        ask(subject, ScoredPicture.AS_IT_IS, place, then);
    }

    /** Asks once at a time: a second press while the first is under way would be paid as well. */
    void ask(T subject, ScoredPicture picture, Place place, Consumer<Outcome<ScoreAnswer>> then) {
        if (place.isAsking()) return;
        Circumstances around = questions.aroundScore();
        Instant began = clock.instant();
        place.failed(Optional.empty());
        place.asking(true);
        questions.score(subject, picture, outcome -> {
            place.asking(false);
            show(outcome, around.taking(Duration.between(began, clock.instant())), subject, place);
            then.accept(outcome);
        });
    }

    /** Takes a way out of a score that failed. */
    public void take(Recovery way, Setback from, T subject, Place place) {
        if (!common.take(way, from.trouble())) own(way, from, subject, place);
    }

    /** Says it in a dialog, where its place is out of sight. */
    private void tell(Setback why, T subject, Place place) {
        failures.show(new Trouble(why.failure(), why.around(), way -> own(way, why, subject, place)));
    }

    private void show(Outcome<ScoreAnswer> outcome, Circumstances around, T subject, Place place) {
        switch (outcome) {
            case Outcome.Done<ScoreAnswer>(ScoreAnswer answer) -> place.answered(answer);
            case Outcome.Failed<ScoreAnswer>(Failure failure) -> failed(setback(failure, around), subject, place);
            case Outcome.Withdrawn<ScoreAnswer>() -> {}
        }
    }

    /** What concerns the whole service is told over the window anyway. */
    private void failed(Setback why, T subject, Place place) {
        place.failed(Optional.of(why));
        if (HoldReason.of(why.failure()).isPresent()) return;
        if (place.isOutOfSight()) tell(why, subject, place);
        else failures.note(why.trouble());
    }

    private static Setback setback(Failure failure, Circumstances around) {
        return HoldReason.of(failure).isPresent()
                ? Setback.waiting(failure, around)
                : Setback.of(failure, around, ScoreAsker::offers);
    }

    private static boolean offers(Recovery way) {
        return mended(way) != ScoredPicture.AS_IT_IS
                || way instanceof Recovery.TryAgain
                || way instanceof Recovery.SendAgain
                || way instanceof Recovery.CopyDetails
                || way instanceof Recovery.CopyForSupport;
    }

    private void own(Recovery way, Setback from, T subject, Place place) {
        if (way instanceof Recovery.TryAgain) {
            again(from, subject, ScoredPicture.AS_IT_IS, place);
        } else if (mended(way) != ScoredPicture.AS_IT_IS) {
            again(from, subject, mended(way), place);
        } else if (way instanceof Recovery.SendAgain) {
            if (agrees(from)) again(from, subject, ScoredPicture.AS_IT_IS, place);
        } else if (way instanceof Recovery.CopyDetails || way instanceof Recovery.CopyForSupport) {
            clipboard.accept(from.said().copyText());
        } else {
            place.failed(Optional.empty());
        }
    }

    private static ScoredPicture mended(Recovery way) {
        if (way instanceof Recovery.RepairPicture) return ScoredPicture.REPAIRED;
        return way instanceof Recovery.ShrinkPicture ? ScoredPicture.SHRUNK : ScoredPicture.AS_IT_IS;
    }

    /** Where another price applies by now it is read first. */
    private void again(Setback from, T subject, ScoredPicture picture, Place place) {
        Circumstances now = questions.aroundScore();
        if (now.prices().equals(from.around().prices())) ask(subject, picture, place, outcome -> {});
        else failed(setback(from.failure(), now), subject, place);
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
