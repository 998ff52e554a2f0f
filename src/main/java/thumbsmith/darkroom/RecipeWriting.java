package thumbsmith.darkroom;

import java.nio.file.Path;
import java.util.Locale;
import thumbsmith.image.codec.EncodeOptions;
import tools.jackson.databind.node.ObjectNode;

/** The words that a recipe's file uses; {@link RecipeReading} reads them back. */
final class RecipeWriting {
    private RecipeWriting() {}

    static ObjectNode tree(ObjectNode root, PrepRecipe recipe) {
        root.put("version", RecipeJson.VERSION);
        geometry(root.putObject("geometry"), recipe.geometry());
        frame(root.putObject("frame"), recipe.frame());
        tone(root.putObject("tone"), recipe.tone());
        root.put("blurFaces", recipe.blurFaces());
        backdrop(root, recipe.backdrop());
        var texts = root.putArray("texts");
        recipe.texts().forEach(it -> text(texts.addObject(), it));
        export(root.putObject("export"), recipe.export());
        return root;
    }

    private static void geometry(ObjectNode node, Geometry geometry) {
        node.put("quarterTurns", geometry.quarterTurns())
                .put("mirrored", geometry.mirrored())
                .put("flipped", geometry.flipped())
                .put("straighten", geometry.straighten());
        geometry.crop()
                .ifPresent(crop -> node.putObject("crop")
                        .put("x", crop.x())
                        .put("y", crop.y())
                        .put("width", crop.width())
                        .put("height", crop.height()));
    }

    private static void frame(ObjectNode node, Frame frame) {
        frame.size().ifPresent(it -> node.put("size", it.width() + "x" + it.height()));
        frame.ratio().ifPresent(it -> node.put("ratio", it.width() + ":" + it.height()));
        node.put("fit", word(frame.fit()));
        switch (frame.focus()) {
            case Frame.Focus.Centre() -> node.put("focus", "centre");
            case Frame.Focus.Faces() -> node.put("focus", "faces");
            case Frame.Focus.At(double x, double y) ->
                node.putObject("focus").put("x", x).put("y", y);
        }
        switch (frame.margin()) {
            case Frame.Margin.Blurred() -> node.put("margin", "blurred");
            case Frame.Margin.Colour(int rgb) -> node.put("margin", colour(rgb));
        }
    }

    private static void tone(ObjectNode node, Tone tone) {
        node.put("exposure", tone.exposure())
                .put("contrast", tone.contrast())
                .put("saturation", tone.saturation())
                .put("temperature", tone.temperature())
                .put("sharpen", tone.sharpen())
                .put("denoise", tone.denoise());
    }

    private static void backdrop(ObjectNode root, Backdrop backdrop) {
        switch (backdrop) {
            case Backdrop.Kept() -> root.put("backdrop", "kept");
            case Backdrop.Transparent() -> root.put("backdrop", "transparent");
            case Backdrop.Colour(int rgb) -> root.put("backdrop", colour(rgb));
            case Backdrop.Blurred(int strength) -> root.putObject("backdrop").put("blurred", strength);
            case Backdrop.Picture(Path file) -> root.putObject("backdrop").put("picture", file.toString());
        }
    }

    private static void text(ObjectNode node, TextLayer text) {
        node.put("text", text.text())
                .put("font", text.font())
                .put("size", text.size())
                .put("colour", colour(text.rgb()))
                .put("outline", text.outline())
                .put("outlineColour", colour(text.outlineRgb()))
                .put("shadow", text.shadow())
                .put("x", text.x())
                .put("y", text.y());
    }

    private static void export(ObjectNode node, Export export) {
        EncodeOptions options = export.options();
        node.put("format", word(options.format()))
                .put("quality", options.quality())
                .put("progressive", options.progressive())
                .put("chroma", word(options.chroma()))
                .put("matte", colour(options.matte()))
                .put("keep", word(export.keep()));
        export.maxBytes().ifPresent(it -> node.put("maxBytes", it));
    }

    /** {@code COPYRIGHT_AND_DATE} as {@code copyright-and-date}. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String colour(int rgb) {
        return "#%06X".formatted(rgb & 0xFFFFFF);
    }
}
