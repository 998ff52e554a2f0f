package thumbsmith.sandbox;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import thumbsmith.contract.LookMode;
import thumbsmith.draft.Cutout;
import thumbsmith.draft.FontMood;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.Manner;
import thumbsmith.draft.StarterLook;
import thumbsmith.image.PixelEngine;

/** Pictures and looks that the tests send and pick. */
final class Samples {
    static final UUID PERSONA = UUID.fromString("11111111-1111-4111-8111-111111111111");
    static final UUID STYLE = UUID.fromString("22222222-2222-4222-8222-222222222222");
    static final UUID UNKNOWN = UUID.fromString("33333333-3333-4333-8333-333333333333");
    static final List<StarterLook> STARTERS = List.of(
            new StarterLook(PERSONA, "Ava", LookMode.PERSONA, Samples::three, () -> learned("Ava", three())),
            new StarterLook(STYLE, "Bold", LookMode.STYLE, Samples::three, () -> learned("Bold", three())));

    private Samples() {}

    /** As if cut out of the first picture, which is the portrait too. */
    static LearnedLook learned(String name, List<BufferedImage> pictures) {
        return new LearnedLook(
                name,
                pictures.getFirst(),
                List.of(0xff0000, 0x00ff00),
                Optional.of(new Cutout(pictures.getFirst(), new Rectangle2D.Double(2, 1, 4, 4.5))),
                Optional.of(new Manner(0.5, 0.2, 0.3, 0.01, FontMood.TALL)),
                Optional.empty());
    }

    static List<BufferedImage> three() {
        return Stream.of(0xff0000, 0x00ff00, 0x0000ff)
                .map(colour -> plain(colour, 16, 9))
                .toList();
    }

    static BufferedImage plain(int rgb, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) picture.setRGB(x, y, 0xff000000 | rgb);
        return picture;
    }

    static byte[] png(int rgb) {
        return new PixelEngine().png(plain(rgb, 16, 9));
    }

    static String dataUrl(int rgb) {
        return dataUrl(png(rgb));
    }

    static String dataUrl(byte[] bytes) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
