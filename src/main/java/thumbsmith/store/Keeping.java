package thumbsmith.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import thumbsmith.api.Picture;
import thumbsmith.image.PictureInfo;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Decoder;
import thumbsmith.image.codec.PictureFacts;
import thumbsmith.job.Taken;

/** Puts what was made ready into the vault. */
final class Keeping {
    private Keeping() {}

    static Taken taken(PictureVault vault, byte[] bytes, Optional<String> note)
            throws IOException, UnreadablePictureException {
        return taken(vault, bytes, Decoder.facts(bytes), note);
    }

    /** @param facts of those bytes */
    static Taken taken(PictureVault vault, byte[] bytes, PictureFacts facts, Optional<String> note) throws IOException {
        Path kept = vault.keep(bytes);
        var info = new PictureInfo(facts.mediaType(), facts.width(), facts.height(), bytes.length, facts.orientation());
        return new Taken(new Picture.Local(kept, facts.mediaType()), info, note);
    }
}
