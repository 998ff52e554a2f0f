package thumbsmith.queue;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import thumbsmith.job.Recipe;
import thumbsmith.job.StepOf;
import thumbsmith.job.Subscription;
import thumbsmith.ui.Confirm;
import thumbsmith.ui.FailureDialog;
import thumbsmith.ui.FilePicker;
import thumbsmith.ui.ResultActions;
import thumbsmith.ui.Work;

/**
 * What the Queue screen asks of the world around it.
 *
 * @param ticker calls again and again on the front thread, a few times a second, until the subscription is closed
 * @param change opens Create with that recipe; sends nothing
 * @param showOnCreate opens Create where it has a card of that job; answers whether it has
 * @param whyNotReady a sentence where the chosen service cannot be asked yet; asked off the front thread
 * @param step which step of its chain a job is; never waits
 */
public record QueuePorts(
        Work work,
        FilePicker picker,
        Confirm confirm,
        FailureDialog failures,
        ResultActions results,
        Clock clock,
        Function<Runnable, Subscription> ticker,
        Consumer<Recipe> change,
        Predicate<UUID> showOnCreate,
        Supplier<Optional<String>> whyNotReady,
        Function<UUID, Optional<StepOf>> step) {}
