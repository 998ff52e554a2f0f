package thumbsmith.darkroom;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import thumbsmith.image.codec.Chroma;
import thumbsmith.image.codec.EncodeOptions;
import thumbsmith.image.codec.FileFormat;
import thumbsmith.image.codec.Keep;

/** Every recipe that can be made. */
final class Recipes {
    private Recipes() {}

    static Arbitrary<PrepRecipe> any() {
        return Combinators.combine(
                        geometries(),
                        frames(),
                        tones(),
                        flags(),
                        backdrops(),
                        texts().list().ofMaxSize(3),
                        exports())
                .as(PrepRecipe::new);
    }

    static Arbitrary<Geometry> geometries() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        flags(),
                        flags(),
                        Arbitraries.doubles().between(-45, 45),
                        crops().optional())
                .as(Geometry::new);
    }

    static Arbitrary<Frame> frames() {
        return Combinators.combine(
                        sizes().optional(), ratios().optional(), Arbitraries.of(Frame.Fit.class), focuses(), margins())
                .as(Frame::new);
    }

    private static Arbitrary<Geometry.Crop> crops() {
        Arbitrary<Double> fraction = Arbitraries.doubles().between(0, 0.95);
        return Combinators.combine(fraction, fraction, fraction, fraction)
                .as((x, y, width, height) ->
                        new Geometry.Crop(x, y, Math.max(0.01, width * (1 - x)), Math.max(0.01, height * (1 - y))));
    }

    private static Arbitrary<Frame.Size> sizes() {
        Arbitrary<Integer> side = Arbitraries.integers().between(1, 3000);
        return Combinators.combine(side, side).as(Frame.Size::new);
    }

    private static Arbitrary<Frame.Ratio> ratios() {
        Arbitrary<Integer> part = Arbitraries.integers().greaterOrEqual(1);
        return Combinators.combine(part, part).as(Frame.Ratio::new);
    }

    private static Arbitrary<Frame.Focus> focuses() {
        Arbitrary<Double> fraction = Arbitraries.doubles().between(0, 1);
        return Arbitraries.oneOf(
                Arbitraries.of(new Frame.Focus.Centre(), new Frame.Focus.Faces()),
                Combinators.combine(fraction, fraction).as(Frame.Focus.At::new));
    }

    private static Arbitrary<Frame.Margin> margins() {
        return Arbitraries.oneOf(
                Arbitraries.just(new Frame.Margin.Blurred()), colours().map(Frame.Margin.Colour::new));
    }

    private static Arbitrary<Tone> tones() {
        Arbitrary<Integer> both = Arbitraries.integers().between(-100, 100);
        Arbitrary<Integer> up = Arbitraries.integers().between(0, 100);
        return Combinators.combine(Arbitraries.doubles().between(-3, 3), both, both, both, up, up)
                .as(Tone::new);
    }

    private static Arbitrary<Backdrop> backdrops() {
        return Arbitraries.oneOf(
                Arbitraries.of(new Backdrop.Kept(), new Backdrop.Transparent()),
                colours().map(Backdrop.Colour::new),
                Arbitraries.integers().between(1, 100).map(Backdrop.Blurred::new),
                Arbitraries.strings().alpha().ofMinLength(1).map(it -> new Backdrop.Picture(Path.of("a b", it))));
    }

    private static Arbitrary<TextLayer> texts() {
        Arbitrary<Double> place = Arbitraries.doubles().between(0, 1);
        Arbitrary<Double> size = Arbitraries.doubles().between(0.01, 2);
        return Combinators.combine(
                        Arbitraries.strings().ofMaxLength(60),
                        Arbitraries.strings().ofMaxLength(10),
                        size,
                        colours(),
                        place,
                        colours(),
                        Arbitraries.integers().between(0, 100),
                        Combinators.combine(place, place).as((x, y) -> new double[] {x, y}))
                .as((text, font, em, rgb, outline, outlineRgb, shadow, at) ->
                        new TextLayer(text, font, em, rgb, outline, outlineRgb, shadow, at[0], at[1]));
    }

    private static Arbitrary<Export> exports() {
        return Combinators.combine(
                        Arbitraries.of(FileFormat.class),
                        Arbitraries.integers().between(1, 100),
                        flags(),
                        Arbitraries.of(Chroma.class),
                        colours(),
                        Arbitraries.longs().greaterOrEqual(1).optional(),
                        Arbitraries.of(Keep.class))
                .as((format, quality, progressive, chroma, matte, bytes, keep) -> new Export(
                        new EncodeOptions(format, quality, progressive, chroma, matte), budget(bytes), keep));
    }

    private static OptionalLong budget(Optional<Long> bytes) {
        return bytes.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    private static Arbitrary<Integer> colours() {
        return Arbitraries.integers().between(0, 0xFFFFFF);
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }
}
