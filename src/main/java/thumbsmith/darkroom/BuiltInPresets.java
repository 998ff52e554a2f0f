package thumbsmith.darkroom;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import thumbsmith.image.codec.EncodeOptions;
import thumbsmith.image.codec.FileFormat;
import thumbsmith.image.codec.Keep;

/** What most people need, ready made. */
final class BuiltInPresets {
    /** What a thumbnail may weigh on every platform, in bytes: YouTube's older limit of 2 MB, in decimal to be safe. */
    private static final long EVERYWHERE = 2_000_000;
    /** YouTube's limit for 4K thumbnails, in bytes. */
    private static final long LARGE = 50_000_000;
    /** As the contract counts a file so that its base64 form stays under 10 MB; in bytes. */
    private static final long SERVICE = 7_000_000;

    private static final int HIGH = 92;

    static final List<Preset> ALL = List.of(
            cut(Presets.WORKS_EVERYWHERE, 1280, 720, EVERYWHERE),
            cut(Presets.UPLOAD_4K, 3840, 2160, LARGE),
            cut(Presets.SHORTS_COVER, 1080, 1920, EVERYWHERE),
            cut(Presets.SQUARE, 1280, 1280, EVERYWHERE),
            serviceInput());

    private BuiltInPresets() {}

    static boolean has(String name) {
        return ALL.stream().anyMatch(it -> it.name().equalsIgnoreCase(name));
    }

    private static Preset cut(String name, int width, int height, long maxBytes) {
        Frame frame = new Frame(
                Optional.of(new Frame.Size(width, height)),
                Optional.empty(),
                Frame.Fit.FILL,
                new Frame.Focus.Faces(),
                new Frame.Margin.Blurred());
        return new Preset(name, PrepRecipe.PLAIN.with(frame).with(jpeg(maxBytes)), true);
    }

    /** Keeps the shape and never enlarges: 4,096 px a side are more than any thumbnail shows. */
    private static Preset serviceInput() {
        Frame frame = new Frame(
                Optional.of(new Frame.Size(4096, 4096)),
                Optional.empty(),
                Frame.Fit.FIT,
                new Frame.Focus.Centre(),
                new Frame.Margin.Blurred());
        return new Preset(Presets.SERVICE_INPUT, PrepRecipe.PLAIN.with(frame).with(jpeg(SERVICE)), true);
    }

    private static Export jpeg(long maxBytes) {
        return new Export(EncodeOptions.of(FileFormat.JPG, HIGH), OptionalLong.of(maxBytes), Keep.NOTHING);
    }
}
