package thumbsmith.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests typed on a bare socket, and every byte that comes back before the connection ends, however it ends. */
record RawCall(URI service) {

    String post(String path, String json) throws IOException {
        String body = json.replace('\'', '"');
        return send("POST " + path, headers(body.length()), body);
    }

    /** Without the key, which has no business at the outputs. */
    String get(String path) throws IOException {
        return send("GET " + path, "", "");
    }

    /** The head of a request whose body never comes. */
    String postWithoutBody(String path, int announced) throws IOException {
        return send("POST " + path, headers(announced), "");
    }

    private static String headers(int length) {
        return "X-Api-Key: " + Rig.KEY + "\r\nContent-Length: " + length + "\r\n";
    }

    private String send(String line, String headers, String body) throws IOException {
        String head = line + " HTTP/1.1\r\nHost: " + service.getAuthority() + "\r\n" + headers + "\r\n";
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.ISO_8859_1));
            return readAll(socket.getInputStream());
        }
    }

    private static String readAll(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            in.transferTo(all);
        } catch (SocketException reset) {
            // A connection may be cut without a goodbye.
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }
}
