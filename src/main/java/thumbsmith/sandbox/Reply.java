package thumbsmith.sandbox;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An HTTP answer: status, body with its media type, further headers, and how far it gets. */
record Reply(int status, String mediaType, byte[] body, Map<String, String> headers, Ending ending) {
    /** No answer at all. */
    static final Reply NONE = new Reply(500, "", new byte[0], Map.of(), Ending.NOTHING);

    private static final String PAGE = """
            <!doctype html><html lang="en"><head><title>%1$d</title></head>
            <body><h1>%1$d</h1><p>This page is not from the service.</p></body></html>
            """;

    static Reply json(int status, JsonNode body) {
        return new Reply(status, "application/json", Answers.bytes(body), Map.of(), Ending.WHOLE);
    }

    static Reply png(byte[] bytes) {
        return new Reply(200, "image/png", bytes, Map.of("X-Content-Type-Options", "nosniff"), Ending.WHOLE);
    }

    /** As a gateway between the service and its client would answer. */
    static Reply page(int status) {
        return html(status, PAGE.formatted(status));
    }

    static Reply html(int status, String page) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        return new Reply(status, "text/html; charset=utf-8", bytes, Map.of(), Ending.WHOLE);
    }

    Reply with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Reply(status, mediaType, body, more, ending);
    }

    Reply ending(Ending other) {
        return new Reply(status, mediaType, body, headers, other);
    }

    void sendTo(Call call) throws IOException {
        switch (ending) {
            case WHOLE -> sendWhole(call);
            case HALF_OF_BODY -> sendBeginning(call, body.length / 2);
            case HEAD -> sendBeginning(call, 0);
            case NOTHING, UNREAD -> {}
        }
    }

    private void sendWhole(Call call) throws IOException {
        writeHeaders(call);
        if (call.method().equals("HEAD")) sendHead(call.http());
        else sendAll(call.http());
    }

    private void writeHeaders(Call call) {
        Headers out = call.http().getResponseHeaders();
        out.set("Content-Type", mediaType);
        out.set("X-Request-Id", call.requestId());
        headers.forEach(out::set);
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

    /** Promises the whole body, so that whoever reads it knows that something is missing. */
    private void sendBeginning(Call call, int bytes) throws IOException {
        writeHeaders(call);
        call.http().sendResponseHeaders(status, body.length);
        OutputStream out = call.http().getResponseBody();
        out.write(body, 0, bytes);
        out.flush();
    }
}
