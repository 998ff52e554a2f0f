package thumbsmith.api;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import thumbsmith.failure.Failure;

/** Says in plain words why a connection broke. Messages of exceptions are left out: they may hold paths and addresses. */
final class Broken {
    private static final int CAUSES = 10;
    private static final int FRAMES = 12;

    private Broken() {}

    /** A connection that was never made, or broke before the request was whole. */
    static Failure before(String host, Throwable why) {
        return tls(host, why).orElseGet(() -> new Failure.Offline(host, sentence(why)));
    }

    /** A refused handshake is certain wherever it shows: nothing can have been sent through it. */
    static Optional<Failure> handshake(String host, Throwable why) {
        return has(why, SSLHandshakeException.class) ? tls(host, why) : Optional.empty();
    }

    /** Class names and frames of a fault of the program, for the log: no message, so no key, prompt or path. */
    static String trace(Throwable fault) {
        return causes(fault)
                .map(it -> it.getClass().getName() + " at "
                        + Arrays.stream(it.getStackTrace())
                                .limit(FRAMES)
                                .map(StackTraceElement::toString)
                                .collect(Collectors.joining(" < ")))
                .collect(Collectors.joining("; caused by "));
    }

    /** The name of the exception that began it. */
    static String root(Throwable fault) {
        return causes(fault)
                .reduce((_, inner) -> inner)
                .orElse(fault)
                .getClass()
                .getSimpleName();
    }

    /** A broken connection or an answer that is none; Java's client says the latter of lengths that are no numbers too. */
    static boolean isOfTheWire(Throwable why) {
        return has(why, IOException.class) || has(why, NumberFormatException.class);
    }

    static boolean has(Throwable why, Class<? extends Throwable> type) {
        return causes(why).anyMatch(type::isInstance);
    }

    private static Optional<Failure> tls(String host, Throwable why) {
        return has(why, SSLException.class)
                ? Optional.of(new Failure.TlsRefused(host, "Its certificate or its encryption was not accepted."))
                : Optional.empty();
    }

    private static String sentence(Throwable why) {
        if (has(why, UnresolvedAddressException.class) || has(why, UnknownHostException.class)) {
            return "Its name could not be found.";
        }
        if (has(why, HttpConnectTimeoutException.class)) return "No connection was made in time.";
        if (has(why, ConnectException.class)) return "The connection was refused.";
        return "The connection broke off.";
    }

    private static Stream<Throwable> causes(Throwable why) {
        return Stream.iterate(why, it -> it != null, Throwable::getCause).limit(CAUSES);
    }
}
