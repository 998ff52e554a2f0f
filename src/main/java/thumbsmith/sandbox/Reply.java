package thumbsmith.sandbox;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An HTTP answer: status, body with its media type, further headers. */
record Reply(int status, String mediaType, byte[] body, Map<String, String> headers) {

    static Reply json(int status, JsonNode body) {
        return new Reply(status, "application/json", Answers.bytes(body), Map.of());
    }

    static Reply png(byte[] bytes) {
        return new Reply(200, "image/png", bytes, Map.of("X-Content-Type-Options", "nosniff"));
    }

    Reply with(Map<String, String> more) {
        return new Reply(status, mediaType, body, more);
    }

    void sendTo(Call call) throws IOException {
        HttpExchange http = call.http();
        Headers out = http.getResponseHeaders();
        out.set("Content-Type", mediaType);
        out.set("X-Request-Id", call.requestId());
        headers.forEach(out::set);
        if (call.method().equals("HEAD")) sendHead(http);
        else sendAll(http);
    }

    private void sendHead(HttpExchange http) throws IOException {
        http.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
        http.sendResponseHeaders(status, -1);
    }

    private void sendAll(HttpExchange http) throws IOException {
        http.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = http.getResponseBody()) {
            out.write(body);
        }
    }
}
