package thumbsmith.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a closed database looked like, beside it: SQLite's own checks tell damage of its pages, never of the words and
 * amounts in them. There is none while the database is open or after a crash.
 */
record Seal(Path database) {
    enum State {
        /** There is none that could be read. */
        NONE,
        /** The file is as it was closed. */
        WHOLE,
        /** Other bytes, though nothing wrote to the file: the disk lost some. */
        BROKEN,
        /** Something other than this program wrote to the file. */
        WRITTEN_TO
    }

    State check() throws IOException {
        try {
            String[] sealed = Files.readString(file()).strip().split(" ");
            if (sealed.length != 2) return State.NONE;
            if (sealed[0].equals(digest())) return State.WHOLE;
            return sealed[1].equals(modified()) ? State.BROKEN : State.WRITTEN_TO;
        } catch (NoSuchFileException e) {
            return State.NONE;
        }
    }

    /** For a database that is closed and has no log of changes beside it. */
    void put() throws IOException {
        Files.writeString(file(), digest() + " " + modified() + "\n");
    }

    /** Before anything is written to the database. */
    void lift() throws IOException {
        if (Files.deleteIfExists(file())) Synced.folder(database.getParent());
    }

    private Path file() {
        return database.resolveSibling(database.getFileName() + ".seal");
    }

    private String modified() throws IOException {
        return Long.toString(Files.getLastModifiedTime(database).toMillis());
    }

    private String digest() throws IOException {
        try (InputStream in = Files.newInputStream(database);
                var out =
                        new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
