package thumbsmith.api;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.net.ServerSocketFactory;

/** A server that reads a whole request and then answers byte by byte as a test says: cut, late, wrong, or not at all. */
final class AwkwardServer implements AutoCloseable {
    /** Answers one request; the connection is closed afterwards. */
    interface Script {
        void answer(Received request, OutputStream out) throws IOException, InterruptedException;
    }

    /** One request that came whole. Header names are in lower case. */
    record Received(String method, String path, Map<String, String> headers, String body) {
        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }
    }

    private final ServerSocket listening;
    private final Script script;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch hungUp = new CountDownLatch(1);
    private final String scheme;

    AwkwardServer(Script script) throws IOException {
        this(script, ServerSocketFactory.getDefault(), "http");
    }

    AwkwardServer(Script script, ServerSocketFactory sockets, String scheme) throws IOException {
        this.script = script;
        this.scheme = scheme;
        this.listening = sockets.createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Thread.ofVirtual().start(this::accept);
    }

    /** Always the same bytes. */
    static AwkwardServer saying(String answer) throws IOException {
        return new AwkwardServer((_, out) -> out.write(answer.getBytes(StandardCharsets.UTF_8)));
    }

    static String json(int status, String body, String... headers) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return "HTTP/1.1 " + status + " Said\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n"
                + lines(headers) + "\r\n" + body;
    }

    static String plain(int status, String body, String... headers) {
        return "HTTP/1.1 " + status + " Said\r\nContent-Length: " + body.length() + "\r\n" + lines(headers) + "\r\n"
                + body;
    }

    private static String lines(String... headers) {
        return headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    }

    URI base() {
        return URI.create(scheme + "://127.0.0.1:" + listening.getLocalPort());
    }

    List<Received> received() {
        return received;
    }

    /** Waits until a request broke off before it was whole. */
    void awaitHangUp() throws InterruptedException {
        hungUp.await();
    }

    /** For scripts that hang: until the test is over. */
    void awaitClosing() throws InterruptedException {
        closing.await();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            Optional<Received> request = read(new BufferedInputStream(socket.getInputStream()));
            if (request.isEmpty()) {
                hungUp.countDown();
                return;
            }
            received.add(request.get());
            script.answer(request.get(), socket.getOutputStream());
            socket.getOutputStream().flush();
        } catch (IOException | InterruptedException gone) {
            hungUp.countDown();
        }
    }

    private static Optional<Received> read(InputStream in) throws IOException {
        String[] first = DrainingServer.line(in).split(" ");
        if (first.length < 2) return Optional.empty();
        Map<String, String> headers = new TreeMap<>();
        for (String line = DrainingServer.line(in); !line.isEmpty(); line = DrainingServer.line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(),
                    line.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        byte[] body = in.readNBytes(length);
        if (body.length < length) return Optional.empty();
        return Optional.of(new Received(first[0], first[1], headers, new String(body, StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            listening.close();
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }
}
