package thumbsmith.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.job.Library.MonthOfDisk;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** Where the disk went: pictures by month, the trash, what can be cleaned up, and what is free. */
final class DiskModel {
    private static final Texts TEXTS = Texts.of(DiskModel.class);

    /**
     * All in bytes.
     *
     * @param free on the disk of the output folder
     */
    record Usage(List<MonthOfDisk> months, long temporary, long free) {
        long total() {
            return months.stream().mapToLong(MonthOfDisk::bytes).sum();
        }

        long trashed() {
            return months.stream().mapToLong(MonthOfDisk::trashedBytes).sum();
        }

        int pictures() {
            return months.stream().mapToInt(MonthOfDisk::pictures).sum();
        }

        /** How much of the largest month that one is, 0–1. */
        double share(MonthOfDisk month) {
            long largest = months.stream().mapToLong(MonthOfDisk::bytes).max().orElse(0);
            return largest == 0 ? 0 : (double) month.bytes() / largest;
        }
    }

    private final LibraryPorts ports;
    private final Consumer<Notice> tell;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");
    private final ReadOnlyObjectWrapper<Optional<Usage>> usage =
            new ReadOnlyObjectWrapper<>(this, "usage", Optional.empty());

    DiskModel(LibraryPorts ports, Consumer<Notice> tell) {
        this.ports = ports;
        this.tell = tell;
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether it could not be read. */
    ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /** Empty while it is read. */
    ReadOnlyObjectProperty<Optional<Usage>> usageProperty() {
        return usage.getReadOnlyProperty();
    }

    void show() {
        open.set(true);
        read();
    }

    void close() {
        open.set(false);
    }

    /** The same again if it is shown. */
    void changed() {
        if (open.get()) read();
    }

    void cleanUp() {
        ports.work()
                .waiting(
                        ports.files()::cleanUp,
                        freed -> {
                            tell.accept(Notice.of(TEXTS.get("disk.cleaned", Words.bytes(freed))));
                            read();
                        },
                        fault -> failed.set(true));
    }

    void read() {
        ports.work()
                .waiting(
                        this::measure,
                        now -> {
                            failed.set(false);
                            usage.set(Optional.of(now));
                        },
                        fault -> failed.set(true));
    }

    private Usage measure() throws IOException {
        List<MonthOfDisk> months = ports.library().disk(ports.clock().getZone());
        return new Usage(
                months,
                ports.files().temporaryBytes(),
                free(ports.outputFolder().get()));
    }

    /** The folder itself may still have to be made. */
    private static long free(Path folder) throws IOException {
        Path existing = Stream.iterate(folder.toAbsolutePath(), it -> it != null, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .orElse(folder);
        return Files.getFileStore(existing).getUsableSpace();
    }
}
