package thumbsmith.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The state on disk. The window and a command line may run on one folder at a time, so each change reads what the other
 * wrote, under a lock between processes, and replaces the file in one move. A file that cannot be understood is set
 * aside, never written over.
 */
final class StateFile {
    private static final Logger LOG = LoggerFactory.getLogger(StateFile.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final Path file;
    private final Clock clock;
    private State state = State.EMPTY;
    private Stamp seen = Stamp.NONE;

    /** What tells one written file from the next. */
    private record Stamp(Object fileKey, FileTime time, long size) {
        static final Stamp NONE = new Stamp(null, FileTime.fromMillis(0), -1);

        static Stamp of(Path file) throws IOException {
            if (Files.notExists(file)) return NONE;
            BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(is.fileKey(), is.lastModifiedTime(), is.size());
        }
    }

    StateFile(Path folder, Clock clock) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.file = folder.resolve("state.json");
        this.clock = clock;
        read();
    }

    /** The state as it stands now. */
    State read() {
        synchronized (StateFile.class) {
            try {
                refresh();
                return state;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Applies a change and gives the state after it; nothing is written if the change throws. */
    State update(UnaryOperator<State> change) {
        // One lock for all state files of this process: a lock between processes cannot be taken twice in one.
        synchronized (StateFile.class) {
            try (FileChannel channel = openLock();
                    FileLock _ = channel.lock()) {
                seen = Stamp.NONE; // stamps can repeat, and a change must start from what is really there
                refresh();
                State next = change.apply(state);
                if (!next.equals(state)) write(next);
                return state;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private FileChannel openLock() throws IOException {
        return FileChannel.open(folder.resolve("state.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private void refresh() throws IOException {
        Stamp now = Stamp.of(file);
        if (now.equals(seen)) return;
        state = now.equals(Stamp.NONE) ? State.EMPTY : parse();
        // The stamp from before: what another process wrote while this one was reading is read the next time.
        seen = now;
    }

    private State parse() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            return JSON.readValue(bytes, State.class);
        } catch (JacksonException e) {
            Path aside = folder.resolve("state-damaged-" + clock.millis() + ".json");
            Files.move(file, aside);
            LOG.warn("The embedded service could not read its state and starts afresh; the file is kept as {}", aside);
            return State.EMPTY;
        }
    }

    private void write(State next) throws IOException {
        Path fresh = Files.createTempFile(folder, "state", ".tmp");
        Files.write(fresh, JSON.writeValueAsBytes(next));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        state = next;
        seen = Stamp.of(file);
    }
}
