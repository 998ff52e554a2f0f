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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A service on loopback that fails in every way a script asks for, holds requests back until it is told to answer, goes
 * away and comes back on the same port, and keeps {@link Receipts}.
 */
final class FickleServer implements AutoCloseable {
    /** So little that a larger request is cut while it is still on its way out. */
    private static final int WINDOW_BYTES = 8 * 1024;

    private static final int WAITING_CONNECTIONS = 50;
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");
    private static final Pattern KEY = Pattern.compile("(?i)x-api-key: *(\\S+)");

    private final Receipts receipts = new Receipts();
    private final Set<FickleExchange> open = ConcurrentHashMap.newKeySet();
    private final List<FickleExchange> held = new ArrayList<>();
    private final AtomicInteger outputs = new AtomicInteger();
    private final Supplier<Deed> script;
    private final Supplier<Integer> free;
    private final int port;
    private volatile ServerSocket listening;
    private Thread accepting;
    private boolean holdsBack;

    /**
     * @param script asked once for each paid request, in the order in which their heads arrive
     * @param free asked for the status of what is free: outputs and looks
     */
    FickleServer(Supplier<Deed> script, Supplier<Integer> free) {
        this.script = script;
        this.free = free;
        this.listening = listen(0);
        this.port = listening.getLocalPort();
        accept(listening);
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    Receipts receipts() {
        return receipts;
    }

    /** Answers no paid request from now on, unless told to. */
    void holdBack() {
        synchronized (held) {
            holdsBack = true;
        }
    }

    /** Answers that many of those held back, the longest waiting first. */
    void letThrough(int count) {
        synchronized (held) {
            for (int i = 0; i < count && !held.isEmpty(); i++)
                held.removeFirst().go();
        }
    }

    /** Answers at once from now on. */
    void letAllThrough() {
        synchronized (held) {
            holdsBack = false;
            letThrough(held.size());
        }
    }

    /** Requests that arrived whole and wait for their answers. */
    int heldBack() {
        synchronized (held) {
            return held.size();
        }
    }

    /** Refuses connections from now on, and cuts those that are open. */
    void goAway() {
        shut(listening);
        awaitLetGo();
        open.forEach(FickleExchange::cut);
        letThrough(Integer.MAX_VALUE);
    }

    void comeBack() {
        if (!listening.isClosed()) return;
        listening = listen(port);
        accept(listening);
    }

    private static ServerSocket listen(int port) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.setReceiveBufferSize(WINDOW_BYTES);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), WAITING_CONNECTIONS);
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket at) {
        accepting = Thread.ofVirtual().name("fickle").start(() -> {
            while (!at.isClosed()) {
                try {
                    Socket socket = at.accept();
                    Thread.ofVirtual().name("fickle").start(() -> serve(socket));
                } catch (IOException gone) {
                    return;
                }
            }
        });
    }

    private void serve(Socket socket) {
        FickleExchange exchange = new FickleExchange(socket, receipts);
        open.add(exchange);
        try (socket) {
            if (listening.isClosed()) return;
            InputStream in = new BufferedInputStream(socket.getInputStream());
            String head = head(in);
            if (head.startsWith("POST ")) takePaid(exchange, head, in);
            else if (!head.isEmpty()) answerFree(head, socket.getOutputStream());
        } catch (IOException | InterruptedException gone) {
            // The client or the test hung up.
        } finally {
            exchange.leave();
            open.remove(exchange);
        }
    }

    private void answerFree(String head, OutputStream out) throws IOException {
        int status = free.get();
        boolean output = head.startsWith("GET /o/");
        if (status != 200) FickleAnswers.error(out, status, "SERVICE_UNDER_MAINTENANCE");
        else if (output) FickleAnswers.picture(out);
        else FickleAnswers.error(out, 404, "NOT_FOUND");
    }

    private void takePaid(FickleExchange exchange, String head, InputStream in)
            throws IOException, InterruptedException {
        Deed deed = script.get();
        int length = Integer.parseInt(found(LENGTH, head));
        if (deed == Deed.CUT_BEFORE_BODY) return;
        byte[] body = in.readNBytes(deed == Deed.CUT_IN_BODY ? length / 2 : length);
        if (body.length < length) return;
        exchange.arrived(found(KEY, head), FickleAnswers.asked(body), deed);
        await(exchange);
        exchange.answer(head.split(" ")[1], base() + "/o/" + outputs.incrementAndGet() + ".png", in);
    }

    private void await(FickleExchange exchange) throws InterruptedException {
        synchronized (held) {
            if (!holdsBack || listening.isClosed()) return;
            held.add(exchange);
        }
        exchange.await();
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.append((char) next);
            if (next == '\n' && head.toString().endsWith("\r\n\r\n")) return head.toString();
        }
        return "";
    }

    private static String found(Pattern pattern, String head) {
        Matcher matcher = pattern.matcher(head);
        if (!matcher.find()) throw new IllegalArgumentException("No " + pattern);
        return matcher.group(1);
    }

    private static void shut(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port is free once nobody accepts at it. */
    private void awaitLetGo() {
        try {
            accepting.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        goAway();
    }
}
