package thumbsmith.mask;

import java.nio.file.Path;
import java.util.Optional;
import thumbsmith.image.Bitmap;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.face.PersonCutout;

/** Finds where people are. Calls block while they work on pixels. */
@FunctionalInterface
interface People {
    /** 255 where they are; empty where nobody is. */
    Optional<MaskPlane> in(Path picture) throws UnreadablePictureException;

    static People of(PersonCutout cutout, ImageEngine images) {
        return file -> {
            try (Bitmap picture = Bitmap.of(Easel.decoded(file, images))) {
                return cutout.sees(picture) ? Optional.of(cut(cutout, picture)) : Optional.empty();
            }
        };
    }

    private static MaskPlane cut(PersonCutout cutout, Bitmap picture) {
        try (Bitmap cut = cutout.cutOut(picture)) {
            int[] argb = new int[cut.width() * cut.height()];
            cut.argbInto(argb);
            byte[] values = new byte[argb.length];
            for (int i = 0; i < values.length; i++) values[i] = (byte) (argb[i] >>> 24);
            return new MaskPlane(cut.width(), cut.height(), values);
        }
    }
}
