package thumbsmith.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back, already free of its compression.
 *
 * @param body empty where nothing came or what came was cut short
 */
record Answer(int status, HttpHeaders headers, byte[] body) {
    /** The contract's answers are a few hundred bytes; what is larger than 1 MiB is none of them. */
    static final int MAX_BYTES = 1024 * 1024;

    /** And a few dozen values, none of them deep: a megabyte of empty objects would fill a hundred of memory. */
    private static final StreamReadConstraints SMALL = StreamReadConstraints.builder()
            .maxTokenCount(20_000)
            .maxNestingDepth(100)
            .build();

    private static final JsonMapper JSON = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(SMALL).build())
            .build();

    static Answer of(int status, HttpHeaders headers, byte[] raw) {
        boolean packed = headers.firstValue("Content-Encoding")
                .filter("gzip"::equalsIgnoreCase)
                .isPresent();
        return new Answer(status, headers, packed ? unpacked(raw) : raw);
    }

    private static byte[] unpacked(byte[] raw) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(raw))) {
            byte[] body = in.readNBytes(MAX_BYTES + 1);
            return body.length > MAX_BYTES ? new byte[0] : body;
        } catch (IOException broken) {
            return new byte[0];
        }
    }

    /** The body as a JSON object, if it is one. */
    Optional<JsonNode> json() {
        try {
            return Optional.ofNullable(JSON.readTree(body)).filter(JsonNode::isObject);
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    boolean isPage() {
        return headers.firstValue("Content-Type")
                        .map(it -> it.toLowerCase(Locale.ROOT))
                        .filter(it -> it.contains("html"))
                        .isPresent()
                || new String(body, 0, Math.min(body.length, 256), StandardCharsets.UTF_8)
                        .stripLeading()
                        .startsWith("<");
    }

    /** From the body, or from the header where the body has none. */
    Optional<String> requestId() {
        return json().flatMap(it -> JsonFields.text(it, "request_id")).or(() -> headers.firstValue("X-Request-Id"));
    }

    /** Whether the status is that of a request that was done. */
    boolean isSuccess() {
        return status / 100 == 2;
    }
}
