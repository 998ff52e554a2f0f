package thumbsmith.app;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ServerSocketFactory;

/**
 * Stands between the program and a service on this computer, hands every byte on, and writes down which requests came
 * whole. What the service cuts is cut here too.
 */
final class WireTap implements AutoCloseable {
    /** @param line method and path */
    record Seen(String line, String body) {
        boolean isPaid() {
            return line.startsWith("POST /v2/");
        }
    }

    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");

    private final URI service;
    private final ServerSocketFactory sockets;
    private final String scheme;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final int port;
    private final Supplier<Duration> lag;
    private volatile ServerSocket listening;

    /** @param sockets plain ones, or such that prove who they are */
    WireTap(URI service, ServerSocketFactory sockets, String scheme) throws IOException {
        this(service, sockets, scheme, () -> Duration.ZERO);
    }

    /** @param lag how long each answer is on its way; asked once for each */
    WireTap(URI service, ServerSocketFactory sockets, String scheme, Supplier<Duration> lag) throws IOException {
        this.service = service;
        this.lag = lag;
        this.sockets = sockets;
        this.scheme = scheme;
        listening = listen(0);
        port = listening.getLocalPort();
    }

    URI base() {
        return URI.create(scheme + "://127.0.0.1:" + port);
    }

    List<Seen> paid() {
        return seen.stream().filter(Seen::isPaid).toList();
    }

    /** Connections are refused from now on. */
    void unplug() throws IOException {
        listening.close();
    }

    void plug() throws IOException {
        if (listening.isClosed()) listening = listen(port);
    }

    private ServerSocket listen(int at) throws IOException {
        ServerSocket socket = sockets.createServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new java.net.InetSocketAddress(InetAddress.getByName("127.0.0.1"), at), 50);
        Thread.ofVirtual().start(() -> accept(socket));
        return socket;
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> handOn(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void handOn(Socket client) {
        try (client;
                Socket server = new Socket("127.0.0.1", service.getPort())) {
            InputStream in = new BufferedInputStream(client.getInputStream());
            String head = head(in);
            byte[] body = in.readNBytes(length(head));
            OutputStream out = server.getOutputStream();
            out.write(addressed(head).getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
            out.flush();
            seen.add(new Seen(head.lines().findFirst().orElse(""), new String(body, StandardCharsets.UTF_8)));
            Duration wait = lag.get();
            InputStream back = new BufferedInputStream(server.getInputStream());
            if (!wait.isZero()) back = held(back, wait);
            answer(back, client.getOutputStream());
        } catch (IOException cut) {
            // as the service or the program cut it
        }
    }

    /** The whole answer, so that the service is done with it while it is on its way. */
    private static InputStream held(InputStream in, Duration wait) throws IOException {
        byte[] answer = in.readAllBytes();
        LockSupport.parkNanos(wait.toNanos());
        return new ByteArrayInputStream(answer);
    }

    /** Says that the connection ends here: the client must not send its next request on one that is about to go. */
    private static void answer(InputStream in, OutputStream out) throws IOException {
        for (int next = in.read(); next >= 0; next = in.read()) {
            out.write(next);
            if (next == '\n') {
                out.write("Connection: close\r\n".getBytes(StandardCharsets.ISO_8859_1));
                break;
            }
        }
        in.transferTo(out);
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        String text = "";
        while (!text.endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) throw new IOException("No whole head");
            head.write(next);
            text = head.toString(StandardCharsets.ISO_8859_1);
        }
        return text;
    }

    private static int length(String head) {
        Matcher length = LENGTH.matcher(head);
        return length.find() ? Integer.parseInt(length.group(1)) : 0;
    }

    /** To the service's own name, one request a connection, and no talk of another protocol. */
    private String addressed(String head) {
        String kept = head.strip()
                .lines()
                .filter(line -> !line.toLowerCase().matches("(host|connection|upgrade|http2-settings):.*"))
                .collect(Collectors.joining("\r\n"));
        return kept + "\r\nHost: " + service.getAuthority() + "\r\nConnection: close\r\n\r\n";
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
