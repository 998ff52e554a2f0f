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
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A new EXIF block with only what is kept. Everything in it was chosen by name: what nobody thought of cannot slip
 * through, be it another camera's way to tell a place.
 */
final class ExifBlock {
    private static final int TIFF_HEAD = 8;
    private static final int TAG_EXIF_LIST = 0x8769;
    private static final int TAG_PLACE_LIST = 0x8825;
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
            case ALL_BUT_PLACE -> block.addAllButPlace();
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

    private void addAllButPlace() {
        addRightsAndDate();
        add(main, TAG_IMAGE_DESCRIPTION, story.placelessDescription());
        add(main, TAG_SOFTWARE, story.software());
        add(main, TAG_MAKE, story.make());
        add(main, TAG_MODEL, story.model());
        add(exif, TAG_LENS_MAKE, tags.exif(TAG_LENS_MAKE));
        add(exif, TAG_LENS_MODEL, tags.exif(TAG_LENS_MODEL));
        for (int tag : NUMBERS) tags.exifInteger(tag).filter(ExifBlock::isShort).ifPresent(it -> exif.number(tag, it));
        for (int tag : FRACTIONS) addFraction(tag);
        tags.exifRational(TAG_EXPOSURE_BIAS)
                .filter(it -> isWritable(it, true))
                .ifPresent(it -> exif.signedFraction(TAG_EXPOSURE_BIAS, it));
        if (!main.isEmpty() || !exif.isEmpty()) main.number(TAG_ORIENTATION, UPRIGHT);
    }

    private void addAll() {
        addAllButPlace();
        add(main, TAG_IMAGE_DESCRIPTION, story.description());
        PlaceTold.coordinates(tags).ifPresent(it -> GpsEntries.add(place, it));
    }

    private static void add(TiffDirectory list, int tag, Optional<String> text) {
        text.ifPresent(it -> list.text(tag, it));
    }

    private void addFraction(int tag) {
        tags.exifRational(tag).filter(it -> isWritable(it, false)).ifPresent(it -> exif.fractions(tag, it));
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
        if (!exif.isEmpty()) exif.undefined(TAG_EXIF_VERSION, "0232");
        List<TiffDirectory> lists = Stream.of(main, exif, place)
                .filter(it -> it == main || !it.isEmpty())
                .toList();
        if (lists.size() == 1 && main.isEmpty()) return Optional.empty();
        link();
        var tiff = new ByteArrayOutputStream();
        tiff.writeBytes(new byte[] {'M', 'M', 0, 42, 0, 0, 0, TIFF_HEAD});
        for (TiffDirectory list : lists) tiff.writeBytes(list.at(tiff.size()));
        return Optional.of(tiff.toByteArray());
    }

    /** The entries that lead to the other lists take room in the first, before it is known where those begin. */
    private void link() {
        if (!exif.isEmpty()) main.offset(TAG_EXIF_LIST, 0);
        if (!place.isEmpty()) main.offset(TAG_PLACE_LIST, 0);
        int end = TIFF_HEAD + main.size();
        if (!exif.isEmpty()) main.offset(TAG_EXIF_LIST, end);
        if (!place.isEmpty()) main.offset(TAG_PLACE_LIST, end + (exif.isEmpty() ? 0 : exif.size()));
    }
}
