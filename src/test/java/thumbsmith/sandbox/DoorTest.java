package thumbsmith.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service is for programs on this computer: not for other machines, and not for pages of other sites. */
class DoorTest {
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
}
