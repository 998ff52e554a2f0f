package thumbsmith.image.codec;

import thumbsmith.image.Signature;
import thumbsmith.image.UnreadablePictureException;

/** HEIC and AVIF, whose decoder is not part of the program unless it was built with it. */
final class Codecs {
    private Codecs() {}

    static UnreadablePictureException missing(Signature format) {
        return new UnreadablePictureException("This version cannot open " + format.spoken()
                + " pictures: the codec for them is not installed. Save it as PNG or JPEG first.");
    }

    /** Phones' own pictures are single ones or grids; what editors put together in other ways is rare. */
    static UnreadablePictureException madeOfParts(Signature format) {
        return new UnreadablePictureException("This " + format.spoken()
                + " picture is put together in a way that this version cannot open. Save it as PNG or JPEG first.");
    }
}
