package thumbsmith.sandbox;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a call into a {@link Request}: its JSON, with the pictures taken out of it, up to 64 MB. */
final class RequestReader {
    private static final long BODY_MAX_BYTES = 64L * 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RequestReader() {}

    /** @throws Refusal VALIDATION_ERROR if the body is no JSON object, IMAGE_TOO_LARGE beyond 64 MB */
    static Request read(Call call, Route route) {
        Optional<Long> seed = call.header("X-Thumbsmith-Seed").map(RequestReader::seed);
        return switch (route.operation().method()) {
            case "GET", "DELETE" -> new Request(call.requestId(), route, JSON.createObjectNode(), List.of(), seed);
            default -> read(call, route, seed);
        };
    }

    private static Request read(Call call, Route route, Optional<Long> seed) {
        PictureSiphon siphon = new PictureSiphon(new Bounded(call.body()));
        JsonNode json = parse(siphon);
        if (!json.isObject()) throw Refusal.invalid("body: must be a JSON object");
        return new Request(call.requestId(), route, json, siphon.pictures(), seed);
    }

    private static JsonNode parse(InputStream body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw Refusal.invalid("body: is not valid JSON");
        }
    }

    private static long seed(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw Refusal.invalid("X-Thumbsmith-Seed: must be a whole number");
        }
    }

    /** Stops a body that nothing legal could fill. */
    private static final class Bounded extends FilterInputStream {
        private long left = BODY_MAX_BYTES;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            left -= Math.max(0, count);
            if (left < 0) throw Refusal.tooLarge("body: must not be larger than 64 MB");
            return count;
        }
    }
}
