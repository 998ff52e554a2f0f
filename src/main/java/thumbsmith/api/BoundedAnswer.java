package thumbsmith.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Collects one answer of at most {@link Answer#MAX_BYTES} and remembers its head, should the rest never come. */
final class BoundedAnswer implements HttpResponse.BodyHandler<byte[]> {
    private final Exchange exchange;
    private volatile HttpResponse.ResponseInfo head;

    BoundedAnswer(Exchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public HttpResponse.BodySubscriber<byte[]> apply(HttpResponse.ResponseInfo info) {
        head = info;
        return new Collecting(lengthOf(info.headers()));
    }

    /** The answer without its body, if as much as that came. */
    Optional<Answer> head() {
        return Optional.ofNullable(head).map(it -> new Answer(it.statusCode(), it.headers(), new byte[0]));
    }

    static OptionalLong lengthOf(HttpHeaders headers) {
        try {
            return headers.firstValueAsLong("Content-Length");
        } catch (NumberFormatException nonsense) {
            return OptionalLong.empty();
        }
    }

    private final class Collecting implements HttpResponse.BodySubscriber<byte[]> {
        private final OptionalLong length;
        private final CompletableFuture<byte[]> body = new CompletableFuture<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private Flow.Subscription connection;

        Collecting(OptionalLong length) {
            this.length = length;
        }

        @Override
        public CompletionStage<byte[]> getBody() {
            return body;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            connection = subscription;
            connection.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            if (body.isDone()) return;
            buffers.forEach(this::collect);
            exchange.receiving(bytes.size(), length);
            if (bytes.size() <= Answer.MAX_BYTES) return;
            connection.cancel();
            body.completeExceptionally(new IOException("The answer is too long."));
        }

        private void collect(ByteBuffer buffer) {
            byte[] part = new byte[buffer.remaining()];
            buffer.get(part);
            bytes.writeBytes(part);
        }

        @Override
        public void onError(Throwable why) {
            body.completeExceptionally(why);
        }

        @Override
        public void onComplete() {
            body.complete(bytes.toByteArray());
        }
    }
}
