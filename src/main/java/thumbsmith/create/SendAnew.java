package thumbsmith.create;

import java.nio.file.Path;
import java.util.Optional;
import thumbsmith.failure.Failure;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Recipe;
import thumbsmith.ui.Confirm;
import thumbsmith.ui.FailureDialog;
import thumbsmith.ui.ServiceState;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;
import thumbsmith.ui.Work;

/**
 * Asks for a failed job anew: a new job takes the place of the card. Called by buttons whose labels name the price; what
 * may have been made already asks for one word more.
 */
final class SendAnew {
    private static final Texts TEXTS = Texts.of(SendAnew.class);

    private final JobDesk desk;
    private final ComposerModel composer;
    private final Recall recall;
    private final RunStarter starter;
    private final JobsModel jobs;
    private final CardAway away;
    private final Work work;
    private final Confirm confirm;
    private final FailureDialog failures;

    SendAnew(
            JobDesk desk,
            ComposerModel composer,
            Recall recall,
            RunStarter starter,
            JobsModel jobs,
            CardAway away,
            CreatePorts ports) {
        this.desk = desk;
        this.composer = composer;
        this.recall = recall;
        this.starter = starter;
        this.jobs = jobs;
        this.away = away;
        this.work = ports.work();
        this.confirm = ports.confirm();
        this.failures = ports.failures();
    }

    /** What was answered is fetched again for nothing, whatever failed after that; only the rest is asked for anew. */
    void again(JobCardModel card) {
        again(card, () -> send(card, card.job().recipe()));
    }

    /** The same from a button that names no price, so that what is not answered yet asks first. */
    void goOn(JobCardModel card) {
        again(card, () -> ask(card, "again.anew"));
    }

    private void again(JobCardModel card, Runnable unanswered) {
        card.begin(TEXTS.get("again.busy"));
        work.waiting(
                () -> desk.wasAnswered(card.id()),
                answered -> {
                    if (answered) fetch(card);
                    else unanswered.run();
                },
                fault -> broken(card, fault));
    }

    private void fetch(JobCardModel card) {
        card.begin(TEXTS.get("fetch.busy"));
        work.waiting(
                () -> {
                    refetch(card.job());
                    return true;
                },
                done -> card.stay(),
                fault -> broken(card, fault));
    }

    /** Not once more into the folder that had no room, where another was chosen since. */
    private void refetch(Job job) {
        Path folder = starter.folder();
        if (isWithoutRoom(job) && !folder.equals(job.folder())) desk.moveTo(folder);
        else desk.refetch(job.id());
    }

    private static boolean isWithoutRoom(Job job) {
        return job.state() instanceof JobState.Failed(var at, Failure failure, var took)
                && failure instanceof Failure.DiskFull;
    }

    /** Although the first may have been made. */
    void afterUnknown(JobCardModel card) {
        ask(card, "again.unknown");
    }

    private void ask(JobCardModel card, String question) {
        Job job = card.job();
        if (job.service().isEmbedded() || agrees(question, job.recipe())) send(card, job.recipe());
        else card.stay();
    }

    /** Sends the recipe in place of the card's own, to the service that the job was for and to no other. */
    void send(JobCardModel card, Recipe recipe) {
        card.begin(TEXTS.get("again.busy"));
        ServiceState now = composer.serviceProperty().get();
        boolean elsewhere = now.service()
                .filter(service -> !service.equals(card.job().service()))
                .isPresent();
        if (elsewhere) sendNowhere(card, TEXTS.get("again.elsewhere"));
        else if (now.whyNot().isPresent()) card.stay(now.whyNot().get());
        else if (jobs.holds(card)) start(card, recipe);
    }

    private void sendNowhere(JobCardModel card, String why) {
        card.stay();
        recall.bringBack(card);
        composer.slots().say(Optional.of(why));
    }

    private void start(JobCardModel card, Recipe recipe) {
        starter.start(
                recipe,
                1,
                card.job().project(),
                card.job().service(),
                started -> {
                    jobs.replace(card, started);
                    away.put(card);
                    settle(card.job());
                    recall.follow(card.job().recipe(), recipe);
                },
                card::stay);
    }

    /** A job of unknown outcome that was sent anew asks nobody any more; where that cannot be written down it asks again. */
    private void settle(Job job) {
        if (!(job.state() instanceof JobState.Unknown)) return;
        work.waiting(
                () -> {
                    desk.settle(job.id());
                    return true;
                },
                done -> {},
                fault -> {});
    }

    private boolean agrees(String question, Recipe recipe) {
        String price = Words.usd(composer.pricing().list(recipe.operation(), recipe.model()));
        return confirm.ask(
                TEXTS.get("again.title"), TEXTS.get(question, price), TEXTS.get("again.yes"), TEXTS.get("again.no"));
    }

    private void broken(JobCardModel card, Exception fault) {
        card.stay();
        failures.show(new Failure.Unexpected(fault.getClass().getSimpleName()));
    }
}
