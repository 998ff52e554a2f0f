package thumbsmith.api;

import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;
import thumbsmith.contract.Limits;

/** One side of a picture pair: its address, or a file that is sent as a data URL. Never both, never empty. */
public sealed interface Picture {

    /** A picture that the service fetches itself. Only {@code https} addresses without white space are accepted. */
    record Remote(URI address) implements Picture {
        public Remote {
            if (!Limits.IMAGE_URL.matcher(address.toString()).matches()) {
                throw new IllegalArgumentException("A picture's address starts with https:// and has no spaces.");
            }
        }
    }

    /**
     * A file that is streamed into the request as {@code data:<mediaType>;base64,…}.
     *
     * @param mediaType such as {@code image/jpeg}, found from the content and not from the name
     */
    record Local(Path file, String mediaType) implements Picture {
        private static final Pattern MEDIA_TYPE = Pattern.compile("image/[a-zA-Z0-9.+-]+");

        public Local {
            if (!MEDIA_TYPE.matcher(mediaType).matches()) {
                throw new IllegalArgumentException("Not a picture's media type: " + mediaType);
            }
        }
    }
}
