package thumbsmith.job;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A service on loopback that fails in every way a script asks for, goes away and comes back on the same port, and keeps
 * count of the paid requests that reached it whole and of what it answered to each.
 */
final class FickleServer implements AutoCloseable {
    private static final Pattern PROMPT = Pattern.compile("\"prompt\"\\s*:\\s*\"([^\"]*)\"");
    private static final byte[] PNG = PlainImages.picture(16, 9);

    /** What becomes of one paid request. */
    enum Deed {
        MADE,
        BUSY,
        CREDITS,
        MAINTENANCE,
        FAILED,
        PAGE_OF_A_GATEWAY,
        CUT_BEFORE_BODY,
        CUT_IN_BODY,
        CUT_BEFORE_HEAD,
        CUT_IN_HEAD,
        CUT_AFTER_HEAD,
        HALF,
        NEVER;

        /** The service has said, whole and in the contract's words, that nothing was made and that it may be asked again. */
        boolean mayBeAskedAgain() {
            return Set.of(BUSY, CREDITS, MAINTENANCE).contains(this);
        }

        boolean arrivesWhole() {
            return this != CUT_BEFORE_BODY && this != CUT_IN_BODY;
        }
    }

    private final Supplier<Deed> script;
    private final Map<String, List<Deed>> receipts = new ConcurrentHashMap<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final int port;
    private volatile ServerSocket listening;
    private volatile boolean closed;

    /** @param script asked once for each paid request, in the order in which their heads arrive */
    FickleServer(Supplier<Deed> script) {
        this.script = script;
        this.listening = listen(0);
        this.port = listening.getLocalPort();
        accept(listening);
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** What was answered to the requests of that prompt that arrived whole, in their order. */
    Map<String, List<Deed>> receipts() {
        return receipts;
    }

    /** Refuses connections from now on, and cuts those that are open. */
    void goAway() {
        shut(listening);
        open.forEach(FickleServer::cut);
    }

    void comeBack() {
        if (closed || !listening.isClosed()) return;
        listening = listen(port);
        accept(listening);
    }

    private static ServerSocket listen(int port) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 50);
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket at) {
        Thread.ofVirtual().start(() -> {
            while (!at.isClosed()) {
                try {
                    Socket socket = at.accept();
                    Thread.ofVirtual().start(() -> serve(socket));
                } catch (IOException gone) {
                    return;
                }
            }
        });
    }

    private void serve(Socket socket) {
        open.add(socket);
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            String head = head(in);
            if (head.isEmpty()) return;
            if (head.startsWith("POST ")) answerPaid(head, in, socket);
            else answerFree(head, socket.getOutputStream());
            socket.getOutputStream().flush();
        } catch (IOException | InterruptedException gone) {
            // The client or the test hung up.
        } finally {
            open.remove(socket);
        }
    }

    private void answerFree(String head, OutputStream out) throws IOException {
        if (head.startsWith("GET /o/")) write(out, "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n", PNG);
        else write(out, json(404, "NOT_FOUND"), error("NOT_FOUND"));
    }

    private void answerPaid(String head, InputStream in, Socket socket) throws IOException, InterruptedException {
        Deed deed = script.get();
        int length = length(head);
        if (deed == Deed.CUT_BEFORE_BODY) return;
        if (deed == Deed.CUT_IN_BODY) {
            in.readNBytes(length / 2);
            return;
        }
        byte[] body = in.readNBytes(length);
        if (body.length < length) return;
        receipts.computeIfAbsent(prompt(body), _ -> new ArrayList<>());
        List<Deed> mine = receipts.get(prompt(body));
        synchronized (mine) {
            mine.add(deed);
        }
        answer(deed, socket.getOutputStream());
    }

    private void answer(Deed deed, OutputStream out) throws IOException, InterruptedException {
        byte[] made = ("{\"output\":\"" + base() + "/o/1.png\",\"request_id\":\"r\"}").getBytes(StandardCharsets.UTF_8);
        switch (deed) {
            case MADE -> write(out, head(200), made);
            case BUSY -> write(out, json(429, "TOO_MANY_REQUESTS"), error("TOO_MANY_REQUESTS"));
            case CREDITS -> write(out, json(402, "INSUFFICIENT_CREDITS"), error("INSUFFICIENT_CREDITS"));
            case MAINTENANCE ->
                write(out, json(503, "SERVICE_UNDER_MAINTENANCE"), error("SERVICE_UNDER_MAINTENANCE"));
            case FAILED -> write(out, json(500, "GENERATION_FAILED"), error("GENERATION_FAILED"));
            case PAGE_OF_A_GATEWAY ->
                write(out, "HTTP/1.1 502 Bad\r\nContent-Type: text/html\r\n", "<h1>Bad gateway</h1>".getBytes());
            case CUT_BEFORE_HEAD, CUT_BEFORE_BODY, CUT_IN_BODY -> {}
            case CUT_IN_HEAD -> out.write("HTTP/1.1 200 OK\r\nContent-Ty".getBytes());
            case CUT_AFTER_HEAD ->
                out.write((head(200) + "Content-Length: " + made.length + "\r\n\r\n").getBytes());
            case HALF -> {
                out.write((head(200) + "Content-Length: " + made.length + "\r\n\r\n").getBytes());
                out.write(made, 0, made.length / 2);
            }
            case NEVER -> closing.await();
        }
    }

    private static String head(int status) {
        return "HTTP/1.1 " + status + " Said\r\nContent-Type: application/json\r\nConnection: close\r\n";
    }

    private static String json(int status, String code) {
        return head(status) + "X-Request-Id: " + code.toLowerCase() + "\r\n";
    }

    private static byte[] error(String code) {
        return ("{\"error\":{\"code\":\"" + code + "\",\"message\":\"No.\"},\"request_id\":\"r\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void write(OutputStream out, String head, byte[] body) throws IOException {
        out.write((head + "Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(body);
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.append((char) next);
            if (head.length() >= 4 && head.substring(head.length() - 4).equals("\r\n\r\n")) return head.toString();
        }
        return "";
    }

    private static int length(String head) {
        Matcher length = Pattern.compile("(?i)content-length: *(\\d+)").matcher(head);
        return length.find() ? Integer.parseInt(length.group(1)) : 0;
    }

    private static String prompt(byte[] body) {
        Matcher prompt = PROMPT.matcher(new String(body, StandardCharsets.UTF_8));
        return prompt.find() ? prompt.group(1) : "";
    }

    private static void shut(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cut(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException gone) {
            // It is cut all the same.
        }
    }

    @Override
    public void close() {
        closed = true;
        closing.countDown();
        goAway();
    }
}
