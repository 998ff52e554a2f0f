package thumbsmith.draft.learn;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import thumbsmith.draft.Cutout;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.Manner;
import thumbsmith.draft.paint.LabColour;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PixelEngine;

/** What is measured of all training pictures together, each counting alike whatever its size. */
final class Measured {
    /** px on the longer side: colours need no more. */
    private static final int COLOURS_PX = 120;

    private static final ImageEngine IMAGES = new PixelEngine();

    private Measured() {}

    static LearnedLook look(
            String name, BufferedImage portrait, Optional<Cutout> person, List<BufferedImage> pictures) {
        List<LabColour> pixels = pictures.stream()
                .map(it -> IMAGES.fit(it, COLOURS_PX, COLOURS_PX))
                .flatMap(it -> LabColour.of(it).stream())
                .toList();
        // A picture of nothing but transparency is white paper.
        List<LabColour> seen = pixels.isEmpty() ? List.of(LabColour.of(0xFFFFFF)) : pixels;
        List<Integer> palette = PaletteLearning.of(seen);
        Manner manner = MannerLearning.of(seen, palette, Grain.of(pictures));
        return new LearnedLook(name, portrait, palette, person, Optional.of(manner), Optional.empty());
    }
}
