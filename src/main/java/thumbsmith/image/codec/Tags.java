package thumbsmith.image.codec;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.KeyValuePair;
import com.drew.lang.Rational;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The raw entries of a picture's metadata, from EXIF, IPTC, XMP and a PNG's text. */
final class Tags {
    private final com.drew.metadata.Metadata found;
    private final Map<String, String> xmp = new TreeMap<>();
    private final boolean packedText;

    private Tags(com.drew.metadata.Metadata found, boolean packedText) {
        this.found = found;
        this.packedText = packedText;
        found.getDirectoriesOfType(XmpDirectory.class).forEach(it -> xmp.putAll(it.getXmpProperties()));
    }

    /** What could be read; nothing of what is damaged. */
    static Tags of(byte[] source) {
        try {
            return new Tags(read(ToldBlocks.of(source)), ToldBlocks.packedText(source));
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            return none();
        } catch (OutOfMemoryError | StackOverflowError e) {
            // A hostile file claims gigabytes or nests without end; what was taken for it is free again by now.
            return none();
        }
    }

    private static com.drew.metadata.Metadata read(byte[] blocks) throws ImageProcessingException, IOException {
        if (blocks.length == 0) return new com.drew.metadata.Metadata();
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(blocks), blocks.length);
    }

    private static Tags none() {
        return new Tags(new com.drew.metadata.Metadata(), false);
    }

    /** Of the picture itself, not of its preview. */
    Optional<String> exif(int tag) {
        return exifDirectories(tag)
                .map(it -> TagText.of(it.getObject(tag)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    Optional<Rational> exifRational(int tag) {
        return exifDirectories(tag)
                .map(it -> it.getRational(tag))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    Optional<Integer> exifInteger(int tag) {
        return exifDirectories(tag)
                .map(it -> it.getInteger(tag))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    boolean hasExif(int tag) {
        return exifDirectories(tag).findAny().isPresent();
    }

    Optional<String> iptc(int tag) {
        return directories(IptcDirectory.class).stream()
                .flatMap(it -> TagText.of(it.getObject(tag)).stream())
                .findFirst();
    }

    /** @param path such as {@code dc:rights[1]} */
    Optional<String> xmp(String path) {
        return Optional.ofNullable(xmp.get(path)).flatMap(TagText::cleaned);
    }

    boolean hasXmp(Predicate<String> path) {
        return xmp.keySet().stream().anyMatch(path);
    }

    /** All of a kind. */
    Stream<String> xmpTexts(Predicate<String> path) {
        return xmp.entrySet().stream().filter(it -> path.test(it.getKey())).map(Map.Entry::getValue);
    }

    Optional<String> pngText(String keyword) {
        return pngTexts()
                .filter(it -> it.getKey().equalsIgnoreCase(keyword))
                .flatMap(it -> TagText.of(it.getValue()).stream())
                .findFirst();
    }

    Stream<KeyValuePair> pngTexts() {
        return directories(PngDirectory.class).stream()
                .map(it -> it.getObject(PngDirectory.TAG_TEXTUAL_DATA))
                .filter(List.class::isInstance)
                .flatMap(it -> ((List<?>) it).stream())
                .filter(KeyValuePair.class::isInstance)
                .map(KeyValuePair.class::cast);
    }

    boolean hasPackedText() {
        return packedText;
    }

    <T extends Directory> Collection<T> directories(Class<T> type) {
        return found.getDirectoriesOfType(type);
    }

    boolean has(Predicate<Directory> kind) {
        for (Directory directory : found.getDirectories()) {
            if (kind.test(directory)) return true;
        }
        return false;
    }

    private Stream<ExifDirectoryBase> exifDirectories(int tag) {
        return Stream.<ExifDirectoryBase>concat(
                        directories(ExifIFD0Directory.class).stream(), directories(ExifSubIFDDirectory.class).stream())
                .filter(it -> it.containsTag(tag));
    }
}
