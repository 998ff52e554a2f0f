package thumbsmith.sandbox;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import thumbsmith.contract.Limits;
import tools.jackson.databind.JsonNode;

/** Reads the fields that hold pictures: pairs, and the two lists of training. */
final class PictureFields {
    private static final Pattern TAKEN_OUT = Pattern.compile(PictureSiphon.MARK + "\\d{1,9}");

    private final Fields fields;
    private final List<SentPicture> sent;

    PictureFields(Fields fields, List<SentPicture> sent) {
        this.fields = fields;
        this.sent = sent;
    }

    Optional<PictureField> one(PicturePair pair) {
        if (fields.has(pair.url()) && fields.has(pair.base64()) && !pair.letsUrlWin())
            fields.complain(pair.url(), "send either this or " + pair.base64());
        Optional<PictureField> url = fields.text(pair.url()).flatMap(it -> remote(pair.url(), it));
        Optional<PictureField> base64 = fields.text(pair.base64()).flatMap(it -> inline(pair.base64(), it));
        return url.or(() -> base64);
    }

    List<PictureField> training() {
        if (fields.has("image_urls") == fields.has("image_base64s")) {
            fields.complain("image_urls", "send exactly one of image_urls and image_base64s");
            return List.of();
        }
        return fields.has("image_urls") ? list("image_urls", true) : list("image_base64s", false);
    }

    private List<PictureField> list(String field, boolean urls) {
        JsonNode array = fields.get(field);
        if (!array.isArray() || array.size() != Limits.TRAINING_PICTURES) {
            fields.complain(field, "must hold exactly %d pictures".formatted(Limits.TRAINING_PICTURES));
            return List.of();
        }
        List<PictureField> read = new ArrayList<>();
        for (int i = 0; i < array.size(); i++)
            item(field + "[" + i + "]", array.get(i), urls).ifPresent(read::add);
        return read;
    }

    private Optional<PictureField> item(String name, JsonNode value, boolean url) {
        if (value.isString()) return url ? remote(name, value.stringValue()) : inline(name, value.stringValue());
        fields.complain(name, "must be a string");
        return Optional.empty();
    }

    private Optional<PictureField> remote(String name, String value) {
        if (Limits.IMAGE_URL.matcher(value).matches())
            return Optional.of(new PictureField(name, new SentPicture.Remote(value)));
        fields.complain(name, "must be an https address");
        return Optional.empty();
    }

    private Optional<PictureField> inline(String name, String value) {
        if (Limits.IMAGE_DATA_URL.matcher(value).find())
            return Optional.of(new PictureField(name, content(value.substring(value.indexOf(',') + 1))));
        fields.complain(name, "must start with data:image/…;base64,");
        return Optional.empty();
    }

    /** Mostly the mark of a picture that was taken out; a data URL in unusual escapes comes as it was written. */
    private SentPicture content(String afterComma) {
        if (TAKEN_OUT.matcher(afterComma).matches()) {
            int index = Integer.parseInt(afterComma.substring(1));
            return index < sent.size() ? sent.get(index) : new SentPicture.Garbled();
        }
        try {
            return new SentPicture.Whole(Base64.getDecoder().decode(afterComma));
        } catch (IllegalArgumentException e) {
            return new SentPicture.Garbled();
        }
    }
}
