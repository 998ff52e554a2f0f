package thumbsmith.sandbox;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.contract.LookMode;
import thumbsmith.draft.DraftEngine;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.LearnedLook;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.UnreadablePictureException;

/** Learns looks from their training pictures and recalls them for drawing. */
final class Apprentice {
    private static final Logger LOG = LoggerFactory.getLogger(Apprentice.class);
    /** px on the longer side of a reference picture. */
    private static final int REFERENCE_SIDE = 1024;

    private final DraftEngine engine;
    private final ImageEngine images;
    private final Outputs outputs;

    Apprentice(DraftEngine engine, ImageEngine images, Outputs outputs) {
        this.engine = engine;
        this.images = images;
        this.outputs = outputs;
    }

    /** Keeps a portrait and the references among the outputs; empty if the pictures could not be learned. */
    Optional<Look.Learned> learn(LookMode mode, String name, List<BufferedImage> pictures) {
        try {
            LearnedLook look = engine.learn(mode, name, pictures);
            return Optional.of(kept(look, pictures));
        } catch (DraftRefusedException e) {
            LOG.info("A {} could not be learned: {}", mode.wire(), e.getMessage());
            return Optional.empty();
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("A {} could not be learned", mode.wire(), e);
            return Optional.empty();
        }
    }

    LearnedLook recall(Look look, Look.Learned learned) {
        try {
            byte[] portrait = outputs.find(learned.portrait())
                    .orElseThrow(() -> new IllegalStateException("A look has lost its portrait"));
            return new LearnedLook(
                    look.name(),
                    images.decode(portrait),
                    learned.palette(),
                    Optional.empty(),
                    Optional.empty(),
                    look.instructions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadablePictureException e) {
            throw new IllegalStateException("A look's portrait is damaged", e);
        }
    }

    private Look.Learned kept(LearnedLook look, List<BufferedImage> pictures) {
        String portrait = outputs.keepForLook(images.png(look.portrait()));
        List<String> references = pictures.stream()
                .map(it -> images.fit(it, REFERENCE_SIDE, REFERENCE_SIDE))
                .map(it -> outputs.keepForLook(images.png(it)))
                .toList();
        return new Look.Learned(portrait, references, look.palette());
    }
}
