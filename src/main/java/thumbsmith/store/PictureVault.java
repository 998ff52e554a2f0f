package thumbsmith.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import thumbsmith.image.ImageEngine;

/** Copies of pictures by content: named by their SHA-256, so that the same picture is kept once. */
public final class PictureVault {
    private static final int HEAD_BYTES = 64;

    private final Path folder;
    private final ImageEngine images;

    /** @param folder made when first needed */
    public PictureVault(Path folder, ImageEngine images) {
        this.folder = folder.toAbsolutePath();
        this.images = images;
    }

    Path folder() {
        return folder;
    }

    /** Keeps those bytes; answers with the copy. */
    public Path keep(byte[] bytes) throws IOException {
        Path copy = place(bytes);
        if (Files.exists(copy)) touch(copy);
        else write(copy, bytes);
        return copy;
    }

    /** Where those bytes are kept, or would be. */
    Path place(byte[] bytes) {
        return folder.resolve(HexFormat.of().formatHex(sha256().digest(bytes)) + extension(bytes));
    }

    /** Who takes it in again may refer to it later: the clearing of what nobody needs spares what is new. */
    private static void touch(Path copy) throws IOException {
        Files.setLastModifiedTime(copy, FileTime.from(Instant.now()));
    }

    /** Takes a copy out again that turned out to be of no use. */
    void discard(Path copy) throws IOException {
        Files.deleteIfExists(copy);
    }

    private void write(Path copy, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        Synced.write(copy, bytes);
    }

    private String extension(byte[] bytes) {
        String type = images.sniff(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD_BYTES)))
                .orElse("");
        return switch (type) {
            case "image/jpeg" -> ".jpg";
            case "" -> "";
            default -> "." + type.substring("image/".length()).replaceAll("[^a-zA-Z0-9]", "");
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
