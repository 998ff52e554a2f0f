package thumbsmith.api;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Reads each request's body to its end, keeps nothing of it, and answers with a score. */
final class DrainingServer implements AutoCloseable {
    private static final String JSON =
            "{\"main_score\":71,\"subscores\":{},\"suggestion\":null,\"request_id\":\"drained\"}";
    private static final byte[] ANSWER = ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                    + JSON.length() + "\r\n\r\n" + JSON)
            .getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket listening;

    DrainingServer() throws IOException {
        listening = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Thread.ofVirtual().start(this::accept);
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort());
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
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
            byte[] sink = new byte[64 * 1024];
            for (long left = lengthIn(in); left >= 0; left = lengthIn(in)) {
                while (left > 0) left -= Math.max(1, in.read(sink, 0, (int) Math.min(sink.length, left)));
                socket.getOutputStream().write(ANSWER);
            }
        } catch (IOException gone) {
            // The other side hung up, as it may.
        }
    }

    /** Reads a request's head; -1 at the connection's end. */
    private static long lengthIn(InputStream in) throws IOException {
        long length = -1;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.toLowerCase().startsWith("content-length:"))
                length = Long.parseLong(line.substring(15).strip());
        }
        return length;
    }

    static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }

    /** For a benchmark: prints its address and serves until its input ends. */
    public static void main(String[] arguments) throws IOException {
        try (DrainingServer server = new DrainingServer()) {
            System.out.println(server.base());
            System.in.readAllBytes();
        }
    }
}
