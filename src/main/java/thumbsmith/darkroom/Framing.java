package thumbsmith.darkroom;

import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** What a {@link Frame} asks of a picture: which part is taken, and how large it becomes. */
final class Framing {
    private Framing() {}

    static Rectangle2D window(Rectangle2D crop, Frame frame, Aim aim) {
        return cutTo(frame).map(ratio -> aim.part(crop, ratio)).orElse(crop);
    }

    /** The shape to cut to, where something is cut at all. */
    static Optional<Double> cutTo(Frame frame) {
        Optional<Double> ratio = frame.ratio().map(Frame.Ratio::value);
        return switch (frame.fit()) {
            case FILL ->
                frame.size().map(it -> (double) it.width() / it.height()).or(() -> ratio);
            case FIT -> ratio;
            case PAD -> Optional.empty();
        };
    }

    static Layout sized(int width, int height, Rectangle2D window, Frame frame) {
        int windowWidth = side(window.getWidth());
        int windowHeight = side(window.getHeight());
        Layout asItIs = new Layout(width, height, window, windowWidth, windowHeight, windowWidth, windowHeight);
        return switch (frame.fit()) {
            case FILL -> frame.size().map(it -> filled(asItIs, it)).orElse(asItIs);
            case FIT -> frame.size().map(it -> fitted(asItIs, it)).orElse(asItIs);
            case PAD -> frame.size().map(it -> padded(asItIs, it)).orElseGet(() -> shaped(asItIs, frame));
        };
    }

    /** Whole px, and never none. */
    static int side(double length) {
        return (int) Math.clamp(Math.round(length), 1, Integer.MAX_VALUE);
    }

    private static Layout filled(Layout layout, Frame.Size size) {
        return content(layout, size.width(), size.height(), size.width(), size.height());
    }

    private static Layout fitted(Layout layout, Frame.Size size) {
        double scale = Math.min(1, scaleInto(layout.window(), size));
        int width = side(layout.window().getWidth() * scale);
        int height = side(layout.window().getHeight() * scale);
        return content(layout, width, height, width, height);
    }

    private static Layout padded(Layout layout, Frame.Size size) {
        double scale = scaleInto(layout.window(), size);
        int width = Math.min(size.width(), side(layout.window().getWidth() * scale));
        int height = Math.min(size.height(), side(layout.window().getHeight() * scale));
        return content(layout, width, height, size.width(), size.height());
    }

    /** A frame of that shape just large enough for the picture at its own size. */
    private static Layout shaped(Layout layout, Frame frame) {
        if (frame.ratio().isEmpty()) return layout;
        double ratio = frame.ratio().get().value();
        int width = Math.max(layout.contentWidth(), side(layout.contentHeight() * ratio));
        int height = Math.max(layout.contentHeight(), side(layout.contentWidth() / ratio));
        return content(layout, layout.contentWidth(), layout.contentHeight(), width, height);
    }

    private static double scaleInto(Rectangle2D window, Frame.Size size) {
        return Math.min(size.width() / window.getWidth(), size.height() / window.getHeight());
    }

    private static Layout content(Layout layout, int contentWidth, int contentHeight, int width, int height) {
        return new Layout(
                layout.turnedWidth(),
                layout.turnedHeight(),
                layout.window(),
                contentWidth,
                contentHeight,
                width,
                height);
    }
}
