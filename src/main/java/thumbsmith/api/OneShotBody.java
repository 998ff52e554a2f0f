package thumbsmith.api;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** A body that goes out once: a client that wanted to send it again for reasons of its own gets an error instead. */
final class OneShotBody implements HttpRequest.BodyPublisher, AutoCloseable {
    private final long total;
    private final BodyChunks chunks;
    private final Departure departure;
    private final Exchange exchange;
    private final AtomicReference<Sending> first = new AtomicReference<>();

    OneShotBody(List<Segment> segments, Departure departure, Exchange exchange) {
        this.total = segments.stream().mapToLong(Segment::length).sum();
        this.chunks = new BodyChunks(segments);
        this.departure = departure;
        this.exchange = exchange;
    }

    @Override
    public long contentLength() {
        return total;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        Sending sending = new Sending(subscriber);
        boolean isFirst = first.compareAndSet(null, sending);
        if (!isFirst) sending.ended = true;
        subscriber.onSubscribe(sending);
        if (!isFirst) subscriber.onError(new IOException("A request is sent once."));
    }

    /** Lets go of a file that is still open, once the exchange is over. */
    @Override
    public void close() {
        Sending sending = first.get();
        if (sending != null) sending.cancel();
    }

    /** One chunk per request of the connection, on whatever thread that comes, one at a time. */
    private final class Sending implements Flow.Subscription {
        private final Flow.Subscriber<? super ByteBuffer> connection;
        private final AtomicLong demand = new AtomicLong();
        private volatile boolean ended;
        private long sent;

        Sending(Flow.Subscriber<? super ByteBuffer> connection) {
            this.connection = connection;
        }

        @Override
        public void request(long count) {
            long chunksAtMost = Math.min(count, Integer.MAX_VALUE);
            if (demand.getAndAdd(chunksAtMost) > 0) return;
            do {
                if (ended) chunks.close();
                else handOver();
            } while (demand.decrementAndGet() > 0);
        }

        @Override
        public void cancel() {
            ended = true;
            request(1);
        }

        private void handOver() {
            try {
                ByteBuffer chunk = chunks.next();
                int size = chunk.remaining();
                boolean last = sent + size == total;
                if (last && !mayLeave()) {
                    fail(new IOException("The request was withdrawn."));
                    return;
                }
                connection.onNext(chunk);
                handedOver(size, last);
            } catch (UnusablePictureException unusable) {
                departure.spoil(unusable.failure());
                fail(unusable);
            } catch (RuntimeException fault) {
                fail(fault);
            }
        }

        private boolean mayLeave() {
            if (exchange.mayComplete()) return departure.release();
            departure.withdraw();
            return false;
        }

        private void handedOver(int size, boolean last) {
            sent += size;
            departure.moved();
            exchange.sending(sent, total);
            if (!last) return;
            ended = true;
            connection.onComplete();
        }

        private void fail(Throwable why) {
            ended = true;
            chunks.close();
            connection.onError(why);
        }
    }
}
