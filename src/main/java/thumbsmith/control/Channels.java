package thumbsmith.control;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import thumbsmith.job.Subscription;

/** Lines of text over a local socket, bounded in length and in time. */
final class Channels {
    /** The longest request: orders with the longest prompts in the widest letters. */
    static final int REQUEST_BYTES = 4 << 20;

    /** The longest reply: the ids of all jobs of a request. */
    static final int REPLY_BYTES = 256 << 10;

    private static final int STEP = 8 << 10;

    private Channels() {}

    /** Closes the channel then, which ends whatever it is being asked: a local socket knows no time-outs of its own. */
    static Subscription closedAfter(SocketChannel channel, long seconds) {
        var end = CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS);
        CompletableFuture<Void> task = new CompletableFuture<>();
        end.execute(() -> {
            if (task.complete(null)) close(channel);
        });
        return () -> task.complete(null);
    }

    static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // There is nobody to tell, and nothing was promised.
        }
    }

    static void write(SocketChannel channel, String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) channel.write(bytes);
    }

    /**
     * What comes before the first line feed; what follows it is not read.
     *
     * @throws EOFException it ended before one
     * @throws IOException it is longer than that
     */
    static String read(SocketChannel channel, int most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(STEP);
        int from = 0;
        while (true) {
            if (channel.read(bytes) < 0) throw new EOFException("The line is not whole.");
            for (int at = from; at < bytes.position(); at++) {
                if (bytes.get(at) == '\n') return new String(bytes.array(), 0, at, StandardCharsets.UTF_8);
            }
            from = bytes.position();
            if (!bytes.hasRemaining()) bytes = larger(bytes, most);
        }
    }

    private static ByteBuffer larger(ByteBuffer full, int most) throws IOException {
        if (full.capacity() >= most) throw new IOException("The line is too long.");
        return ByteBuffer.allocate(Math.min(most, full.capacity() * 2)).put(full.flip());
    }
}
