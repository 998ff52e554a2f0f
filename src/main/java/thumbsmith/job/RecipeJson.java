package thumbsmith.job;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.ImageWeight;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Recipes as JSON, for the database and for the metadata of files. */
public final class RecipeJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RecipeJson() {}

    public static String write(Recipe recipe) {
        ObjectNode json = tree(recipe);
        ObjectNode pictures = json.putObject("pictures");
        recipe.pictures().forEach((slot, picture) -> writePicture(pictures.putObject(slot.wire()), picture));
        return json.toString();
    }

    /** Reads either form. Unknown fields and values are passed over; empty where the operation is not known. */
    public static Optional<Recipe> read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            return word(json, "operation")
                    .flatMap(Operation::of)
                    .filter(Operation::makesThumbnail)
                    .map(operation -> recipe(operation, json));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The id that stands beside a recipe in a file's metadata. */
    static Optional<UUID> id(String text) {
        try {
            return word(JSON.readTree(text), "id").map(UUID::fromString);
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The same without local paths and addresses: only the names of the slots that held a picture. */
    static ObjectNode pathless(Recipe recipe) {
        ObjectNode json = tree(recipe);
        var slots = json.putArray("slots");
        recipe.pictures().keySet().stream().sorted().forEach(slot -> slots.add(slot.wire()));
        return json;
    }

    private static ObjectNode tree(Recipe recipe) {
        ObjectNode json = JSON.createObjectNode();
        json.put("operation", recipe.operation().wire());
        json.put("prompt", recipe.prompt());
        recipe.model().ifPresent(model -> json.put("model", model.wire()));
        json.put("format", recipe.format().wire());
        recipe.persona().ifPresent(look -> writeLook(json.putObject("persona"), look));
        recipe.style().ifPresent(look -> writeLook(json.putObject("style"), look));
        recipe.weight().ifPresent(weight -> json.put("weight", weight.wire()));
        return json;
    }

    private static void writeLook(ObjectNode json, LookRef look) {
        json.put("id", look.id().toString()).put("name", look.name());
    }

    private static void writePicture(ObjectNode json, Picture picture) {
        switch (picture) {
            case Picture.Remote(var address) -> json.put("address", address.toString());
            case Picture.Local(Path file, String mediaType) ->
                json.put("file", file.toString()).put("media_type", mediaType);
        }
    }

    private static Recipe recipe(Operation operation, JsonNode json) {
        return new Recipe(
                operation,
                word(json, "prompt").orElse(""),
                word(json, "model").flatMap(Model::of),
                word(json, "format").flatMap(Format::of).orElse(Format.WIDE),
                look(json.path("persona")),
                look(json.path("style")),
                word(json, "weight").flatMap(ImageWeight::of),
                pictures(json.path("pictures")));
    }

    private static Map<Slot, Picture> pictures(JsonNode json) {
        Map<Slot, Picture> pictures = new EnumMap<>(Slot.class);
        Arrays.stream(Slot.values())
                .forEach(slot -> picture(json.path(slot.wire())).ifPresent(it -> pictures.put(slot, it)));
        return pictures;
    }

    private static Optional<Picture> picture(JsonNode json) {
        try {
            Optional<Picture> remote = word(json, "address").map(it -> new Picture.Remote(URI.create(it)));
            return remote.or(() -> word(json, "file")
                    .flatMap(file -> word(json, "media_type").map(type -> new Picture.Local(Path.of(file), type))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LookRef> look(JsonNode json) {
        try {
            return word(json, "id")
                    .map(id ->
                            new LookRef(UUID.fromString(id), word(json, "name").orElse(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> word(JsonNode json, String field) {
        JsonNode node = json.path(field);
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }
}
