package thumbsmith.cli;

import java.net.URI;

/** The embedded service while it listens. */
public interface RunningSandbox extends AutoCloseable {
    /** A loopback address with its port, without a path. */
    URI baseUrl();

    /** What clients send as {@code X-Api-Key}. It opens this service only. */
    String key();

    /** Where a person tops up the play money and closes the service for maintenance. */
    URI accountPage();

    /** Stops listening; closing twice is harmless. */
    @Override
    void close();
}
