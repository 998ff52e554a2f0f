package thumbsmith.sandbox;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thumbsmith.draft.Cutout;
import thumbsmith.draft.LearnedLook;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.UnreadablePictureException;

/**
 * Recalls looks for drawing. The pictures of the looks used last stay decoded, so that ten drafts do not decode them ten
 * times: nobody paints on them. Safe for all threads.
 */
final class LookMemory {
    /** Decoded looks that are kept; one takes some 8 MB at most. */
    private static final int MOST = 4;

    private final ImageEngine images;
    private final Outputs outputs;
    private final Map<Look.Learned, Decoded> lastUsed = new LinkedHashMap<>(MOST, 0.75f, true);

    private record Decoded(BufferedImage portrait, Optional<Cutout> person) {}

    LookMemory(ImageEngine images, Outputs outputs) {
        this.images = images;
        this.outputs = outputs;
    }

    /** @throws IllegalStateException if a file of it is gone or damaged */
    LearnedLook recall(Look look, Look.Learned learned) {
        Decoded decoded = decoded(learned);
        return new LearnedLook(
                look.name(),
                decoded.portrait(),
                learned.palette(),
                decoded.person(),
                learned.manner(),
                look.instructions());
    }

    /** @throws IllegalStateException if a file of them is gone or damaged */
    List<BufferedImage> references(Look.Learned learned) {
        return learned.references().stream().map(this::picture).toList();
    }

    /** File names are never used twice, so what was decoded of them stays true. */
    private synchronized Decoded decoded(Look.Learned learned) {
        Decoded decoded = lastUsed.computeIfAbsent(learned, this::decode);
        if (lastUsed.size() > MOST) lastUsed.remove(lastUsed.keySet().iterator().next());
        return decoded;
    }

    private Decoded decode(Look.Learned learned) {
        return new Decoded(
                picture(learned.portrait()), learned.person().map(it -> new Cutout(picture(it.file()), it.face())));
    }

    private BufferedImage picture(String file) {
        try {
            return images.decode(
                    outputs.find(file).orElseThrow(() -> new IllegalStateException("A look has lost a picture")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadablePictureException e) {
            throw new IllegalStateException("A look's picture is damaged", e);
        }
    }
}
