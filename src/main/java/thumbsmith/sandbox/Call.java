package thumbsmith.sandbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** One HTTP request as it came in, with the id that its answer will carry. */
record Call(HttpExchange http, String requestId) {

    String method() {
        return http.getRequestMethod();
    }

    URI address() {
        return http.getRequestURI();
    }

    /** Undecoded, so that no encoding can dress up one path as another. */
    String path() {
        return Optional.ofNullable(address().getRawPath()).orElse("");
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(http.getRequestHeaders().getFirst(name));
    }

    List<String> headers(String name) {
        return http.getRequestHeaders().getOrDefault(name, List.of());
    }

    InputStream body() {
        return http.getRequestBody();
    }
}
