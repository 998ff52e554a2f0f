package thumbsmith.create;

import thumbsmith.failure.Failure;
import thumbsmith.ui.FailureDialog;
import thumbsmith.ui.Work;

/** What the buttons of a card do that are no ways out of a failure. */
final class CardDeeds {
    private final JobDesk desk;
    private final Recall recall;
    private final CardAway away;
    private final Work work;
    private final FailureDialog failures;

    CardDeeds(JobDesk desk, Recall recall, CardAway away, Work work, FailureDialog failures) {
        this.desk = desk;
        this.recall = recall;
        this.away = away;
        this.work = work;
        this.failures = failures;
    }

    void run(JobCardModel card, CardAction action) {
        switch (action) {
            case CANCEL -> ask(() -> desk.cancel(card.id()));
            case SEND -> ask(() -> desk.resume(card.id()));
            case DISCARD -> {
                ask(() -> desk.cancel(card.id()));
                away.put(card);
            }
            case BRING_BACK -> recall.bringBack(card);
            case LEAVE -> away.put(card);
        }
    }

    private void ask(Runnable deed) {
        work.waiting(
                () -> {
                    deed.run();
                    return true;
                },
                done -> {},
                fault -> failures.show(new Failure.Unexpected(fault.getClass().getSimpleName())));
    }
}
