package thumbsmith.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@link DesktopNotice} through the system's own program. Its words are an argument or a variable of that program and
 * pass no shell.
 */
record CommandNotice(String osName, Executor waiting) implements DesktopNotice {
    private static final Logger LOG = LoggerFactory.getLogger(CommandNotice.class);
    private static final int PATIENCE_SECONDS = 10;
    private static final String MAC_SCRIPT =
            "on run words\ndisplay notification (item 2 of words) with title (item 1 of words)\nend run";
    private static final String WINDOWS_SCRIPT = """
            Add-Type -AssemblyName System.Windows.Forms, System.Drawing
            $icon = New-Object System.Windows.Forms.NotifyIcon
            $icon.Icon = [System.Drawing.SystemIcons]::Information
            $icon.Visible = $true
            $icon.ShowBalloonTip(5000, $env:THUMBSMITH_TITLE, $env:THUMBSMITH_WORDS, 'None')
            Start-Sleep -Seconds 6
            $icon.Dispose()""";

    @Override
    public void show(String title, String words) {
        waiting.execute(() -> run(title, words));
    }

    /** A desktop without that program is no fault. */
    private void run(String title, String words) {
        try {
            ProcessBuilder program = new ProcessBuilder(command(title, words));
            program.environment().remove("PIKZELS_API_KEY");
            program.environment().put("THUMBSMITH_TITLE", title);
            program.environment().put("THUMBSMITH_WORDS", words);
            Process shown = program.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!shown.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) shown.destroy();
        } catch (IOException e) {
            LOG.debug("The desktop shows no notes.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> command(String title, String words) {
        if (osName.startsWith("Mac")) return List.of("osascript", "-e", MAC_SCRIPT, title, words);
        if (osName.startsWith("Windows")) {
            return List.of("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", WINDOWS_SCRIPT);
        }
        return List.of("notify-send", "--app-name=Thumbsmith", "--", title, words);
    }
}
