package thumbsmith.review;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import thumbsmith.job.Intake;
import thumbsmith.job.JobListener;
import thumbsmith.job.Subscription;
import thumbsmith.store.JsonFile;
import thumbsmith.ui.DesktopPort;
import thumbsmith.ui.FilePicker;
import thumbsmith.ui.ScoreAsker;
import thumbsmith.ui.ScoreQuestions;
import thumbsmith.ui.Work;

/**
 * What the Review screen asks of the world around it.
 *
 * @param questions what asking costs, and on whose terms
 * @param toEdit takes a picture and an instruction to where pictures are edited
 * @param results tells of jobs that are done
 * @param price what one score costs, in words: {@code free draft}
 * @param memory what is found again next time
 */
public record ReviewBench(
        Intake intake,
        FilePicker picker,
        DesktopPort desktop,
        ScoreAsker<Asked> asker,
        ScoreQuestions<Asked> questions,
        BiConsumer<Path, String> toEdit,
        Function<JobListener, Subscription> results,
        Supplier<String> price,
        JsonFile<ReviewMemory> memory,
        Work work,
        Clock clock) {}
