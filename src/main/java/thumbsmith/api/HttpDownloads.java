package thumbsmith.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/**
 * Outputs over HTTPS, from any host and without the key. This computer, and plain http with it, is for a service
 * that runs here: one from outside cannot make the program ask around inside. An interrupt withdraws the transfer; what is incomplete is deleted.
 */
public final class HttpDownloads implements Downloads, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpDownloads.class);

    private final HttpClient client;
    private final Timeouts timeouts;
    private final boolean serviceIsHere;

    /**
     * The answer timeout is the longest silence between two parts of a picture.
     *
     * @param access to the service that names the outputs
     */
    public HttpDownloads(ApiAccess access, Timeouts timeouts, Network network) {
        this.serviceIsHere = Loopback.is(access.base());
        this.client = network.client(timeouts);
        this.timeouts = timeouts;
    }

    @Override
    public Outcome<Long> fetch(URI address, Path target, Exchange exchange) {
        if (!isSafe(address)) {
            return Outcome.failed(new Failure.OutputNotFetched(address, Optional.empty(), unsafe(address)));
        }
        try {
            return fetchInto(open(target), address, target, exchange);
        } catch (IOException refused) {
            return Outcome.failed(disk(target, refused));
        }
    }

    /** Breaks off what is under way. */
    @Override
    public void close() {
        client.shutdownNow();
    }

    private boolean isSafe(URI address) {
        return Loopback.is(address) ? serviceIsHere && Loopback.allows(address) : Loopback.isHttps(address);
    }

    /** Java's client speaks to no host whose name has an underscore; browsers do, and the result is paid for. */
    private static String unsafe(URI address) {
        boolean odd = "https".equalsIgnoreCase(address.getScheme())
                && address.getHost() == null
                && address.getRawAuthority() != null;
        return odd
                ? "Thumbsmith cannot reach a host of that name, but a browser can: " + address + " ."
                : "Its address is not a safe one.";
    }

    private static FileChannel open(Path target) throws IOException {
        return FileChannel.open(
                target, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private Outcome<Long> fetchInto(FileChannel file, URI address, Path target, Exchange exchange) {
        Outcome<Long> outcome = written(file, address, target, exchange);
        if (!(outcome instanceof Outcome.Done)) delete(target);
        return outcome;
    }

    private Outcome<Long> written(FileChannel file, URI address, Path target, Exchange exchange) {
        try (file) {
            Outcome<Long> outcome =
                    new Transfer(client, timeouts.answer(), this::isSafe, address, file, exchange).run();
            file.force(true);
            return outcome;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome.Withdrawn<>();
        } catch (ClosedByInterruptException stopped) {
            return new Outcome.Withdrawn<>();
        } catch (IOException refused) {
            return Outcome.failed(disk(target, refused));
        } catch (RuntimeException fault) {
            LOG.error("A download failed by a fault: {}", Broken.trace(fault));
            return Outcome.failed(new Failure.Unexpected(Broken.root(fault)));
        }
    }

    private static void delete(Path target) {
        try {
            Files.deleteIfExists(target);
        } catch (IOException stays) {
            LOG.warn("An incomplete download could not be deleted: {}", Broken.trace(stays));
        }
    }

    private static Failure disk(Path target, IOException refused) {
        Path folder = target.toAbsolutePath().getParent();
        return new Failure.DiskFull(
                folder,
                switch (refused) {
                    case FileAlreadyExistsException _ -> "A file of that name is there already.";
                    case NoSuchFileException _ -> "The folder is not there.";
                    case AccessDeniedException _ -> "The folder does not let files be written.";
                    default -> "The disk took no more.";
                });
    }
}
