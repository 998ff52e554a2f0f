package thumbsmith.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A request that was read.
 *
 * @param id answered in the body and in the header
 * @param pictures that {@link PictureSiphon} took out of the JSON
 * @param seed asked for by header
 */
record Request(String id, Route route, JsonNode json, List<SentPicture> pictures, Optional<Long> seed) {

    Fields fields() {
        return new Fields(json, pictures);
    }

    /** The same for the same request, whatever its white space: 16 hex digits. */
    String fingerprint() {
        MessageDigest digest = Digests.sha256();
        digest.update(route.operation().wire().getBytes(StandardCharsets.UTF_8));
        digest.update(json.toString().getBytes(StandardCharsets.UTF_8));
        for (SentPicture picture : pictures)
            if (picture instanceof SentPicture.Whole whole) digest.update(whole.bytes());
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }
}
