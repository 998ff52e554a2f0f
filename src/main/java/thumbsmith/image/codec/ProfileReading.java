package thumbsmith.image.codec;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;

/** Finds out what a profile does to colours, by trying. */
final class ProfileReading {
    private ProfileReading() {}

    /** A damaged profile, or one for other pixels, is no reason to refuse a picture: its colours are taken as sRGB. */
    static Conversion of(byte[] profile, PictureFacts.Colour colour) {
        try {
            var space = new ICC_ColorSpace(ICC_Profile.getInstance(profile));
            return switch (colour) {
                case GREY -> space.getType() == ColorSpace.TYPE_GRAY ? grey(space) : new Conversion.Same();
                case RGB, PALETTE -> space.getType() == ColorSpace.TYPE_RGB ? rgb(space) : new Conversion.Same();
                case CMYK -> new Conversion.Same();
            };
        } catch (IllegalArgumentException | CMMException | IndexOutOfBoundsException e) {
            return new Conversion.Same();
        }
    }

    private static Conversion grey(ICC_ColorSpace space) {
        GreyCurve curve = GreyCurve.of(space);
        return curve.isStraight() ? new Conversion.Same() : new Conversion.Grey(curve);
    }

    private static Conversion rgb(ICC_ColorSpace space) {
        RgbProfile profile = new RgbProfile(space);
        return profile.changesNothing() ? new Conversion.Same() : new Conversion.Rgb(profile);
    }
}
