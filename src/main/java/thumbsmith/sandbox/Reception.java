package thumbsmith.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.contract.ErrorCode;

/** Where calls arrive: gives each its request id, reads its body to the end before anything is answered, and answers
 * as far as the reply says; closing the exchange then cuts what is missing off. */
final class Reception implements HttpHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private final Handler next;

    Reception(Handler next) {
        this.next = next;
    }

    @Override
    public void handle(HttpExchange http) throws IOException {
        try (http) {
            Call call = new Call(http, UUID.randomUUID().toString());
            Reply reply = replyTo(call, next);
            if (reply.ending() != Ending.UNREAD) call.body().transferTo(OutputStream.nullOutputStream());
            reply.sendTo(call);
        } catch (InterruptedException e) {
            // The service is closing: the connection ends without an answer.
            Thread.currentThread().interrupt();
        }
    }

    /** What that handler answers, be it a refusal or that it failed. */
    static Reply replyTo(Call call, Handler next) throws IOException, InterruptedException {
        try {
            return next.handle(call);
        } catch (Refusal refusal) {
            return refusal.reply(call.requestId());
        } catch (RuntimeException e) {
            LOG.error("The embedded service failed on request {}", call.requestId(), e);
            return Refusal.of(ErrorCode.INTERNAL_ERROR, "Something went wrong inside the embedded service.")
                    .reply(call.requestId());
        }
    }
}
