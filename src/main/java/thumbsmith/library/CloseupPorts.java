package thumbsmith.library;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Supplier;
import thumbsmith.job.Chains;
import thumbsmith.job.Studio;
import thumbsmith.store.PreferencesFile;
import thumbsmith.ui.Confirm;
import thumbsmith.ui.FilePicker;
import thumbsmith.ui.Work;

/**
 * What looking closely asks of the world around it.
 *
 * @param outputs where thumbnails go now
 * @param zone the person's, for dates
 */
public record CloseupPorts(
        Studio studio,
        Chains chains,
        PreferencesFile preferences,
        Supplier<Path> outputs,
        Work work,
        FilePicker picker,
        Confirm confirm,
        ZoneId zone) {}
