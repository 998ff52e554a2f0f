package thumbsmith.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The program's SQLite file: one connection, used by one thread at a time. Every write is on the disk when its call
 * returns. Throws {@link UncheckedIOException} with the file's name where it cannot be read or written.
 */
public final class Database implements AutoCloseable {
    private final Path file;
    private final Connection connection;
    private final boolean newer;
    private final Optional<Object> identity;
    private final Optional<String> notice;
    private final ReentrantLock lock = new ReentrantLock();
    private Optional<FileUse> use = Optional.empty();

    Database(Path file, Connection connection, boolean newer, Optional<String> notice) {
        this.file = file;
        this.connection = connection;
        this.newer = newer;
        this.notice = notice;
        this.identity = identity();
    }

    /**
     * Opens the file, makes it if it is missing and brings it up to the newest schema. A damaged file is set aside under
     * a dated name, and the newest sound backup beside it, or else a new file, takes its place; the file of a newer
     * version of the program is opened for reading only.
     */
    public static Database open(Path file) {
        return new DatabaseOpening(file.toAbsolutePath()).open();
    }

    /**
     * What to tell the person: that a damaged file was replaced, that something else wrote to it, or that a newer one is
     * open for reading only.
     */
    public Optional<String> notice() {
        return unsettled().stream()
                .findFirst()
                .map(gap -> gap.sentence(ZoneId.systemDefault()))
                .or(() -> notice);
    }

    /**
     * When damage was found after which the unfinished jobs were not yet marked as of unknown outcome: until then nothing
     * of them may be sent or taken up.
     */
    public Optional<Instant> restored() {
        return unsettled().stream().findFirst().map(Gap::until);
    }

    /** The unfinished jobs are marked as of unknown outcome, on the disk. */
    void settled() {
        update(Gaps.SETTLE);
    }

    /** What damage took in all this time, oldest first. */
    public List<Gap> gaps() {
        return newer ? List.of() : query(Gaps.ALL, Gaps::read);
    }

    List<Gap> unsettled() {
        return newer ? List.of() : query(Gaps.UNSETTLED, Gaps::read);
    }

    void leaveAtClose(FileUse use) {
        this.use = Optional.of(use);
    }

    /** Leaves a seal where it was the last to close a file that it may write. */
    @Override
    public void close() {
        lock.lock();
        try {
            if (use.isEmpty()) connection.close();
            else use.get().leave(this::closed);
        } catch (SQLException e) {
            throw unusable(file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            use = Optional.empty();
            lock.unlock();
        }
    }

    private Void closed(boolean last) throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw unusable(file, e);
        }
        if (last && !newer && Files.exists(file) && Files.notExists(ChangeLog.of(file))) new Seal(file).put();
        return null;
    }

    /** Makes one value of one row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    <T> List<T> query(String sql, Reader<T> reader, Object... values) {
        return locked(() -> {
            try (PreparedStatement statement = prepare(sql, values);
                    var results = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (results.next()) rows.add(reader.read(new Row(results)));
                return rows;
            }
        });
    }

    int update(String sql, Object... values) {
        requireWritable();
        return locked(() -> {
            try (PreparedStatement statement = prepare(sql, values)) {
                return statement.executeUpdate();
            }
        });
    }

    /** Runs those updates as one: all of them are kept or none, with those that this call is among. */
    void together(Runnable updates) {
        requireWritable();
        locked(() -> {
            if (!connection.getAutoCommit()) {
                updates.run();
                return null;
            }
            connection.setAutoCommit(false);
            try {
                updates.run();
                connection.commit();
            } catch (RuntimeException | SQLException e) {
                takeBack(e);
                throw e;
            }
            connection.setAutoCommit(true);
            return null;
        });
    }

    /** SQLite goes on writing to a file that was deleted or replaced, and all of that would be lost. */
    private void requireWritable() {
        if (newer) throw new NewerDatabaseException();
        if (!identity().equals(identity))
            throw new UncheckedIOException(new FileSystemException(file.toString(), null, "The file is gone"));
    }

    /** Empty where the file is gone, or on Windows, which keeps an open file from going. */
    private Optional<Object> identity() {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** SQLite may have ended the transaction itself, as on a full disk: the first cause is the one that counts. */
    private void takeBack(Exception first) {
        for (Step step : List.<Step>of(connection::rollback, () -> connection.setAutoCommit(true))) {
            try {
                step.take();
            } catch (SQLException e) {
                first.addSuppressed(e);
            }
        }
    }

    @FunctionalInterface
    private interface Step {
        void take() throws SQLException;
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
        return statement;
    }

    private <T> T locked(Work<T> work) {
        lock.lock();
        try {
            return work.run();
        } catch (SQLException e) {
            throw unusable(file, e);
        } finally {
            lock.unlock();
        }
    }

    static UncheckedIOException unusable(Path file, SQLException e) {
        var named = new FileSystemException(file.toString(), null, e.getMessage());
        named.initCause(e);
        return new UncheckedIOException(named);
    }
}
