package thumbsmith.store;

import java.io.IOException;
import java.nio.file.Path;
import thumbsmith.image.ImageEngine;

/** Copies of pictures by content: named by their SHA-256, so that the same picture is kept once. */
public final class PictureVault {
    /** @param folder made when first needed */
    public PictureVault(Path folder, ImageEngine images) {
        throw new UnsupportedOperationException();
    }

    /** Keeps those bytes; answers with the copy. */
    public Path keep(byte[] bytes) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Keeps what that file holds now; answers with the copy. */
    public Path keep(Path file) throws IOException {
        throw new UnsupportedOperationException();
    }
}
