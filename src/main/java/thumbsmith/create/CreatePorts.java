package thumbsmith.create;

import java.time.Clock;
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
 */
public record CreatePorts(
        Work work,
        FilePicker picker,
        Confirm confirm,
        FailureDialog failures,
        ResultActions results,
        DesktopPort desktop,
        Clock clock,
        Ticker ticker) {}
