package thumbsmith.looks;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import thumbsmith.job.LookArchive;
import thumbsmith.job.LookMemory;
import thumbsmith.job.Studio;
import thumbsmith.job.Subscription;
import thumbsmith.store.PreferencesFile;
import thumbsmith.ui.CommonWays;
import thumbsmith.ui.Confirm;
import thumbsmith.ui.DesktopPort;
import thumbsmith.ui.FailureDialog;
import thumbsmith.ui.FilePicker;
import thumbsmith.ui.Work;

/**
 * What this room works with.
 *
 * @param memory what is remembered of looks
 * @param archive looks for a second computer
 * @param ways asked first for a way out that is offered in a form
 * @param ticker calls again and again on the front thread, a few times a second, until the subscription is closed
 * @param whyNotReady a sentence where the chosen service cannot be asked yet, such as a paid one without a key; asked off
 *     the front thread whenever the connections changed
 */
public record LooksBench(
        Studio studio,
        LookMemory memory,
        LookArchive archive,
        PreferencesFile preferences,
        Work work,
        FilePicker picker,
        Confirm confirm,
        FailureDialog failures,
        CommonWays ways,
        DesktopPort desktop,
        Clock clock,
        Function<Runnable, Subscription> ticker,
        Supplier<Optional<String>> whyNotReady) {}
