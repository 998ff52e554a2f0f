package thumbsmith.sandbox;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is sent to the account page: a few fields, never more than 8 kB. */
final class SmallBody {
    private static final int MAX_BYTES = 8 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private SmallBody() {}

    static boolean isJson(Call call) {
        return is(call, "application/json");
    }

    /** @throws Refusal VALIDATION_ERROR unless it is a JSON object */
    static JsonNode json(Call call) throws IOException {
        try {
            JsonNode json = JSON.readTree(text(call));
            if (json.isObject()) return json;
        } catch (JacksonException e) {
            // Answered like every other body that is no object.
        }
        throw Refusal.invalid("body: must be a JSON object");
    }

    /** @throws Refusal VALIDATION_ERROR unless it is what a form of a page sends */
    static Map<String, String> form(Call call) throws IOException {
        if (!is(call, "application/x-www-form-urlencoded"))
            throw Refusal.invalid("Content-Type: must be application/json or application/x-www-form-urlencoded");
        Map<String, String> fields = new HashMap<>();
        for (String pair : text(call).split("&")) {
            int cut = pair.indexOf('=');
            if (cut > 0) fields.put(decoded(pair.substring(0, cut)), decoded(pair.substring(cut + 1)));
        }
        return fields;
    }

    private static boolean is(Call call, String mediaType) {
        String sent = call.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        return sent.split(";")[0].strip().equals(mediaType);
    }

    private static String text(Call call) throws IOException {
        byte[] bytes = call.body().readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) throw Refusal.invalid("body: is too long");
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("body: is no form that can be read");
        }
    }
}
