package thumbsmith.prep;

import java.util.Locale;
import java.util.OptionalDouble;

/** The shape that a crop keeps. */
enum RatioLock {
    FREE(0),
    ORIGINAL(0),
    WIDE(16.0 / 9),
    TALL(9.0 / 16),
    SQUARE(1),
    CLASSIC(4.0 / 3);

    private static final double NEAR = 0.005;

    private final double ratio;

    RatioLock(double ratio) {
        this.ratio = ratio;
    }

    /** Width to height; empty where any shape will do. */
    OptionalDouble of(PixelSize whole) {
        return switch (this) {
            case FREE -> OptionalDouble.empty();
            case ORIGINAL -> OptionalDouble.of(whole.ratio());
            case WIDE, TALL, SQUARE, CLASSIC -> OptionalDouble.of(ratio);
        };
    }

    /** The one of that shape, else any. */
    static RatioLock near(double wanted) {
        for (RatioLock each : values()) if (Math.abs(each.ratio - wanted) < NEAR) return each;
        return FREE;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
