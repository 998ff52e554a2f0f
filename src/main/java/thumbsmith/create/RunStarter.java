package thumbsmith.create;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.job.BudgetGuard;
import thumbsmith.job.Job;
import thumbsmith.job.Order;
import thumbsmith.job.OtherServiceException;
import thumbsmith.job.Pricing;
import thumbsmith.job.Recipe;
import thumbsmith.store.Preferences;
import thumbsmith.store.PreferencesFile;
import thumbsmith.ui.BudgetQuestion;
import thumbsmith.ui.Confirm;
import thumbsmith.ui.FailureDialog;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Work;

/** Starts runs. Asks once before the first picture of a face goes to the paid service, and before a budget is crossed. */
final class RunStarter {
    private static final Texts TEXTS = Texts.of(RunStarter.class);

    private final JobDesk desk;
    private final PreferencesFile preferences;
    private final Path outputs;
    private final Work work;
    private final Confirm confirm;
    private final FailureDialog failures;
    private final Pricing pricing;
    private final BudgetQuestion budget;
    private boolean starting;

    /** @param outputs where thumbnails go unless the preferences name another folder */
    RunStarter(
            JobDesk desk,
            PreferencesFile preferences,
            Path outputs,
            Work work,
            Confirm confirm,
            FailureDialog failures,
            Pricing pricing,
            BudgetGuard guard) {
        this.desk = desk;
        this.pricing = pricing;
        this.budget = new BudgetQuestion(guard, work, confirm);
        this.preferences = preferences;
        this.outputs = outputs;
        this.work = work;
        this.confirm = confirm;
        this.failures = failures;
    }

    /** Starts that many jobs on that service and no other, unless a start is under way already or the person does not agree. */
    void start(Recipe recipe, int count, Service service, Consumer<List<Job>> then) {
        start(recipe, count, preferences.get().project(), service, then, () -> {});
    }

    /**
     * @param project what the jobs are filed under
     * @param not called in place of {@code then} where nothing was started
     */
    void start(
            Recipe recipe,
            int count,
            Optional<String> project,
            Service service,
            Consumer<List<Job>> then,
            Runnable not) {
        if (starting || !mayShowFace(recipe, service)) {
            not.run();
            return;
        }
        starting = true;
        BigDecimal each = pricing.cost(service, recipe.operation(), recipe.model());
        Order order = new Order(recipe, count, folder(), project);
        budget.ask(each.multiply(BigDecimal.valueOf(count)), () -> submit(order, service, then, not), () -> {
            starting = false;
            not.run();
        });
    }

    private void submit(Order order, Service service, Consumer<List<Job>> then, Runnable not) {
        work.waiting(
                () -> desk.submit(order, service),
                jobs -> {
                    starting = false;
                    then.accept(jobs);
                },
                fault -> {
                    not.run();
                    broken(fault);
                });
    }

    /** Where thumbnails go now. */
    Path folder() {
        return preferences.get().outputFolder().orElse(outputs);
    }

    private boolean mayShowFace(Recipe recipe, Service service) {
        boolean asks = !service.isEmbedded()
                && recipe.picture(Slot.FACE).isPresent()
                && !preferences.get().faceConsent();
        if (!asks) return true;
        boolean agreed = confirm.ask(
                TEXTS.get("consent.title"),
                TEXTS.get("consent.sentence", service.name()),
                TEXTS.get("consent.yes"),
                TEXTS.get("consent.no"));
        if (agreed) preferences.update((Preferences chosen) -> chosen.withFaceConsent(true));
        return agreed;
    }

    private void broken(Exception fault) {
        starting = false;
        failures.show(
                fault instanceof OtherServiceException
                        ? new Failure.Refused(List.of(fault.getMessage()))
                        : new Failure.Unexpected(fault.getClass().getSimpleName()));
    }
}
