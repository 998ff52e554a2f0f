package thumbsmith.image.codec;

import static com.drew.metadata.exif.GpsDirectory.TAG_LATITUDE;
import static com.drew.metadata.exif.GpsDirectory.TAG_LATITUDE_REF;
import static com.drew.metadata.exif.GpsDirectory.TAG_LONGITUDE;
import static com.drew.metadata.exif.GpsDirectory.TAG_LONGITUDE_REF;
import static com.drew.metadata.exif.GpsDirectory.TAG_VERSION_ID;

import com.drew.lang.Rational;

/** A place as EXIF writes it: degrees, minutes and hundredths of a thousandth of a second, and the side of the world. */
final class GpsEntries {
    private static final long STEPS = 100_000;
    private static final long MINUTE = 60 * STEPS;
    private static final long DEGREE = 60 * MINUTE;

    private GpsEntries() {}

    static void add(TiffDirectory list, MetadataFacts.Place place) {
        list.bytes(TAG_VERSION_ID, (byte) 2, (byte) 3, (byte) 0, (byte) 0);
        list.text(TAG_LATITUDE_REF, place.latitude() < 0 ? "S" : "N");
        list.fractions(TAG_LATITUDE, angle(place.latitude()));
        list.text(TAG_LONGITUDE_REF, place.longitude() < 0 ? "W" : "E");
        list.fractions(TAG_LONGITUDE, angle(place.longitude()));
    }

    private static Rational[] angle(double degrees) {
        long steps = Math.round(Math.abs(degrees) * DEGREE);
        return new Rational[] {
            new Rational(steps / DEGREE, 1),
            new Rational(steps % DEGREE / MINUTE, 1),
            new Rational(steps % MINUTE, STEPS)
        };
    }
}
