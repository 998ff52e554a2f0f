package thumbsmith.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import thumbsmith.create.TimelineTicker;
import thumbsmith.failure.Failure;
import thumbsmith.ui.Confirm;
import thumbsmith.ui.DesktopPort;
import thumbsmith.ui.FailureDialog;
import thumbsmith.ui.FilePicker;
import thumbsmith.ui.Trouble;

/** What a scripted person answers to choosers and questions, and what the desktop was asked to do. */
final class ScriptedPorts implements FilePicker, Confirm, DesktopPort, FailureDialog {
    /** Files that the next choosers answer with. */
    final Deque<Path> picks = new ArrayDeque<>();

    final List<String> questions = new ArrayList<>();
    final List<Failure> failures = new ArrayList<>();
    final List<Path> opened = new ArrayList<>();
    final List<URI> browsed = new ArrayList<>();
    final List<String> copied = new ArrayList<>();
    final List<Path> copiedFiles = new ArrayList<>();
    boolean agrees = true;

    /** Failures of the screens are noted here in place of being shown. */
    WindowPorts ports() {
        return ports(Optional.of(this));
    }

    /** Failures are shown in the window's own dialogs. */
    WindowPorts portsWithDialogs() {
        return ports(Optional.empty());
    }

    private WindowPorts ports(Optional<FailureDialog> dialogs) {
        return new WindowPorts(this, this, this, dialogs, new TimelineTicker());
    }

    @Override
    public Optional<Path> picture(String title) {
        return Optional.ofNullable(picks.poll());
    }

    @Override
    public List<Path> pictures(String title) {
        return picture(title).stream().toList();
    }

    @Override
    public Optional<Path> folder(String title, Path start) {
        return Optional.ofNullable(picks.poll());
    }

    @Override
    public Optional<Path> certificate(String title) {
        return Optional.ofNullable(picks.poll());
    }

    @Override
    public Optional<Path> file(String title, String kind, List<String> patterns) {
        return Optional.ofNullable(picks.poll());
    }

    @Override
    public Optional<Path> saveAs(String title, String name) {
        return Optional.ofNullable(picks.poll());
    }

    @Override
    public boolean ask(String title, String sentence, String yes, String no) {
        questions.add(title);
        return agrees;
    }

    @Override
    public void show(Trouble trouble) {
        failures.add(trouble.failure());
    }

    @Override
    public void open(Path file) {
        opened.add(file);
    }

    @Override
    public void reveal(Path file) {
        opened.add(file);
    }

    @Override
    public void browse(URI address) {
        browsed.add(address);
    }

    @Override
    public void copyText(String text) {
        copied.add(text);
    }

    @Override
    public void copyPicture(Path file) {}

    @Override
    public void copyFiles(List<Path> files) {
        copiedFiles.addAll(files);
    }
}
