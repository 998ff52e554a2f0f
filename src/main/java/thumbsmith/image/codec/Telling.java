package thumbsmith.image.codec;

import static com.drew.metadata.exif.ExifDirectoryBase.TAG_BODY_SERIAL_NUMBER;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_CAMERA_OWNER_NAME;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_EXPOSURE_TIME;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_IMAGE_UNIQUE_ID;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_LENS_MODEL;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_LENS_SERIAL_NUMBER;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_MAKERNOTE;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_USER_COMMENT;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_WIN_COMMENT;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_WIN_KEYWORDS;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_WIN_TITLE;

import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifThumbnailDirectory;
import com.drew.metadata.gif.GifCommentDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.jfif.JfifDirectory;
import com.drew.metadata.jfxx.JfxxDirectory;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import com.drew.metadata.photoshop.PhotoshopDirectory;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Which subjects a picture's metadata touches, kept or not. */
final class Telling {
    private static final int[] SERIALS = {
        TAG_BODY_SERIAL_NUMBER, TAG_LENS_SERIAL_NUMBER, TAG_CAMERA_OWNER_NAME, TAG_IMAGE_UNIQUE_ID
    };
    private static final int[] TEXTS = {TAG_USER_COMMENT, TAG_WIN_TITLE, TAG_WIN_COMMENT, TAG_WIN_KEYWORDS};
    private static final int[] IPTC_TEXTS = {
        IptcDirectory.TAG_KEYWORDS, IptcDirectory.TAG_HEADLINE, IptcDirectory.TAG_OBJECT_NAME
    };
    private static final Set<String> PNG_KNOWN =
            Set.of("author", "copyright", "description", "software", "xml:com.adobe.xmp");

    private final Tags tags;
    private final Story story;

    Telling(Tags tags) {
        this.tags = tags;
        this.story = new Story(tags);
    }

    boolean tells(Told subject) {
        return switch (subject) {
            case PLACE -> PlaceTold.in(tags);
            case DATE -> story.taken().isPresent();
            case CAMERA -> camera();
            case SERIAL_NUMBERS -> hasExif(SERIALS) || tags.hasXmp(it -> it.contains("SerialNumber"));
            case CAMERA_NOTES -> tags.hasExif(TAG_MAKERNOTE) || tags.has(Telling::isMakerNote);
            case AUTHOR -> story.author().isPresent();
            case COPYRIGHT -> story.copyright().isPresent();
            case DESCRIPTION -> story.description().isPresent();
            case SOFTWARE -> story.software().isPresent();
            case HISTORY -> tags.hasXmp(it -> it.startsWith("xmpMM:"));
            case OTHER_TEXT -> otherText();
            case PREVIEW -> preview();
        };
    }

    /** A smaller picture inside, which may show what was cropped away. */
    boolean preview() {
        return tags.has(it -> it instanceof ExifThumbnailDirectory
                        && it.containsTag(ExifThumbnailDirectory.TAG_THUMBNAIL_OFFSET))
                || tags.has(it -> it instanceof PhotoshopDirectory
                        && (it.containsTag(PhotoshopDirectory.TAG_THUMBNAIL)
                                || it.containsTag(PhotoshopDirectory.TAG_THUMBNAIL_OLD)))
                || tags.directories(JfifDirectory.class).stream().anyMatch(Telling::hasThumbnail)
                || tags.has(JfxxDirectory.class::isInstance)
                || tags.hasXmp(it -> it.contains(":Thumbnails"));
    }

    private static boolean hasThumbnail(JfifDirectory head) {
        Integer width = head.getInteger(JfifDirectory.TAG_THUMB_WIDTH);
        return width != null && width > 0;
    }

    private boolean camera() {
        return story.camera().isPresent() || tags.hasExif(TAG_LENS_MODEL) || tags.hasExif(TAG_EXPOSURE_TIME);
    }

    private boolean otherText() {
        return hasExif(TEXTS)
                || IntStream.of(IPTC_TEXTS).anyMatch(it -> tags.iptc(it).isPresent())
                || tags.hasXmp(it -> it.startsWith("dc:subject") || it.startsWith("dc:title"))
                || tags.has(JpegCommentDirectory.class::isInstance)
                || tags.has(GifCommentDirectory.class::isInstance)
                || tags.hasPackedText()
                || tags.pngTexts()
                        .anyMatch(it -> !PNG_KNOWN.contains(it.getKey().toLowerCase(Locale.ROOT)));
    }

    private boolean hasExif(int... wanted) {
        return IntStream.of(wanted).anyMatch(tags::hasExif);
    }

    private static boolean isMakerNote(Directory directory) {
        return directory.getClass().getPackageName().endsWith(".makernotes");
    }
}
