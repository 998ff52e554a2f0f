package thumbsmith.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One value in one JSON file. Writes go to a temporary file that is then moved into place; an unreadable file is set
 * aside and never overwritten. Fields that the type does not know stay in the file, and so do the changes of other
 * processes to fields that were not changed here. Thread-safe.
 *
 * @param <T> a record that Jackson reads and writes
 */
public final class JsonFile<T> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JsonFile.class);
    private static final String SET_ASIDE = "%s could not be read and was kept as %s. The usual choices apply.";
    private static final String UNMOVABLE = "%s cannot be read. It stays as it is, and changes are not kept.";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;
    private final Executor later;
    private T value;
    /** The value as this process last read or wrote it. */
    private ObjectNode settled;

    private boolean dirty;
    private boolean scheduled;
    private boolean untouchable;
    private Optional<String> notice = Optional.empty();

    /**
     * @param initial what is taken where there is no file, and for fields that the file lacks
     * @param later runs a write some time after a change, so that many changes make one write
     */
    public JsonFile(Path file, Class<T> type, T initial, Executor later) {
        this.file = file.toAbsolutePath();
        this.later = later;
        this.value = read(type, initial);
        this.settled = JSON.valueToTree(value);
    }

    public synchronized T get() {
        return value;
    }

    /** Takes the value at once and writes it later. */
    public synchronized void set(T next) {
        value = next;
        dirty = true;
        if (scheduled) return;
        scheduled = true;
        later.execute(this::flush);
    }

    /** A sentence for the person where the file could not be read and was set aside. */
    public synchronized Optional<String> notice() {
        return notice;
    }

    /** Writes what is not yet written. */
    @Override
    public void close() {
        flush();
    }

    private synchronized void flush() {
        scheduled = false;
        if (!dirty || untouchable) return;
        try {
            write();
            dirty = false;
        } catch (IOException | JacksonException e) {
            LOG.warn("{} could not be written.", file.getFileName(), e);
        }
    }

    private T read(Class<T> type, T initial) {
        try {
            if (Files.notExists(file)) return initial;
            return merged(JSON.readTree(Files.readAllBytes(file)), type, initial);
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            LOG.warn("{} could not be read.", file.getFileName(), e);
            setAside();
            return initial;
        }
    }

    private T merged(JsonNode found, Class<T> type, T initial) {
        if (!(found instanceof ObjectNode fields)) throw new IllegalArgumentException("Not a JSON object.");
        ObjectNode all = JSON.valueToTree(initial);
        all.setAll(fields);
        return JSON.treeToValue(all, type);
    }

    private void setAside() {
        try {
            Path aside = Aside.move(file);
            notice = Optional.of(SET_ASIDE.formatted(file.getFileName(), aside.getFileName()));
        } catch (IOException e) {
            untouchable = true;
            notice = Optional.of(UNMOVABLE.formatted(file.getFileName()));
        }
    }

    private void write() throws IOException {
        Files.createDirectories(file.getParent());
        // The system's lock keeps other processes out, the class those of this one that have the same file open.
        synchronized (JsonFile.class) {
            Path lock = file.resolveSibling(file.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                ObjectNode now = JSON.valueToTree(value);
                Synced.write(file, JSON.writeValueAsBytes(merged(now)));
                settled = now;
            }
        }
    }

    /** What is in the file by now, with the fields that were changed here: other processes' changes stay. */
    private ObjectNode merged(ObjectNode now) throws IOException {
        ObjectNode all = JSON.createObjectNode();
        if (Files.exists(file) && JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode found) all = found;
        for (var field : now.properties()) {
            if (!field.getValue().equals(settled.get(field.getKey()))) all.set(field.getKey(), field.getValue());
        }
        return all;
    }
}
