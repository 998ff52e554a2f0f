package thumbsmith.sandbox;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.contract.LookMode;
import thumbsmith.draft.Cutout;
import thumbsmith.draft.DraftEngine;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.StarterLook;
import thumbsmith.image.ImageEngine;

/** Learns looks from their training pictures and keeps what it learned among the outputs. */
final class Apprentice {
    private static final Logger LOG = LoggerFactory.getLogger(Apprentice.class);
    /** px on the longer side of a reference picture. */
    private static final int REFERENCE_SIDE = 1024;

    private final DraftEngine engine;
    private final ImageEngine images;
    private final Outputs outputs;
    private final LookMemory memory;

    Apprentice(DraftEngine engine, ImageEngine images, Outputs outputs, LookMemory memory) {
        this.engine = engine;
        this.images = images;
        this.outputs = outputs;
        this.memory = memory;
    }

    /** Something that may teach nothing. */
    private interface Lesson {
        Look.Learned learned() throws DraftRefusedException;
    }

    /** Keeps a portrait, the references and the cut-out; empty if the pictures could not be learned. */
    Optional<Look.Learned> learn(LookMode mode, String name, List<BufferedImage> pictures) {
        return learned(mode, () -> kept(engine.learn(mode, name, pictures), pictures));
    }

    /** The same of a look that is known already. */
    Optional<Look.Learned> take(StarterLook starter) {
        return learned(starter.mode(), () -> kept(StarterPrints.of(starter, this::print)));
    }

    /**
     * What an older version learned, learned again from the kept references: they and its portrait stay, its cut-out is a
     * new file. A persona whose references show no face is measured as a style is, and stays without a cut-out.
     */
    Optional<Look.Learned> again(Look look, Look.Learned old) {
        return learned(
                look.mode(), () -> kept(relearned(look, memory.references(old)), old.portrait(), old.references()));
    }

    private LearnedLook relearned(Look look, List<BufferedImage> references) throws DraftRefusedException {
        try {
            return engine.learn(look.mode(), look.name(), references);
        } catch (DraftRefusedException e) {
            LOG.info("{} stays without a cut-out: {}", look.id(), e.getMessage());
            return engine.learn(LookMode.STYLE, look.name(), references);
        }
    }

    private static Optional<Look.Learned> learned(LookMode mode, Lesson lesson) {
        try {
            return Optional.of(lesson.learned());
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

    private Look.Learned kept(StarterPrints prints) {
        LearnedLook look = prints.look();
        return new Look.Learned(
                outputs.keepForLook(prints.portrait()),
                prints.references().stream().map(outputs::keepForLook).toList(),
                look.palette(),
                prints.person()
                        .map(it -> Look.Person.of(
                                outputs.keepForLook(it),
                                look.person().orElseThrow().face())),
                look.manner());
    }

    private Look.Learned kept(LearnedLook look, List<BufferedImage> pictures) {
        return kept(look, keep(look.portrait()), references(pictures));
    }

    private Look.Learned kept(LearnedLook look, String portrait, List<String> references) {
        return new Look.Learned(
                portrait, references, look.palette(), look.person().map(this::kept), look.manner());
    }

    private Look.Person kept(Cutout person) {
        return Look.Person.of(keep(person.picture()), person.face());
    }

    private List<String> references(List<BufferedImage> pictures) {
        return pictures.stream().map(this::keep).toList();
    }

    private String keep(BufferedImage picture) {
        return outputs.keepForLook(print(picture));
    }

    private byte[] print(BufferedImage picture) {
        return images.png(images.fit(picture, REFERENCE_SIDE, REFERENCE_SIDE));
    }
}
