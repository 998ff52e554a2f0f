package thumbsmith.image.codec;

import com.drew.lang.GeoLocation;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a picture was taken, in coordinates or words. */
final class PlaceTold {
    private static final List<Integer> IPTC = List.of(
            IptcDirectory.TAG_CITY,
            IptcDirectory.TAG_SUB_LOCATION,
            IptcDirectory.TAG_PROVINCE_OR_STATE,
            IptcDirectory.TAG_COUNTRY_OR_PRIMARY_LOCATION_NAME,
            IptcDirectory.TAG_COUNTRY_OR_PRIMARY_LOCATION_CODE,
            IptcDirectory.TAG_CONTENT_LOCATION_NAME,
            IptcDirectory.TAG_CONTENT_LOCATION_CODE);
    private static final Pattern XMP =
            Pattern.compile(":GPS|Location|:City|:State|:Country|ProvinceState|[Ll](at|ong)itude");
    /** In an XMP packet: degrees, minutes and maybe seconds or their fraction, and the side of the world. */
    private static final Pattern XMP_ANGLE =
            Pattern.compile("(\\d{1,3}),(\\d{1,2}(?:\\.\\d{1,12})?)(?:,(\\d{1,2}(?:\\.\\d{1,12})?))?([NSEW])");
    /** Shorter words are in many others. */
    private static final int TELLING = 3;

    private PlaceTold() {}

    static boolean in(Tags tags) {
        return tags.has(it -> it instanceof GpsDirectory && it.getTagCount() > 0)
                || words(tags).findAny().isPresent();
    }

    /** In degrees; empty where only words tell it. */
    static Optional<MetadataFacts.Place> coordinates(Tags tags) {
        return tags.directories(GpsDirectory.class).stream()
                .map(GpsDirectory::getGeoLocation)
                .filter(it -> it != null && !it.isZero())
                .map(PlaceTold::place)
                .findFirst()
                .or(() -> inXmp(tags))
                .filter(PlaceTold::isOnEarth);
    }

    /** Whether a text names a city, country or other place that the file tells. */
    static boolean names(Tags tags, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words(tags)
                .map(it -> it.strip().toLowerCase(Locale.ROOT))
                .anyMatch(it -> it.length() >= TELLING && lower.contains(it));
    }

    private static Stream<String> words(Tags tags) {
        return Stream.concat(IPTC.stream().flatMap(it -> tags.iptc(it).stream()), tags.xmpTexts(PlaceTold::isPlace));
    }

    /** A subject's location is one within the frame. */
    private static boolean isPlace(String path) {
        return XMP.matcher(path).find() && !path.contains("SubjectLocation");
    }

    private static MetadataFacts.Place place(GeoLocation location) {
        return new MetadataFacts.Place(location.getLatitude(), location.getLongitude());
    }

    private static Optional<MetadataFacts.Place> inXmp(Tags tags) {
        Optional<Double> latitude = tags.xmp("exif:GPSLatitude").flatMap(PlaceTold::angle);
        Optional<Double> longitude = tags.xmp("exif:GPSLongitude").flatMap(PlaceTold::angle);
        return latitude.flatMap(north -> longitude.map(east -> new MetadataFacts.Place(north, east)));
    }

    private static Optional<Double> angle(String text) {
        Matcher parts = XMP_ANGLE.matcher(text);
        if (!parts.matches()) return Optional.empty();
        double seconds = parts.group(3) == null ? 0 : Double.parseDouble(parts.group(3));
        double degrees = Integer.parseInt(parts.group(1)) + Double.parseDouble(parts.group(2)) / 60 + seconds / 3600;
        return Optional.of("SW".contains(parts.group(4)) ? -degrees : degrees);
    }

    private static boolean isOnEarth(MetadataFacts.Place place) {
        return Math.abs(place.latitude()) <= 90 && Math.abs(place.longitude()) <= 180;
    }
}
