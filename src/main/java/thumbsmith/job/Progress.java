package thumbsmith.job;

import java.time.Instant;
import java.util.OptionalLong;

/** What a running job is doing this moment; never written down. */
public sealed interface Progress {

    /** In line for a free place. */
    record Queued() implements Progress {}

    /** The service has no place free: it is asked again at that moment, by itself. */
    record Backoff(Instant until) implements Progress {}

    /** Bytes of the request handed over so far, and in all. */
    record Uploading(long sent, long total) implements Progress {}

    /** The service has the whole request since that moment; it tells no progress. */
    record Working(Instant since) implements Progress {}

    /** Bytes of the output fetched so far; the total where it is declared. */
    record Downloading(long received, OptionalLong total) implements Progress {}
}
