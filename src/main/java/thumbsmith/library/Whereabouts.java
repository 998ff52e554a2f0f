package thumbsmith.library;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.job.LibraryItem;
import thumbsmith.job.Output;
import thumbsmith.ui.Names;
import thumbsmith.ui.Texts;

/** Whether files are where the library says, and how a person shows it where they are now. */
final class Whereabouts {
    private static final Texts TEXTS = Texts.of(Whereabouts.class);

    private final LibraryPorts ports;
    private final Consumer<Collection<UUID>> changed;
    private final Consumer<Notice> tell;

    Whereabouts(LibraryPorts ports, Consumer<Collection<UUID>> changed, Consumer<Notice> tell) {
        this.ports = ports;
        this.changed = changed;
        this.tell = tell;
    }

    /** Tells, in front, whether the file is there: what cannot be shown is either gone or no picture any more. */
    void ask(Output output, Consumer<Boolean> then) {
        ports.work().waiting(() -> ports.files().isThere(output), then, fault -> then.accept(false));
    }

    /** Lets the person choose where the file is now. Only a picture is taken. */
    void find(LibraryItem item) {
        ports.picker()
                .picture(TEXTS.get("missing.choose", Names.of(item.output().recipe())))
                .ifPresent(file -> take(item, file));
    }

    private void take(LibraryItem item, Path file) {
        UUID id = item.output().id();
        ports.work()
                .waiting(
                        () -> {
                            ports.images().inspect(file);
                            ports.library().moved(id, file.toAbsolutePath());
                            return true;
                        },
                        done -> {
                            changed.accept(List.of(id));
                            tell.accept(Notice.of(TEXTS.get("missing.found")));
                        },
                        fault -> tell.accept(Notice.of(TEXTS.get(
                                fault instanceof UnreadablePictureException ? "missing.nopicture" : "deed.failed"))));
    }
}
