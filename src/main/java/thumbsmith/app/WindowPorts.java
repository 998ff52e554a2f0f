package thumbsmith.app;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;
import thumbsmith.create.Ticker;
import thumbsmith.create.TimelineTicker;
import thumbsmith.store.PreferencesFile;
import thumbsmith.ui.AlertConfirm;
import thumbsmith.ui.ChooserFilePicker;
import thumbsmith.ui.Confirm;
import thumbsmith.ui.DesktopPort;
import thumbsmith.ui.FailureDialog;
import thumbsmith.ui.FilePicker;
import thumbsmith.ui.SystemDesktop;
import thumbsmith.ui.Work;

/**
 * How the window asks the person and the desktop: the system's dialogs, or a script's answers in tests.
 *
 * @param failures who is told of the screens' failures; empty for the window's own dialogs
 */
record WindowPorts(
        FilePicker picker, Confirm confirm, DesktopPort desktop, Optional<FailureDialog> failures, Ticker ticker) {

    /** The real ones, over that window. */
    static WindowPorts over(Stage stage, PreferencesFile preferences, Work work, Consumer<String> showDocument) {
        DesktopPort desktop = new SystemDesktop(work, showDocument, System.getProperty("os.name"));
        return new WindowPorts(
                new ChooserFilePicker(
                        () -> stage,
                        () -> preferences.get().pickerFolder(),
                        folder -> preferences.update(it -> it.withPickerFolder(folder))),
                new AlertConfirm(() -> stage),
                desktop,
                Optional.empty(),
                new TimelineTicker());
    }
}
