package thumbsmith.sandbox;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.Executor;

/** Listens at one port of 127.0.0.1, which it can leave and come back to. */
final class Listener {
    /**
     * Without this the JDK's server leaves small answers to Nagle's algorithm, which waits for acknowledgements that
     * come up to 40 ms late. Read once, when the server's classes load.
     */
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    static {
        if (System.getProperty(NO_DELAY) == null) System.setProperty(NO_DELAY, "true");
    }

    private final Executor threads;
    private final int port;
    private HttpServer server;
    private HttpHandler handler;
    private boolean gone;

    /**
     * Takes the port, and answers nothing yet.
     *
     * @param port 0 takes a free one
     * @throws IOException if it is taken
     */
    Listener(int port, Executor threads) throws IOException {
        this.threads = threads;
        this.server = HttpServer.create(loopback(port), 0);
        this.port = server.getAddress().getPort();
    }

    /** {@code http://127.0.0.1:port}, without a slash at its end. */
    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    synchronized void serve(HttpHandler calls) {
        handler = calls;
        run();
    }

    /** Lets go of the port at once: requests in flight end without an answer, and further connections are refused. */
    synchronized void leave() {
        if (gone) return;
        // Only a server that has started lets go of its port when it is stopped.
        if (handler == null) server.start();
        server.stop(0);
        gone = true;
    }

    /** @throws IOException if the port was taken meanwhile */
    synchronized void comeBack() throws IOException {
        if (!gone) return;
        server = HttpServer.create(loopback(port), 0);
        run();
        gone = false;
    }

    private void run() {
        server.createContext("/", handler);
        server.setExecutor(threads);
        server.start();
    }

    private static InetSocketAddress loopback(int port) throws IOException {
        return new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
    }
}
