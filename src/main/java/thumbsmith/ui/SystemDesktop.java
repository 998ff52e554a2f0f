package thumbsmith.ui;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@link DesktopPort} through the system's own commands and clipboard. */
public final class SystemDesktop implements DesktopPort {
    private static final Logger LOG = LoggerFactory.getLogger(SystemDesktop.class);

    private final Work work;
    private final Consumer<String> showDocument;
    private final String osName;

    /** @param showDocument opens an address or a file in its usual program, as the toolkit's host services do */
    public SystemDesktop(Work work, Consumer<String> showDocument, String osName) {
        this.work = work;
        this.showDocument = showDocument;
        this.osName = osName;
    }

    @Override
    public void open(Path file) {
        showDocument.accept(file.toUri().toString());
    }

    @Override
    public void browse(URI address) {
        showDocument.accept(address.toString());
    }

    @Override
    public void reveal(Path file) {
        if (osName.startsWith("Windows")) run(List.of("explorer.exe", "/select," + file));
        else if (osName.startsWith("Mac")) run(List.of("open", "-R", file.toString()));
        else revealOnLinux(file);
    }

    @Override
    public void copyText(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void copyPicture(Path file) {
        work.pixels(
                () -> Optional.of(new Image(file.toUri().toString())).filter(picture -> !picture.isError()),
                picture -> copy(List.of(file), picture),
                fault -> copy(List.of(file), Optional.empty()));
    }

    @Override
    public void copyFiles(List<Path> files) {
        if (files.size() == 1) copyPicture(files.getFirst());
        else copy(files, Optional.empty());
    }

    private static void copy(List<Path> files, Optional<Image> picture) {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(files.stream().map(Path::toFile).toList());
        picture.ifPresent(content::putImage);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** File managers select the file when asked over D-Bus; where none listens, its folder is opened. */
    private void revealOnLinux(Path file) {
        List<String> select = List.of(
                "dbus-send",
                "--session",
                "--print-reply",
                "--dest=org.freedesktop.FileManager1",
                "/org/freedesktop/FileManager1",
                "org.freedesktop.FileManager1.ShowItems",
                "array:string:" + file.toUri(),
                "string:");
        work.waiting(
                () -> exitCode(select),
                code -> {
                    if (code != 0) open(file.getParent());
                },
                fault -> open(file.getParent()));
    }

    private void run(List<String> command) {
        work.waiting(() -> exitCode(command), code -> {}, fault -> LOG.warn("The file manager did not start."));
    }

    private static int exitCode(List<String> command) throws IOException, InterruptedException {
        return withoutKey(new ProcessBuilder(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** Other programs have no business with the key that this one was started with. */
    static ProcessBuilder withoutKey(ProcessBuilder process) {
        process.environment().remove("PIKZELS_API_KEY");
        return process;
    }
}
