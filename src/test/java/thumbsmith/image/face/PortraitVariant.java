package thumbsmith.image.face;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A free portrait, and what was done to it. */
record PortraitVariant(String portrait, Change change) {
    static final List<String> PORTRAITS = List.of(Portraits.ASTRONAUT, Portraits.HOPPER, Portraits.JOCONDE);

    enum Change {
        NONE,
        MIRRORED,
        TILTED_LEFT,
        TILTED_RIGHT,
        DARKENED,
        HALF_SIZE
    }

    static Stream<PortraitVariant> all() {
        return PORTRAITS.stream()
                .flatMap(it -> Stream.of(Change.values()).map(change -> new PortraitVariant(it, change)));
    }

    BufferedImage picture() {
        BufferedImage picture = Portraits.picture(portrait);
        return switch (change) {
            case NONE -> picture;
            case MIRRORED -> Portraits.mirrored(picture);
            case TILTED_LEFT -> Portraits.tilted(picture, -15);
            case TILTED_RIGHT -> Portraits.tilted(picture, 15);
            case DARKENED -> Portraits.darkened(picture, 0.5f);
            case HALF_SIZE -> Portraits.scaled(picture, 0.5);
        };
    }

    @Override
    public String toString() {
        return portrait.replace(".jpg", "") + " "
                + change.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
