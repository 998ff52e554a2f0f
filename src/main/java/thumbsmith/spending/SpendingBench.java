package thumbsmith.spending;

import java.time.Clock;
import java.util.function.Function;
import thumbsmith.job.JobListener;
import thumbsmith.job.LedgerReport;
import thumbsmith.job.Subscription;
import thumbsmith.store.PreferencesFile;
import thumbsmith.store.PricesFile;
import thumbsmith.ui.DesktopPort;
import thumbsmith.ui.FilePicker;
import thumbsmith.ui.Work;

/**
 * What this room works with.
 *
 * @param jobs tells of jobs that go on or end, on any thread
 * @param clock tells the days in its zone
 */
public record SpendingBench(
        LedgerReport report,
        PricesFile prices,
        PreferencesFile preferences,
        Function<JobListener, Subscription> jobs,
        Work work,
        Clock clock,
        FilePicker picker,
        DesktopPort desktop) {}
