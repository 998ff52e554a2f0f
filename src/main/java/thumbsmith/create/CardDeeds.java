package thumbsmith.create;

import java.util.Optional;
import java.util.function.Consumer;
import thumbsmith.failure.Failure;
import thumbsmith.job.Job;
import thumbsmith.job.Recipe;
import thumbsmith.ui.Confirm;
import thumbsmith.ui.FailureDialog;
import thumbsmith.ui.ServiceState;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;
import thumbsmith.ui.Work;

/** What the buttons of a card do. Nothing paid is sent again without the person's word. */
final class CardDeeds {
    private static final Texts TEXTS = Texts.of(CardDeeds.class);

    private final JobDesk desk;
    private final ComposerModel composer;
    private final RunStarter starter;
    private final JobsModel jobs;
    private final Consumer<JobCardModel> putAway;
    private final Work work;
    private final Confirm confirm;
    private final FailureDialog failures;

    CardDeeds(
            JobDesk desk,
            ComposerModel composer,
            RunStarter starter,
            JobsModel jobs,
            Consumer<JobCardModel> putAway,
            Work work,
            Confirm confirm,
            FailureDialog failures) {
        this.desk = desk;
        this.composer = composer;
        this.starter = starter;
        this.jobs = jobs;
        this.putAway = putAway;
        this.work = work;
        this.confirm = confirm;
        this.failures = failures;
    }

    void run(JobCardModel card, CardAction action) {
        switch (action) {
            case CANCEL -> ask(() -> desk.cancel(card.id()));
            case FETCH -> ask(() -> desk.refetch(card.id()));
            case SEND -> ask(() -> desk.resume(card.id()));
            case DISCARD -> {
                ask(() -> desk.cancel(card.id()));
                putAway.accept(card);
            }
            case RETRY -> retry(card);
            case SEND_AGAIN -> sendAnew(card, "again.unknown");
            case BRING_BACK -> new Handover(composer).bringBack(card.job().recipe());
            case LEAVE -> putAway.accept(card);
        }
    }

    /** What was answered is fetched again for nothing, whatever failed after that; only the rest is asked for anew. */
    private void retry(JobCardModel card) {
        work.waiting(
                () -> desk.wasAnswered(card.id()),
                answered -> {
                    if (answered) ask(() -> desk.refetch(card.id()));
                    else sendAnew(card, "again.failed");
                },
                this::broken);
    }

    private void sendAnew(JobCardModel card, String question) {
        Job job = card.job();
        ServiceState now = composer.serviceProperty().get();
        if (now.service().filter(service -> !service.equals(job.service())).isPresent()) {
            new Handover(composer).bringBack(job.recipe());
            composer.slots().say(Optional.of(TEXTS.get("again.elsewhere")));
        } else if (now.whyNot().isPresent()) {
            composer.slots().say(now.whyNot());
        } else if (job.service().isEmbedded() || agrees(question, job.recipe())) {
            startInPlaceOf(card);
        }
    }

    private void startInPlaceOf(JobCardModel card) {
        starter.start(card.job().recipe(), 1, card.job().service(), started -> {
            putAway.accept(card);
            jobs.started(started);
        });
    }

    private boolean agrees(String question, Recipe recipe) {
        String price = Words.usd(composer.pricing().list(recipe.operation(), recipe.model()));
        return confirm.ask(
                TEXTS.get("again.title"), TEXTS.get(question, price), TEXTS.get("again.yes"), TEXTS.get("again.no"));
    }

    private void ask(Runnable deed) {
        work.waiting(
                () -> {
                    deed.run();
                    return true;
                },
                done -> {},
                this::broken);
    }

    private void broken(Exception fault) {
        failures.show(new Failure.Unexpected(fault.getClass().getSimpleName()));
    }
}
