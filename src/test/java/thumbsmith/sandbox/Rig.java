package thumbsmith.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import thumbsmith.image.PixelEngine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running service and a client that was written from the contract alone: bare HTTP and JSON typed by hand. */
final class Rig implements AutoCloseable {
    static final String KEY = "pkz_test";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    final MovableClock clock = new MovableClock();
    final PlainEngine engine = new PlainEngine();
    private final HttpClient http = HttpClient.newHttpClient();
    private EmbeddedService service;

    /** An answer with its JSON; missing when the body is none. */
    record Answer(int status, JsonNode json, HttpResponse<byte[]> http) {
        String code() {
            return json.at("/error/code").asString("");
        }

        String details() {
            return json.at("/error/details").toString();
        }

        String text(String field) {
            return json.get(field).asString();
        }
    }

    Rig() {
        this(SandboxOptions.temporary());
    }

    Rig(SandboxOptions options) {
        this(options, time -> {});
    }

    Rig(SandboxOptions options, Sleeper sleeper) {
        start(options, sleeper);
    }

    /** Closes the service and starts another with those options and the same clock. */
    void restart(SandboxOptions options) {
        service.close();
        start(options, time -> {});
    }

    EmbeddedService service() {
        return service;
    }

    Answer post(String path, String json) {
        return ask("POST", path, json);
    }

    Answer get(String path) {
        return send(request(path).GET().build());
    }

    /** @param json with single quotes for double ones */
    Answer ask(String method, String path, String json) {
        return send(request(path)
                .method(method, BodyPublishers.ofString(json.replace('\'', '"')))
                .build());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(service.baseUrl() + path))
                .header("X-Api-Key", KEY)
                .header("Content-Type", "application/json");
    }

    /** A call without a key. */
    Answer plain(String method, String address) {
        return send(HttpRequest.newBuilder(URI.create(address))
                .method(method, BodyPublishers.noBody())
                .build());
    }

    Answer send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            boolean json =
                    response.headers().firstValue("Content-Type").orElse("").equals("application/json");
            return new Answer(
                    response.statusCode(),
                    json && response.body().length > 0 ? JSON.readTree(response.body()) : JSON.missingNode(),
                    response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        service.close();
        http.close();
    }

    private void start(SandboxOptions options, Sleeper sleeper) {
        SandboxOptions own = options.withKey(KEY).withClock(clock).withTraining(Duration.ofSeconds(10));
        Assembly assembly = new Assembly(engine, new PixelEngine(), Rig::remote, sleeper);
        try {
            service = EmbeddedService.start(own, assembly, new PublicPictures(), Samples.STARTERS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The internet of the tests: pictures on one host, text on another, silence elsewhere. */
    private static byte[] remote(URI address) throws IOException {
        return switch (address.getHost()) {
            case "pictures.example" -> Samples.png(0x123456);
            case "text.example" -> new byte[] {1, 2, 3};
            case "huge.example" -> new byte[10 * 1024 * 1024 + 1];
            default -> throw new IOException("no such host");
        };
    }
}
