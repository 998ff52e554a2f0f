package thumbsmith.draft.learn;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import thumbsmith.contract.LookMode;
import thumbsmith.draft.Cutout;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.NoFaceException;
import thumbsmith.image.ImageEngine;

/** Learns looks from training pictures: who is on them, or how they look. Safe for all threads. */
public final class Learning {
    /** Of a portrait, in px. */
    static final int PORTRAIT_PX = 512;

    private final ImageEngine images;
    private final FaceChoice faces = new FaceChoice();
    private final PersonCut people;

    public Learning(ImageEngine images) {
        this.images = images;
        this.people = new PersonCut(images);
    }

    /**
     * @param pictures sRGB, three as the contract has it, at least one
     * @throws NoFaceException if a persona is to be learned and no picture shows a face; the message says so for a person
     */
    public LearnedLook learn(LookMode mode, String name, List<BufferedImage> pictures) throws NoFaceException {
        return switch (mode) {
            case PERSONA -> persona(name, pictures);
            case STYLE -> Measured.look(name, cover(pictures), Optional.empty(), pictures);
        };
    }

    /** The best face gives the portrait; if nobody can be cut out around it, the next best gives the cut-out. */
    private LearnedLook persona(String name, List<BufferedImage> pictures) throws NoFaceException {
        List<SeenFace> seen = faces.bestFirst(pictures);
        Optional<Cutout> person =
                seen.stream().map(people::of).flatMap(Optional::stream).findFirst();
        return Measured.look(name, portrait(seen.getFirst()), person, pictures);
    }

    private BufferedImage portrait(SeenFace face) {
        return images.fill(Cut.of(face.picture(), Surroundings.portrait(face)), PORTRAIT_PX, PORTRAIT_PX);
    }

    /** A style is shown by the first picture that its owner chose. */
    private BufferedImage cover(List<BufferedImage> pictures) {
        return images.fill(pictures.getFirst(), PORTRAIT_PX, PORTRAIT_PX);
    }
}
