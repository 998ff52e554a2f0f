package thumbsmith.darkroom;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import thumbsmith.image.codec.Chroma;
import thumbsmith.image.codec.EncodeOptions;
import thumbsmith.image.codec.FileFormat;
import thumbsmith.image.codec.Keep;
import tools.jackson.databind.JsonNode;

/** A recipe out of a file's tree; {@link RecipeWriting} says the words. What is left out is {@link PrepRecipe#PLAIN}'s. */
final class RecipeReading {
    private RecipeReading() {}

    static PrepRecipe recipe(JsonNode tree) throws BadRecipeException {
        if (!tree.isObject()) throw new BadRecipeException("This is no recipe.");
        JsonPart root = new JsonPart("", tree);
        if (root.get("version", JsonPart::integer, RecipeJson.VERSION) != RecipeJson.VERSION) {
            throw new BadRecipeException("This recipe was made by another version of the program.");
        }
        root.hasOnly("version", "geometry", "frame", "tone", "blurFaces", "backdrop", "texts", "export");
        PrepRecipe plain = PrepRecipe.PLAIN;
        return new PrepRecipe(
                root.get("geometry", RecipeReading::geometry, plain.geometry()),
                root.get("frame", FrameReading::frame, plain.frame()),
                root.get("tone", RecipeReading::tone, plain.tone()),
                root.get("blurFaces", JsonPart::flag, plain.blurFaces()),
                root.get("backdrop", RecipeReading::backdrop, plain.backdrop()),
                root.get("texts", RecipeReading::texts, plain.texts()),
                root.get("export", RecipeReading::export, plain.export()));
    }

    private static Geometry geometry(JsonPart part) throws BadRecipeException {
        part.hasOnly("quarterTurns", "mirrored", "flipped", "straighten", "crop");
        return new Geometry(
                part.get("quarterTurns", JsonPart::integer, 0),
                part.get("mirrored", JsonPart::flag, false),
                part.get("flipped", JsonPart::flag, false),
                part.get("straighten", JsonPart::number, 0.0),
                part.get("crop", it -> Optional.of(crop(it)), Optional.empty()));
    }

    private static Geometry.Crop crop(JsonPart part) throws BadRecipeException {
        part.hasOnly("x", "y", "width", "height");
        return new Geometry.Crop(
                part.get("x", JsonPart::number, 0.0),
                part.get("y", JsonPart::number, 0.0),
                part.get("width", JsonPart::number, 1.0),
                part.get("height", JsonPart::number, 1.0));
    }

    private static Tone tone(JsonPart part) throws BadRecipeException {
        part.hasOnly("exposure", "contrast", "saturation", "temperature", "sharpen", "denoise");
        return new Tone(
                part.get("exposure", JsonPart::number, 0.0),
                part.get("contrast", JsonPart::integer, 0),
                part.get("saturation", JsonPart::integer, 0),
                part.get("temperature", JsonPart::integer, 0),
                part.get("sharpen", JsonPart::integer, 0),
                part.get("denoise", JsonPart::integer, 0));
    }

    private static Backdrop backdrop(JsonPart part) throws BadRecipeException {
        if (part.says("kept")) return new Backdrop.Kept();
        if (part.says("transparent")) return new Backdrop.Transparent();
        if (!part.node().isObject()) return new Backdrop.Colour(part.colour());
        part.hasOnly("blurred", "picture");
        if (part.node().size() != 1) throw part.wrong("must be either blurred or a picture");
        return part.node().has("blurred")
                ? part.get("blurred", it -> new Backdrop.Blurred(it.integer()), new Backdrop.Kept())
                : part.get("picture", it -> new Backdrop.Picture(Path.of(it.text())), new Backdrop.Kept());
    }

    private static List<TextLayer> texts(JsonPart part) throws BadRecipeException {
        if (!part.node().isArray()) throw part.wrong("must be a list");
        List<TextLayer> texts = new ArrayList<>();
        for (JsonNode it : part.node()) {
            texts.add(new JsonPart(part.name() + "." + (texts.size() + 1), it).as(RecipeReading::text));
        }
        return texts;
    }

    private static TextLayer text(JsonPart part) throws BadRecipeException {
        part.hasOnly("text", "font", "size", "colour", "outline", "outlineColour", "shadow", "x", "y");
        TextLayer standard = TextLayer.of("");
        return new TextLayer(
                part.get("text", JsonPart::text, standard.text()),
                part.get("font", JsonPart::text, standard.font()),
                part.get("size", JsonPart::number, standard.size()),
                part.get("colour", JsonPart::colour, standard.rgb()),
                part.get("outline", JsonPart::number, standard.outline()),
                part.get("outlineColour", JsonPart::colour, standard.outlineRgb()),
                part.get("shadow", JsonPart::integer, standard.shadow()),
                part.get("x", JsonPart::number, standard.x()),
                part.get("y", JsonPart::number, standard.y()));
    }

    private static Export export(JsonPart part) throws BadRecipeException {
        part.hasOnly("format", "quality", "progressive", "chroma", "matte", "maxBytes", "keep");
        EncodeOptions plain = Export.JPEG.options();
        EncodeOptions options = new EncodeOptions(
                part.get("format", it -> it.oneOf(FileFormat.class), plain.format()),
                part.get("quality", JsonPart::integer, plain.quality()),
                part.get("progressive", JsonPart::flag, plain.progressive()),
                part.get("chroma", it -> it.oneOf(Chroma.class), plain.chroma()),
                part.get("matte", JsonPart::colour, plain.matte()));
        return new Export(
                options,
                part.get("maxBytes", it -> OptionalLong.of(it.length()), OptionalLong.empty()),
                part.get("keep", it -> it.oneOf(Keep.class), Export.JPEG.keep()));
    }
}
