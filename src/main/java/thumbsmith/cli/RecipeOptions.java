package thumbsmith.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import thumbsmith.darkroom.Backdrop;
import thumbsmith.darkroom.BadRecipeException;
import thumbsmith.darkroom.Export;
import thumbsmith.darkroom.Frame;
import thumbsmith.darkroom.PrepRecipe;
import thumbsmith.darkroom.Preset;
import thumbsmith.darkroom.Presets;
import thumbsmith.darkroom.RecipeJson;
import thumbsmith.image.codec.EncodeOptions;
import thumbsmith.image.codec.FileFormat;
import thumbsmith.image.codec.Keep;

/** What is to be done to pictures: a preset or a recipe of a file, and what the other options change in it. */
final class RecipeOptions {
    /** Where a byte budget decides, nothing else holds the quality down. */
    private static final int MOST_QUALITY = 100;

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            description = "Works everywhere, 4K upload, Shorts cover, Square, Service input, or one of your own.")
    Optional<String> preset;

    @Option(
            names = "--recipe",
            paramLabel = "FILE",
            converter = PrepConverters.OfPath.class,
            description = "A preset's file, as the window saves and shares it.")
    Optional<Path> file;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = PrepConverters.OfSize.class,
            description = "Size in pixels, such as 1280x720.")
    Optional<Frame.Size> size;

    @Option(
            names = "--ratio",
            paramLabel = "W:H",
            converter = PrepConverters.OfRatio.class,
            description = "Shape to crop to, such as 16:9.")
    Optional<Frame.Ratio> ratio;

    @Option(
            names = "--fit",
            paramLabel = "FIT",
            converter = OfFit.class,
            description = {
                "fill: covers the size, what sticks out is cut off (default). fit: lies within it whole, and is never",
                "enlarged. pad: lies within it whole, the rest is filled."
            })
    Optional<Frame.Fit> fit;

    @Option(
            names = "--focus",
            paramLabel = "FOCUS",
            converter = PrepConverters.OfFocus.class,
            description = "What stays in view where something is cut off: center, face, or X,Y (0 to 1).")
    Optional<Frame.Focus> focus;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OfFormat.class,
            description = "jpg (default; png with --cutout), png or webp.")
    Optional<FileFormat> format;

    @Option(names = "--quality", paramLabel = "N", description = "1 to 100; 90 unless said.")
    Optional<Integer> quality;

    @Option(
            names = "--max-bytes",
            paramLabel = "SIZE",
            converter = PrepConverters.OfWeight.class,
            description = "What a file may weigh, such as 2MB: the largest quality that fits, --quality at most.")
    Optional<Long> maxBytes;

    @Option(
            names = "--strip",
            paramLabel = "WHAT",
            converter = OfStrip.class,
            description = "Of what the file tells beside its pixels leave out all (default), the place, or none.")
    Optional<Strip> strip;

    @Option(names = "--cutout", description = "Cut people out; the rest becomes see-through.")
    boolean cutout;

    /** What of the metadata goes. */
    enum Strip {
        ALL(Keep.NOTHING),
        PLACE(Keep.ALL_BUT_PLACE),
        NONE(Keep.ALL);

        private final Keep keep;

        Strip(Keep keep) {
            this.keep = keep;
        }
    }

    static final class OfFit implements ITypeConverter<Frame.Fit> {
        @Override
        public Frame.Fit convert(String text) {
            return choose(text, Frame.Fit.values());
        }
    }

    static final class OfFormat implements ITypeConverter<FileFormat> {
        @Override
        public FileFormat convert(String text) {
            return choose(text.equals("jpeg") ? "jpg" : text, FileFormat.values());
        }
    }

    static final class OfStrip implements ITypeConverter<Strip> {
        @Override
        public Strip convert(String text) {
            return choose(text, Strip.values());
        }
    }

    private static <E extends Enum<E>> E choose(String text, E[] all) {
        for (E one : all) if (one.name().toLowerCase(Locale.ROOT).equals(text)) return one;
        String names = List.of(all).stream()
                .map(it -> it.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new TypeConversionException("'" + text + "' is none of " + names);
    }

    /** What is wrong with these options together; empty where nothing is. */
    Optional<String> objection() {
        if (preset.isPresent() && file.isPresent())
            return Optional.of("--preset and --recipe both say what is done: give one of them.");
        if (quality.filter(it -> it < 1 || it > MOST_QUALITY).isPresent())
            return Optional.of("--quality takes 1 to 100, not " + quality.get() + ".");
        return Optional.empty();
    }

    /** @throws BadRecipeException there is no such preset, or the file is none */
    PrepRecipe recipe(Presets presets) throws BadRecipeException {
        PrepRecipe recipe = file.isPresent() ? read(file.get()) : preset(presets);
        if (cutout) recipe = recipe.with(new Backdrop.Transparent());
        return recipe.with(frame(recipe.frame())).with(export(recipe.export()));
    }

    private PrepRecipe preset(Presets presets) throws BadRecipeException {
        if (preset.isEmpty()) return PrepRecipe.PLAIN;
        return presets.named(preset.get())
                .map(Preset::recipe)
                .orElseThrow(() -> new BadRecipeException("There is no preset " + preset.get() + ". There are: "
                        + presets.all().stream().map(Preset::name).collect(Collectors.joining(", ")) + "."));
    }

    private static PrepRecipe read(Path file) throws BadRecipeException {
        try {
            return RecipeJson.read(Files.readString(file));
        } catch (IOException e) {
            throw new BadRecipeException("The recipe " + file + " cannot be read as text.");
        } catch (BadRecipeException e) {
            throw new BadRecipeException(file + ": " + e.getMessage());
        }
    }

    private Frame frame(Frame before) {
        // A size that is given is not to be bent into a preset's shape, nor a shape into its size.
        Optional<Frame.Size> exact = size.or(() -> ratio.isPresent() ? Optional.empty() : before.size());
        Optional<Frame.Ratio> shape = ratio.or(() -> size.isPresent() ? Optional.empty() : before.ratio());
        return new Frame(exact, shape, fit.orElse(before.fit()), focus.orElse(before.focus()), before.margin());
    }

    private Export export(Export before) {
        EncodeOptions options = before.options();
        int most = quality.orElse(maxBytes.isPresent() ? MOST_QUALITY : options.quality());
        FileFormat wanted = format.orElse(cutout && !options.format().keepsAlpha() ? FileFormat.PNG : options.format());
        OptionalLong budget = maxBytes.isPresent() ? OptionalLong.of(maxBytes.get()) : before.maxBytes();
        return new Export(
                new EncodeOptions(wanted, most, options.progressive(), options.chroma(), options.matte()),
                budget,
                strip.map(it -> it.keep).orElse(before.keep()));
    }
}
