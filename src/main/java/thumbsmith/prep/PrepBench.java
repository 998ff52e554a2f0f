package thumbsmith.prep;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import thumbsmith.darkroom.Developer;
import thumbsmith.darkroom.Presets;
import thumbsmith.image.face.FaceFinder;
import thumbsmith.store.JsonFile;
import thumbsmith.ui.Confirm;
import thumbsmith.ui.DesktopPort;
import thumbsmith.ui.FilePicker;
import thumbsmith.ui.Work;

/**
 * What the Prep screen asks of the world around it.
 *
 * @param fetch makes files of what comes without one
 * @param handover takes finished pictures to Create
 * @param outputs where files are saved as long as no other folder was chosen
 * @param memory what is found again next time
 * @param soon runs a task some time later, once a change has been let go of
 */
public record PrepBench(
        Work work,
        FilePicker picker,
        Confirm confirm,
        DesktopPort desktop,
        Developer developer,
        FaceFinder faces,
        Presets presets,
        PictureFetch fetch,
        PrepHandover handover,
        Path outputs,
        JsonFile<PrepMemory> memory,
        Executor soon) {}
