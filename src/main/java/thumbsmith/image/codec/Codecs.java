package thumbsmith.image.codec;

import thumbsmith.image.Signature;
import thumbsmith.image.UnreadablePictureException;

/** HEIC and AVIF, whose decoder is not part of the program. */
final class Codecs {
    private Codecs() {}

    static UnreadablePictureException missing(Signature format) {
        return new UnreadablePictureException(
                "This version cannot open " + format.spoken() + " pictures. Save it as PNG or JPEG first.");
    }
}
