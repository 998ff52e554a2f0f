package thumbsmith.api;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Writes an answer into a file as it comes. Only a 200 is written; of anything else the status is enough. */
final class FileAnswer implements HttpResponse.BodyHandler<Long> {
    /** No thumbnail comes near it: what is larger must not fill the disk. */
    static final long MAX_BYTES = 256L * 1024 * 1024;

    private final FileChannel file;
    private final Exchange exchange;
    private volatile long lastSign = System.nanoTime();
    private boolean abandoned;

    FileAnswer(FileChannel file, Exchange exchange) {
        this.file = file;
        this.exchange = exchange;
    }

    /** When bytes came last, as {@link System#nanoTime()}. */
    long lastSign() {
        return lastSign;
    }

    /** From here on nothing more is written: the file belongs to the next attempt. */
    synchronized void abandon() {
        abandoned = true;
    }

    private synchronized int write(ByteBuffer buffer) throws IOException {
        if (abandoned) throw new IOException("The transfer was given up.");
        int before = buffer.remaining();
        try {
            while (buffer.hasRemaining()) file.write(buffer);
        } catch (IOException full) {
            throw new DiskException(full);
        }
        return before;
    }

    @Override
    public HttpResponse.BodySubscriber<Long> apply(HttpResponse.ResponseInfo info) {
        if (info.statusCode() != 200) return HttpResponse.BodySubscribers.replacing(0L);
        return new Writing(BoundedAnswer.lengthOf(info.headers()));
    }

    /** The disk refused, not the network. */
    static final class DiskException extends IOException {
        DiskException(IOException why) {
            super(why);
        }
    }

    private final class Writing implements HttpResponse.BodySubscriber<Long> {
        private final OptionalLong length;
        private final CompletableFuture<Long> body = new CompletableFuture<>();
        private Flow.Subscription connection;
        private long written;

        Writing(OptionalLong length) {
            this.length = length;
        }

        @Override
        public CompletionStage<Long> getBody() {
            return body;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            connection = subscription;
            connection.request(1);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            if (body.isDone()) return;
            lastSign = System.nanoTime();
            try {
                for (ByteBuffer buffer : buffers) append(buffer);
                exchange.receiving(written, length);
                connection.request(1);
            } catch (IOException | RuntimeException refused) {
                connection.cancel();
                body.completeExceptionally(refused);
            }
        }

        private void append(ByteBuffer buffer) throws IOException {
            if (written + buffer.remaining() > MAX_BYTES) throw new IOException("The picture is too long.");
            written += write(buffer);
        }

        @Override
        public void onError(Throwable why) {
            body.completeExceptionally(why);
        }

        @Override
        public void onComplete() {
            body.complete(written);
        }
    }
}
