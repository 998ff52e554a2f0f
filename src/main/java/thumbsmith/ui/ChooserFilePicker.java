package thumbsmith.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** {@link FilePicker} through the system's own dialogs; remembers the folder of the last picture. */
public final class ChooserFilePicker implements FilePicker {
    private static final Texts TEXTS = Texts.of(ChooserFilePicker.class);

    private final Supplier<Window> owner;
    private final Supplier<Optional<Path>> lastFolder;
    private final Consumer<Path> rememberFolder;

    public ChooserFilePicker(
            Supplier<Window> owner, Supplier<Optional<Path>> lastFolder, Consumer<Path> rememberFolder) {
        this.owner = owner;
        this.lastFolder = lastFolder;
        this.rememberFolder = rememberFolder;
    }

    @Override
    public Optional<Path> picture(String title) {
        return Optional.ofNullable(pictureChooser(title).showOpenDialog(owner.get()))
                .map(this::remembered);
    }

    @Override
    public List<Path> pictures(String title) {
        List<File> chosen = pictureChooser(title).showOpenMultipleDialog(owner.get());
        return chosen == null
                ? List.of()
                : chosen.stream().map(this::remembered).toList();
    }

    @Override
    public Optional<Path> folder(String title, Path start) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (Files.isDirectory(start)) chooser.setInitialDirectory(start.toFile());
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> certificate(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(TEXTS.get("picker.certificates"), "*.pem", "*.crt", "*.cer"));
        return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> file(String title, String kind, List<String> patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(kind, patterns),
                        new FileChooser.ExtensionFilter(TEXTS.get("picker.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> saveAs(String title, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    private FileChooser pictureChooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                TEXTS.get("picker.pictures"), "*.png", "*.jpg", "*.jpeg", "*.gif", "*.bmp", "*.webp"),
                        new FileChooser.ExtensionFilter(TEXTS.get("picker.all"), "*.*"));
        lastFolder.get().filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Path remembered(File file) {
        Path path = file.toPath();
        rememberFolder.accept(path.getParent());
        return path;
    }
}
