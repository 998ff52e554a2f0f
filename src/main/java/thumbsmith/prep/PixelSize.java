package thumbsmith.prep;

import java.util.Optional;
import thumbsmith.darkroom.Frame;
import thumbsmith.darkroom.Geometry;
import thumbsmith.darkroom.PrepRecipe;

/** Width and height in px, and what the steps of a recipe make of them. */
record PixelSize(int width, int height) {
    double ratio() {
        return (double) width / height;
    }

    /** After quarter turns; straightening keeps the size. */
    PixelSize turned(Geometry geometry) {
        return geometry.quarterTurns() % 2 == 0 ? this : new PixelSize(height, width);
    }

    /** Of the finished picture. */
    PixelSize after(PrepRecipe recipe) {
        PixelSize turned = turned(recipe.geometry());
        return recipe.geometry().crop().map(turned::cropped).orElse(turned).framed(recipe.frame());
    }

    PixelSize cropped(Geometry.Crop crop) {
        return rounded(crop.width() * width, crop.height() * height);
    }

    private PixelSize framed(Frame frame) {
        return switch (frame.fit()) {
            case FILL -> frame.size().map(PixelSize::of).orElseGet(() -> shaped(frame, true));
            case PAD -> frame.size().map(PixelSize::of).orElseGet(() -> shaped(frame, false));
            case FIT -> {
                PixelSize shaped = shaped(frame, true);
                yield frame.size().map(PixelSize::of).map(shaped::within).orElse(shaped);
            }
        };
    }

    /** Of the frame's ratio: as much as lies in this, or as little as holds it. */
    private PixelSize shaped(Frame frame, boolean inside) {
        Optional<Double> ratio = frame.ratio().map(Frame.Ratio::value);
        if (ratio.isEmpty()) return this;
        return inside == ratio() > ratio.get()
                ? rounded(height * ratio.get(), height)
                : rounded(width, width / ratio.get());
    }

    /** Shrunk until it lies within; never enlarged. */
    PixelSize within(PixelSize room) {
        double share = Math.min(1, Math.min((double) room.width / width, (double) room.height / height));
        return rounded(width * share, height * share);
    }

    private static PixelSize of(Frame.Size size) {
        return new PixelSize(size.width(), size.height());
    }

    private static PixelSize rounded(double width, double height) {
        return new PixelSize((int) Math.max(1, Math.round(width)), (int) Math.max(1, Math.round(height)));
    }
}
