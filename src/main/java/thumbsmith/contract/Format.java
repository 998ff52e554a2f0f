package thumbsmith.contract;

import java.util.Arrays;
import java.util.Optional;

/** Aspect ratios of an output, with the size in pixels at which the embedded service draws them. */
public enum Format {
    WIDE("16:9", 1280, 720),
    TALL("9:16", 720, 1280),
    SQUARE("1:1", 1024, 1024);

    private final String wire;
    private final int width;
    private final int height;

    Format(String wire, int width, int height) {
        this.wire = wire;
        this.width = width;
        this.height = height;
    }

    public String wire() {
        return wire;
    }

    /** Width in px. */
    public int width() {
        return width;
    }

    /** Height in px. */
    public int height() {
        return height;
    }

    public static Optional<Format> of(String wire) {
        return Arrays.stream(values()).filter(it -> it.wire.equals(wire)).findFirst();
    }
}
