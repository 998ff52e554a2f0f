package thumbsmith.create;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import thumbsmith.job.StepOf;
import thumbsmith.ui.CommonWays;
import thumbsmith.ui.Confirm;
import thumbsmith.ui.DesktopPort;
import thumbsmith.ui.FailureDialog;
import thumbsmith.ui.FilePicker;
import thumbsmith.ui.ResultActions;
import thumbsmith.ui.Work;

/**
 * What the Create screen asks of the world around it.
 *
 * @param clock tells the days of the cards in its zone, and the elapsed time
 * @param ticker lets the elapsed time on running cards go on
 * @param common takes the ways out of a failure that lead beyond this screen; asked before this screen takes one
 * @param toFront brings this screen before the person, wherever they are
 * @param chooseFolder asks the person for another folder and keeps it as theirs
 * @param whyNotReady a sentence where the chosen service cannot be asked yet, such as a paid one without a key; asked off
 *     the front thread whenever the connections changed
 * @param step which step of its chain a job is; never waits
 */
public record CreatePorts(
        Work work,
        FilePicker picker,
        Confirm confirm,
        FailureDialog failures,
        ResultActions results,
        DesktopPort desktop,
        Clock clock,
        Ticker ticker,
        CommonWays common,
        Runnable toFront,
        Supplier<Optional<Path>> chooseFolder,
        Supplier<Optional<String>> whyNotReady,
        Function<UUID, Optional<StepOf>> step) {}
