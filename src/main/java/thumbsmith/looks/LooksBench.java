package thumbsmith.looks;

import thumbsmith.job.Studio;
import thumbsmith.store.PreferencesFile;
import thumbsmith.ui.Confirm;
import thumbsmith.ui.DesktopPort;
import thumbsmith.ui.FailureDialog;
import thumbsmith.ui.FilePicker;
import thumbsmith.ui.Work;

/** What this room works with. */
public record LooksBench(
        Studio studio,
        PreferencesFile preferences,
        Work work,
        FilePicker picker,
        Confirm confirm,
        FailureDialog failures,
        DesktopPort desktop) {}
