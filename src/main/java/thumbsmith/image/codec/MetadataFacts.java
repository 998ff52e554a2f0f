package thumbsmith.image.codec;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What a picture tells of itself beside its pixels.
 *
 * @param place decimal degrees, latitude and longitude
 * @param taken local time at the camera
 * @param preview whether a smaller picture is embedded, which may show what was cropped away
 */
public record MetadataFacts(
        Optional<Place> place,
        Optional<LocalDateTime> taken,
        Optional<String> camera,
        Optional<String> copyright,
        Optional<String> author,
        boolean preview) {
    public static final MetadataFacts NONE = new MetadataFacts(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** In decimal degrees, north and east positive. */
    public record Place(double latitude, double longitude) {}
}
