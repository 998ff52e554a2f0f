package thumbsmith.image.codec;

import static com.drew.metadata.exif.ExifDirectoryBase.TAG_ARTIST;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_COPYRIGHT;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_DATETIME;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_DATETIME_DIGITIZED;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_DATETIME_ORIGINAL;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_IMAGE_DESCRIPTION;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_MAKE;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_MODEL;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_SOFTWARE;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL;
import static com.drew.metadata.iptc.IptcDirectory.TAG_BY_LINE;
import static com.drew.metadata.iptc.IptcDirectory.TAG_CAPTION;
import static com.drew.metadata.iptc.IptcDirectory.TAG_COPYRIGHT_NOTICE;
import static com.drew.metadata.iptc.IptcDirectory.TAG_DATE_CREATED;
import static com.drew.metadata.iptc.IptcDirectory.TAG_ORIGINATING_PROGRAM;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the entries say, whichever of the standards they were written in. */
final class Story {
    private final Tags tags;

    Story(Tags tags) {
        this.tags = tags;
    }

    Optional<String> copyright() {
        return first(
                tags.exif(TAG_COPYRIGHT),
                tags.iptc(TAG_COPYRIGHT_NOTICE),
                tags.xmp("dc:rights[1]"),
                tags.pngText("Copyright"));
    }

    Optional<String> author() {
        return first(tags.exif(TAG_ARTIST), tags.iptc(TAG_BY_LINE), tags.xmp("dc:creator[1]"), tags.pngText("Author"));
    }

    Optional<String> description() {
        return first(
                tags.exif(TAG_IMAGE_DESCRIPTION),
                tags.iptc(TAG_CAPTION),
                tags.xmp("dc:description[1]"),
                tags.pngText("Description"));
    }

    /** Not one that names a place which the file tells elsewhere. */
    Optional<String> placelessDescription() {
        return description().filter(it -> !PlaceTold.names(tags, it));
    }

    Optional<String> software() {
        return first(
                tags.exif(TAG_SOFTWARE),
                tags.iptc(TAG_ORIGINATING_PROGRAM),
                tags.xmp("xmp:CreatorTool"),
                tags.pngText("Software"));
    }

    Optional<String> make() {
        return first(tags.exif(TAG_MAKE), tags.xmp("tiff:Make"));
    }

    Optional<String> model() {
        return first(tags.exif(TAG_MODEL), tags.xmp("tiff:Model"));
    }

    /** As people say it: the maker only where the model does not begin with it. */
    Optional<String> camera() {
        String make = make().orElse("");
        String model = model().orElse("");
        boolean said = model.toLowerCase(Locale.ROOT).startsWith(make.toLowerCase(Locale.ROOT));
        return TagText.cleaned(said ? model : make + " " + model);
    }

    /** Local time at the camera. */
    Optional<LocalDateTime> taken() {
        return Stream.of(
                        tags.exif(TAG_DATETIME_ORIGINAL),
                        tags.exif(TAG_DATETIME_DIGITIZED),
                        tags.xmp("exif:DateTimeOriginal"),
                        tags.xmp("photoshop:DateCreated"),
                        tags.xmp("xmp:CreateDate"),
                        tags.iptc(TAG_DATE_CREATED),
                        tags.exif(TAG_DATETIME))
                .flatMap(Optional::stream)
                .flatMap(it -> PictureDate.parsed(it).stream())
                .findFirst();
    }

    /** Of that time from UTC, such as {@code +02:00}. */
    Optional<String> offset() {
        return tags.exif(TAG_TIME_ZONE_ORIGINAL).filter(it -> it.matches("[+-][01]\\d:[0-5]\\d"));
    }

    @SafeVarargs
    private static Optional<String> first(Optional<String>... told) {
        return Stream.of(told).flatMap(Optional::stream).findFirst();
    }
}
