package thumbsmith.api;

import java.net.URI;
import java.util.Optional;

/**
 * A finished thumbnail.
 *
 * @param output where it can be fetched for 24 h, on any host; never with the key. It may be
 *     one that leads nowhere: {@link Downloads} tells
 * @param model the wire name that the answer gives, which may be one that this version does not know
 * @param compactedPrompt the shortened prompt, where the service says it shortened it and how
 */
public record ThumbnailAnswer(URI output, String requestId, Optional<String> model, Optional<String> compactedPrompt) {}
