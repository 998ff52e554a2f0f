package thumbsmith.library;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import thumbsmith.image.ImageEngine;
import thumbsmith.job.JobListener;
import thumbsmith.job.Library;
import thumbsmith.job.LibraryFiles;
import thumbsmith.job.Output;
import thumbsmith.job.Subscription;
import thumbsmith.store.JsonFile;
import thumbsmith.ui.Confirm;
import thumbsmith.ui.DesktopPort;
import thumbsmith.ui.FilePicker;
import thumbsmith.ui.ResultActions;
import thumbsmith.ui.ScoreAsker;
import thumbsmith.ui.Work;

/**
 * What the library stands on.
 *
 * @param jobs how to hear of jobs: {@code scheduler::listen}
 * @param asker asks for scores
 * @param soon runs a little later, on any thread: for what follows typing
 * @param outputFolder where finished thumbnails go
 */
public record LibraryPorts(
        Library library,
        LibraryFiles files,
        ImageEngine images,
        Function<JobListener, Subscription> jobs,
        ResultActions actions,
        ScoreAsker<Output> asker,
        FilePicker picker,
        Confirm confirm,
        DesktopPort desktop,
        Work work,
        Executor soon,
        Clock clock,
        JsonFile<LibraryChoices> choices,
        Supplier<Path> outputFolder) {}
