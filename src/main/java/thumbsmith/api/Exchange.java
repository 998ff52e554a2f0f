package thumbsmith.api;

import java.util.OptionalLong;

/** Watches one request on its way out and back. Called on the client's threads; must not block. */
public interface Exchange {
    /** Watches nothing and lets everything pass. */
    Exchange UNWATCHED = new Exchange() {};

    /** Bytes of the body handed to the connection so far, and in all. */
    default void sending(long sent, long total) {}

    /**
     * Asked once for each request, before the last byte of the body is released; so again where one that a busy service
     * turned away is followed by another. Answering false withdraws the request: the service never sees it whole. From
     * true on the request counts as sent.
     */
    default boolean mayComplete() {
        return true;
    }

    /** Bytes of an answer or a download received so far; the total where it is declared. */
    default void receiving(long received, OptionalLong total) {}
}
