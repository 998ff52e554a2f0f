package thumbsmith.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, by which way, and with what kind of body. */
class AccessTest {
    private static final String LOOK = "/v2/pikzonality/" + Samples.PERSONA;
    private static Rig rig;

    @BeforeAll
    static void start() {
        rig = new Rig();
    }

    @AfterAll
    static void stop() {
        rig.close();
    }

    @ParameterizedTest
    @CsvSource({"'',MISSING_API_KEY", "sk_live,INVALID_API_KEY_FORMAT", "pkz_other,INVALID_API_KEY"})
    void refusesEveryOtherKey(String key, String code) {
        Rig.Answer answer = rig.send(withKey(key).GET().build());
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void refusesACallWithoutAKey() {
        Rig.Answer answer = rig.plain("GET", rig.service().baseUrl() + LOOK);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("MISSING_API_KEY");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/",
        "POST,/v2/thumbnail/video",
        "POST,/v1/thumbnail/text",
        "POST,/v2/thumbnail/text/",
        "POST,/v2/thumbnail/tex%74",
        "GET,/v2/thumbnail/text",
        "PUT,/v2/thumbnail/text",
        "GET,/v2/pikzonality/persona",
        "DELETE,/v2/pikzonality/style",
        "POST,/v2/pikzonality/11111111-1111-4111-8111-111111111111",
        "PUT,/v2/pikzonality/11111111-1111-4111-8111-111111111111",
        "GET,/v2/pikzonality"
    })
    void answersNotFoundWhereTheContractHasNoRoute(String method, String path) {
        Rig.Answer answer = rig.ask(method, path, "{}");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "7", "hello", "{\"prompt\":}", "{} {}", "{\"image_base64\":\"data:"})
    void refusesABodyThatIsNoJsonObject(String body) {
        Rig.Answer answer = rig.ask("POST", "/v2/thumbnail/text", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("VALIDATION_ERROR");
        assertThat(answer.details()).contains("\"body:");
    }

    @Test
    void refusesNestingWithoutEnd() {
        Rig.Answer answer = rig.post("/v2/thumbnail/text", "[".repeat(100_000));
        assertThat(answer.code()).isEqualTo("VALIDATION_ERROR");
    }

    @Test
    void refusesASeedThatIsNoNumber() {
        HttpRequest request = rig.request("/v2/title/text")
                .header("X-Thumbsmith-Seed", "dice")
                .POST(BodyPublishers.ofString("{\"prompt\":\"x\"}"))
                .build();
        assertThat(rig.send(request).details()).contains("X-Thumbsmith-Seed:");
    }

    @Test
    void putsARequestIdOnEveryAnswer() {
        Rig.Answer good = rig.get(LOOK);
        Rig.Answer bad = rig.ask("POST", "/nowhere", "{}");
        assertThat(UUID.fromString(header(good))).hasToString(good.text("request_id"));
        assertThat(UUID.fromString(header(bad))).hasToString(bad.text("request_id"));
        assertThat(header(good)).isNotEqualTo(header(bad));
    }

    @Test
    void answersOnlyAfterTheWholeBodyOfARefusedRequestWasRead() throws IOException {
        int size = 8 << 20;
        String head = "POST /v2/thumbnail/text HTTP/1.1\r\nHost: " + host() + "\r\nX-Api-Key: pkz_wrong\r\n"
                + "Connection: close\r\nContent-Length: " + size + "\r\n\r\n";
        try (Socket socket = connect()) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(new byte[size - 1]);
            assertThat(socket.getInputStream().available()).isZero();
            socket.getOutputStream().write(new byte[1]);
            assertThat(readAll(socket)).startsWith("HTTP/1.1 401").contains("INVALID_API_KEY");
        }
    }

    @Test
    void readsABodyBeyondItsBoundToTheEndBeforeItRefusesIt() throws IOException {
        long size = (64L << 20) + 10;
        String head = "POST /v2/thumbnail/score HTTP/1.1\r\nHost: " + host() + "\r\nX-Api-Key: " + Rig.KEY
                + "\r\nConnection: close\r\nContent-Length: " + size + "\r\n\r\n";
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write("{\"a\":    \"".getBytes(StandardCharsets.US_ASCII));
            byte[] block = new byte[1 << 20];
            java.util.Arrays.fill(block, (byte) ' ');
            out.write(block, 0, (int) (size % block.length) - 10);
            for (long i = 0; i < size / block.length; i++) out.write(block);
            out.flush();
            assertThat(readAll(socket)).startsWith("HTTP/1.1 413").contains("IMAGE_TOO_LARGE");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1", "127.0.0.1:1", "evil.example:%d", "localhost.evil:%d"})
    void refusesAForeignHost(String host) throws IOException {
        String own = host.formatted(rig.service().baseUrl().getPort());
        assertThat(raw("GET " + LOOK, "Host: " + own))
                .startsWith("HTTP/1.1 403")
                .contains("X-request-id");
    }

    @Test
    void refusesACallWithoutAHostAndOneWithTwo() throws IOException {
        assertThat(raw("GET " + LOOK, "Accept: */*")).startsWith("HTTP/1.1 403");
        assertThat(raw("GET " + LOOK, "Host: " + host() + "\r\nHost: evil.example"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void refusesARequestLineThatNamesAnotherHost() throws IOException {
        assertThat(raw("GET http://evil.example" + LOOK, "Host: " + host())).startsWith("HTTP/1.1 403");
    }

    @Test
    void letsItsOwnNamesIn() throws IOException {
        String localhost = "localhost:" + rig.service().baseUrl().getPort();
        assertThat(raw("GET " + LOOK, "Host: " + localhost)).startsWith("HTTP/1.1 200");
        assertThat(raw("GET " + LOOK, "Host: " + host() + "\r\nOrigin: http://" + localhost))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost", "http://127.0.0.1:1"})
    void refusesAForeignOrigin(String origin) {
        Rig.Answer answer =
                rig.send(rig.request(LOOK).header("Origin", origin).GET().build());
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void refusesAForeignOriginAtTheOutputsToo() {
        URI address = URI.create(rig.get(LOOK).text("portrait_url"));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Origin", "https://evil.example")
                .build();
        assertThat(rig.send(request).status()).isEqualTo(403);
    }

    @Test
    void listensOnLoopbackOnly() throws IOException {
        Optional<InetAddress> other = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(it -> !it.isLoopbackAddress())
                .findFirst();
        assertThat(rig.service().baseUrl().getHost()).isEqualTo("127.0.0.1");
        if (other.isPresent()) assertThat(answersAt(other.get())).isFalse();
    }

    @Test
    void keepsItsKeyOutOfItsText() {
        SandboxOptions options = SandboxOptions.temporary().withKey("pkz_secret");
        assertThat(options.toString() + rig.service()).doesNotContain("pkz_secret", Rig.KEY);
    }

    private static boolean answersAt(InetAddress address) {
        try (Socket socket = new Socket(address, rig.service().baseUrl().getPort())) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    private static String raw(String line, String headers) throws IOException {
        String head = line + " HTTP/1.1\r\n" + headers + "\r\nX-Api-Key: " + Rig.KEY + "\r\nConnection: close\r\n\r\n";
        try (Socket socket = connect()) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return readAll(socket);
        }
    }

    private static Socket connect() throws IOException {
        return new Socket("127.0.0.1", rig.service().baseUrl().getPort());
    }

    private static String readAll(Socket socket) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (InputStream in = socket.getInputStream()) {
            in.transferTo(all);
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    private static String host() {
        return rig.service().baseUrl().getAuthority();
    }

    private static HttpRequest.Builder withKey(String key) {
        return HttpRequest.newBuilder(URI.create(rig.service().baseUrl() + LOOK))
                .header("X-Api-Key", key);
    }

    private static String header(Rig.Answer answer) {
        return answer.http().headers().firstValue("X-Request-Id").orElseThrow();
    }
}
