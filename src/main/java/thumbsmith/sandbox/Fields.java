package thumbsmith.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import thumbsmith.contract.Format;
import thumbsmith.contract.ImageWeight;
import thumbsmith.contract.Limits;
import thumbsmith.contract.Model;
import tools.jackson.databind.JsonNode;

/**
 * The fields of a request. Each is read once by its type; what is wrong with it is noted under its wire name, and
 * {@link #refuseIfWrong} answers with all of it at once. Fields that nobody reads are ignored.
 */
final class Fields {
    private final JsonNode json;
    private final PictureFields pictures;
    private final List<String> details = new ArrayList<>();

    Fields(JsonNode json, List<SentPicture> sent) {
        this.json = json;
        this.pictures = new PictureFields(this, sent);
    }

    /** @throws Refusal VALIDATION_ERROR if anything was wrong so far */
    void refuseIfWrong() {
        if (!details.isEmpty()) throw Refusal.invalid(details);
    }

    void complain(String field, String why) {
        details.add(field + ": " + why);
    }

    boolean has(String field) {
        return json.has(field);
    }

    JsonNode get(String field) {
        return json.get(field);
    }

    /** Notes that the field is missing if it is. */
    Fields require(String field) {
        if (!json.has(field)) complain(field, "is required");
        return this;
    }

    Optional<String> text(String field) {
        if (!json.has(field)) return Optional.empty();
        if (json.get(field).isString()) return Optional.of(json.get(field).stringValue());
        complain(field, "must be a string");
        return Optional.empty();
    }

    Optional<String> text(String field, int max) {
        Optional<String> text = text(field);
        if (text.isPresent() && text.get().length() > max)
            complain(field, "must have at most %d characters".formatted(max));
        return text;
    }

    Optional<String> prompt() {
        Optional<String> prompt = text("prompt");
        prompt.ifPresent(this::checkPrompt);
        return prompt;
    }

    Optional<String> name() {
        Optional<String> name = text("name");
        name.ifPresent(this::checkName);
        return name;
    }

    /** A string of at most 300 characters, or null, which clears what was there. */
    Optional<String> instructions() {
        String field = "special_instructions";
        require(field);
        return has(field) && json.get(field).isNull() ? Optional.empty() : text(field, Limits.INSTRUCTIONS_MAX);
    }

    Optional<Model> model() {
        return choice("model", Model::of, "must be one of pkz_2, pkz_3, pkz_4, pkz_4_5");
    }

    Optional<Format> format() {
        return choice("format", Format::of, "must be one of 16:9, 9:16, 1:1");
    }

    Optional<ImageWeight> weight() {
        return choice("image_weight", ImageWeight::of, "must be one of low, medium, high");
    }

    Optional<PictureField> picture(PicturePair pair) {
        return pictures.one(pair);
    }

    List<PictureField> trainingPictures() {
        return pictures.training();
    }

    private <T> Optional<T> choice(String field, Function<String, Optional<T>> of, String why) {
        Optional<String> text = text(field);
        Optional<T> known = text.flatMap(of);
        if (text.isPresent() && known.isEmpty()) complain(field, why);
        return known;
    }

    private void checkPrompt(String prompt) {
        if (prompt.isEmpty() || prompt.length() > Limits.PROMPT_MAX)
            complain("prompt", "must have 1 to %d characters".formatted(Limits.PROMPT_MAX));
        else if (!Limits.PROMPT.matcher(prompt).matches())
            complain("prompt", "must be one line and must not contain http");
    }

    private void checkName(String name) {
        if (name.isEmpty() || name.length() > Limits.NAME_MAX)
            complain("name", "must have 1 to %d characters".formatted(Limits.NAME_MAX));
        else if (!Limits.NAME.matcher(name).matches())
            complain("name", "must have letters, digits, spaces, hyphens and underscores only");
    }
}
