package thumbsmith.control;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.job.Subscription;

/**
 * Takes the orders of this person's other processes for the one that has the {@link Seat}: a socket of this person
 * alone, one request and one reply for each connection, each bounded in length and in time.
 */
public final class QueueServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(QueueServer.class);
    private static final int AT_ONCE = 32;
    private static final int REQUEST_SECONDS = 10;

    static final String GREETING = "thumbsmith";

    private final Meeting meeting;
    private final Path path;
    private final ServerSocketChannel socket;
    private final Attendant attendant;
    private final Semaphore seats = new Semaphore(AT_ONCE);
    /** Read while something is being done: its closer waits for that. */
    private final ReentrantReadWriteLock working = new ReentrantReadWriteLock();

    private boolean closed;

    private QueueServer(Meeting meeting, Path path, ServerSocketChannel socket, Attendant attendant) {
        this.meeting = meeting;
        this.path = path;
        this.socket = socket;
        this.attendant = attendant;
    }

    /** @throws IOException no socket can be made, or it cannot be told of in the home */
    public static QueueServer open(Path home, Office office) throws IOException {
        Meeting meeting = new Meeting(home);
        Path path = Meeting.freshSocket();
        ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            socket.bind(UnixDomainSocketAddress.of(path));
            QueueServer server = new QueueServer(meeting, path, socket, new Attendant(office));
            Thread.ofVirtual().name("queue-socket").start(server::listen);
            meeting.announce(path);
            return server;
        } catch (IOException | RuntimeException e) {
            socket.close();
            meeting.leave(path);
            throw e;
        }
    }

    private void listen() {
        while (socket.isOpen()) {
            try {
                receive(socket.accept());
            } catch (IOException e) {
                if (socket.isOpen()) LOG.warn("Another process could not be received", e);
            }
        }
    }

    /** Whoever comes while all seats are taken is sent away. */
    private void receive(SocketChannel caller) {
        if (seats.tryAcquire()) Thread.ofVirtual().name("queue-order").start(() -> serve(caller));
        else Channels.close(caller);
    }

    /** Who is greeted knows that an order may have been done from here on; who is not, that it was not. */
    private void serve(SocketChannel caller) {
        try (caller) {
            Channels.write(caller, GREETING);
            Channels.write(caller, answered(heard(caller)));
        } catch (IOException e) {
            LOG.debug("A caller left before it had its answer", e);
        } finally {
            seats.release();
        }
    }

    private String answered(String line) {
        working.readLock().lock();
        try {
            return closed ? ReplyJson.write(Reply.Refused.LEAVING) : attendant.answer(line);
        } finally {
            working.readLock().unlock();
        }
    }

    private static String heard(SocketChannel caller) throws IOException {
        try (Subscription _ = Channels.closedAfter(caller, REQUEST_SECONDS)) {
            return Channels.read(caller, Channels.REQUEST_BYTES);
        }
    }

    /** Takes no more orders, and comes back once those that were taken are done and answered. */
    @Override
    public void close() throws IOException {
        socket.close();
        working.writeLock().lock();
        closed = true;
        working.writeLock().unlock();
        meeting.leave(path);
    }
}
