package thumbsmith.mask;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Optional;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.ui.Texts;

/**
 * A picture with the mask that lies on it.
 *
 * @param mask in the size that it is painted in; empty where there was none that fits
 * @param why the mask that was there is left out, in a sentence
 */
record Opened(Easel easel, MaskPlane mask, Optional<String> why) {
    private static final Texts TEXTS = Texts.of(Opened.class);

    static Opened of(Easel easel, Optional<Path> mask, ImageEngine images) {
        try {
            return mask.isPresent() ? of(easel, images.decode(mask.get())) : blank(easel, Optional.empty());
        } catch (UnreadablePictureException e) {
            return blank(easel, Optional.of(TEXTS.get("mask.unreadable")));
        }
    }

    private static Opened of(Easel easel, BufferedImage mask) {
        if (!easel.hasShapeOf(mask.getWidth(), mask.getHeight()))
            return blank(easel, Optional.of(TEXTS.get("mask.shape", mask.getWidth(), mask.getHeight())));
        MaskPlane read =
                PaintedMask.read(mask, easel.pixels().width(), easel.pixels().height());
        return new Opened(easel, read, Optional.empty());
    }

    private static Opened blank(Easel easel, Optional<String> why) {
        MaskPlane nothing = new MaskPlane(easel.pixels().width(), easel.pixels().height());
        return new Opened(easel, nothing, why);
    }
}
