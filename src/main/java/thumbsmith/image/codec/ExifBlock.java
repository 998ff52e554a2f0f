package thumbsmith.image.codec;

import static com.drew.metadata.exif.ExifDirectoryBase.TAG_35MM_FILM_EQUIV_FOCAL_LENGTH;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_ARTIST;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_COPYRIGHT;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_DATETIME_ORIGINAL;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_EXIF_VERSION;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_EXPOSURE_BIAS;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_EXPOSURE_PROGRAM;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_EXPOSURE_TIME;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_FLASH;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_FNUMBER;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_FOCAL_LENGTH;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_IMAGE_DESCRIPTION;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_ISO_EQUIVALENT;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_LENS_MAKE;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_LENS_MODEL;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_MAKE;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_METERING_MODE;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_MODEL;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_ORIENTATION;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_SOFTWARE;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_WHITE_BALANCE_MODE;

import com.drew.lang.Rational;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/**
 * A new EXIF block with only what is kept. Everything in it was chosen by name: what nobody thought of cannot slip
 * through, be it another camera's way to tell a place.
 */
final class ExifBlock {
    private static final int TIFF_HEAD = 8;
    private static final int TAG_EXIF_LIST = 0x8769;
    private static final int TAG_PLACE_LIST = 0x8825;
    private static final int TAG_LATITUDE = 2;
    private static final int TAG_LONGITUDE = 4;
    /** In a degree. */
    private static final int SECONDS = 3600;

    private static final int SECOND_PARTS = 100_000;
    private static final int UPRIGHT = 1;
    private static final int[] NUMBERS = {
        TAG_EXPOSURE_PROGRAM,
        TAG_ISO_EQUIVALENT,
        TAG_METERING_MODE,
        TAG_FLASH,
        TAG_WHITE_BALANCE_MODE,
        TAG_35MM_FILM_EQUIV_FOCAL_LENGTH
    };
    private static final int[] FRACTIONS = {TAG_EXPOSURE_TIME, TAG_FNUMBER, TAG_FOCAL_LENGTH};

    private final Tags tags;
    private final Story story;
    private final TiffDirectory main = new TiffDirectory();
    private final TiffDirectory exif = new TiffDirectory();
    private final TiffDirectory place = new TiffDirectory();

    private ExifBlock(Tags tags) {
        this.tags = tags;
        this.story = new Story(tags);
    }

    /** A TIFF block of at most some 33 KB; empty where there is nothing to keep. */
    static Optional<byte[]> of(Tags tags, Keep keep) {
        ExifBlock block = new ExifBlock(tags);
        switch (keep) {
            case NOTHING -> {
                return Optional.empty();
            }
            case COPYRIGHT_AND_DATE -> block.addRightsAndDate();
            case ALL_BUT_PLACE -> block.addAllButPlace(block.story.placelessDescription());
            case ALL -> block.addAll();
        }
        return block.bytes();
    }

    private void addRightsAndDate() {
        add(main, TAG_COPYRIGHT, story.copyright());
        add(main, TAG_ARTIST, story.author());
        add(exif, TAG_DATETIME_ORIGINAL, story.taken().map(PictureDate::exif));
        if (story.taken().isPresent()) add(exif, TAG_TIME_ZONE_ORIGINAL, story.offset());
    }

    private void addAll() {
        addAllButPlace(story.description());
        PlaceTold.coordinates(tags).ifPresent(it -> {
            addAngle(TAG_LATITUDE, it.latitude(), it.latitude() < 0 ? "S" : "N");
            addAngle(TAG_LONGITUDE, it.longitude(), it.longitude() < 0 ? "W" : "E");
        });
    }

    /** Degrees, minutes and seconds, to a third of a millimetre; the side of the world stands one tag before. */
    private void addAngle(int tag, double angle, String side) {
        long parts = Math.round(Math.abs(angle) * SECONDS * SECOND_PARTS);
        long seconds = parts / SECOND_PARTS;
        place.text(tag - 1, side);
        place.fractions(
                tag,
                List.of(
                        new Rational(seconds / SECONDS, 1),
                        new Rational(seconds / 60 % 60, 1),
                        new Rational(parts % (60 * SECOND_PARTS), SECOND_PARTS)));
    }

    private void addAllButPlace(Optional<String> description) {
        addRightsAndDate();
        add(main, TAG_IMAGE_DESCRIPTION, description);
        add(main, TAG_SOFTWARE, story.software());
        add(main, TAG_MAKE, story.make());
        add(main, TAG_MODEL, story.model());
        add(exif, TAG_LENS_MAKE, tags.exif(TAG_LENS_MAKE));
        add(exif, TAG_LENS_MODEL, tags.exif(TAG_LENS_MODEL));
        for (int tag : NUMBERS) tags.exifInteger(tag).filter(ExifBlock::isShort).ifPresent(it -> exif.number(tag, it));
        for (int tag : FRACTIONS) addFraction(tag, false);
        addFraction(TAG_EXPOSURE_BIAS, true);
        if (!main.isEmpty() || !exif.isEmpty()) main.number(TAG_ORIENTATION, UPRIGHT);
    }

    private static void add(TiffDirectory list, int tag, Optional<String> text) {
        text.ifPresent(it -> list.text(tag, it));
    }

    private void addFraction(int tag, boolean signed) {
        tags.exifRational(tag).filter(it -> isWritable(it, signed)).ifPresent(it -> exif.fraction(tag, it, signed));
    }

    private static boolean isShort(int value) {
        return value >= 0 && value <= 0xFFFF;
    }

    private static boolean isWritable(Rational value, boolean signed) {
        long most = signed ? Integer.MAX_VALUE : 0xFFFF_FFFFL;
        return value.getDenominator() > 0
                && value.getDenominator() <= most
                && value.getNumerator() <= most
                && value.getNumerator() >= (signed ? -most : 0);
    }

    private Optional<byte[]> bytes() {
        if (main.isEmpty() && exif.isEmpty() && place.isEmpty()) return Optional.empty();
        if (!exif.isEmpty()) exif.undefined(TAG_EXIF_VERSION, "0232");
        link();
        int size = TIFF_HEAD + main.size() + sizeOf(exif) + sizeOf(place);
        ByteBuffer tiff = ByteBuffer.allocate(size).put(new byte[] {'M', 'M', 0, 42});
        tiff.putInt(TIFF_HEAD).put(main.at(TIFF_HEAD));
        if (!exif.isEmpty()) tiff.put(exif.at(tiff.position()));
        if (!place.isEmpty()) tiff.put(place.at(tiff.position()));
        return Optional.of(tiff.array());
    }

    /** The entries that lead to the other lists take room in the first, before it is known where those begin. */
    private void link() {
        if (!exif.isEmpty()) main.offset(TAG_EXIF_LIST, 0);
        if (!place.isEmpty()) main.offset(TAG_PLACE_LIST, 0);
        int after = TIFF_HEAD + main.size();
        if (!exif.isEmpty()) main.offset(TAG_EXIF_LIST, after);
        if (!place.isEmpty()) main.offset(TAG_PLACE_LIST, after + sizeOf(exif));
    }

    private static int sizeOf(TiffDirectory list) {
        return list.isEmpty() ? 0 : list.size();
    }
}
