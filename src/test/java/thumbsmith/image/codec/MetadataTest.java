package thumbsmith.image.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.ExifThumbnailDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.image.Bitmap;

/** The sources were written by exiftool: {@code src/test/scripts/metadata-fixtures.sh}. */
class MetadataTest {
    private static final List<String> SECRETS = List.of(
            "Gatetown",
            "Gateland",
            "Gate Square",
            "4711",
            "Erika",
            "secret",
            "area words",
            "keyword",
            "01234567",
            "saved");

    @ParameterizedTest
    @ValueSource(strings = {"told.jpg", "told.png", "told.tif", "told.psd", "told.webp", "told.heic"})
    void everyFormatTellsPlaceDateCameraAndRights(String name) {
        MetadataFacts facts = Metadata.read(ToldFiles.bytes(name));

        assertThat(facts.place().orElseThrow().latitude()).isCloseTo(52.516275, within(0.0001));
        assertThat(facts.place().orElseThrow().longitude()).isCloseTo(13.377704, within(0.0001));
        assertThat(facts.taken()).contains(LocalDateTime.of(2024, 5, 17, 18, 30, 5));
        assertThat(facts.camera()).contains("Acme One");
        assertThat(facts.copyright()).contains("© 2024 Zoë Muster");
        assertThat(facts.author()).contains("Zoë Muster");
        assertThat(facts.preview()).isEqualTo(name.endsWith("jpg"));
    }

    @Test
    void whatIsLeftOutIsListedInWords() {
        byte[] source = ToldFiles.bytes("told.jpg");

        assertThat(Metadata.leftOut(source, Keep.NOTHING))
                .containsExactly(
                        "place",
                        "date",
                        "camera",
                        "serial numbers",
                        "the camera's own notes",
                        "author",
                        "copyright",
                        "description",
                        "software",
                        "editing history",
                        "other text",
                        "embedded preview");
        assertThat(Metadata.leftOut(source, Keep.COPYRIGHT_AND_DATE))
                .contains("place", "camera")
                .doesNotContain("date", "author", "copyright");
        assertThat(Metadata.leftOut(source, Keep.ALL_BUT_PLACE))
                .containsExactly(
                        "place",
                        "serial numbers",
                        "the camera's own notes",
                        "editing history",
                        "other text",
                        "embedded preview");
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void placeSerialsNotesAndPreviewsAreGoneFromEveryExport(String source, FileFormat format) {
        byte[] file = exported(ToldFiles.bytes(source), format, Keep.ALL_BUT_PLACE);

        assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain(SECRETS);
        assertThat(Metadata.read(file).place()).isEmpty();
        assertThat(directories(file))
                .noneMatch(GpsDirectory.class::isInstance)
                .noneMatch(ExifThumbnailDirectory.class::isInstance)
                .noneMatch(it -> it.containsTag(ExifDirectoryBase.TAG_MAKERNOTE))
                .allMatch(it -> !it.hasErrors());
        assertThat(Metadata.leftOut(file, Keep.ALL_BUT_PLACE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void allElseIsStillThere(String source, FileFormat format) {
        byte[] file = exported(ToldFiles.bytes(source), format, Keep.ALL_BUT_PLACE);

        MetadataFacts facts = Metadata.read(file);
        assertThat(facts.taken()).contains(LocalDateTime.of(2024, 5, 17, 18, 30, 5));
        assertThat(facts.camera()).contains("Acme One");
        assertThat(facts.copyright()).contains("© 2024 Zoë Muster");
        assertThat(facts.author()).contains("Zoë Muster");
        assertThat(description(file, ExifIFD0Directory.class, ExifDirectoryBase.TAG_ORIENTATION))
                .startsWith("Top, left side");
        assertThat(description(file, ExifIFD0Directory.class, ExifDirectoryBase.TAG_IMAGE_DESCRIPTION))
                .isEqualTo("A gate at dusk");
        assertThat(description(file, ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_EXPOSURE_TIME))
                .isEqualTo("1/125 sec");
        assertThat(description(file, ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_EXPOSURE_BIAS))
                .isEqualTo("-0.7 EV");
        assertThat(description(file, ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_LENS_MODEL))
                .isEqualTo("Acme 35mm F2");
    }

    static Stream<Arguments> journeys() {
        return ToldFiles.NAMES.stream()
                .flatMap(name -> Arrays.stream(FileFormat.values()).map(format -> Arguments.of(name, format)));
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void thePlaceIsKeptOnlyWhereAllIs(String source, FileFormat format) {
        byte[] file = exported(ToldFiles.bytes(source), format, Keep.ALL);

        MetadataFacts.Place place = Metadata.read(file).place().orElseThrow();
        assertThat(place.latitude()).isCloseTo(52.516275, within(0.00001));
        assertThat(place.longitude()).isCloseTo(13.377704, within(0.00001));
        assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("4711");
        assertThat(directories(file)).allMatch(it -> !it.hasErrors());
    }

    @Test
    void whatCannotBeKeptIsListedEvenWhereAllIs() {
        assertThat(Metadata.leftOut(ToldFiles.bytes("told.jpg"), Keep.ALL))
                .containsExactly(
                        "serial numbers",
                        "the camera's own notes",
                        "editing history",
                        "other text",
                        "embedded preview");
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void copyrightAndDateBringNothingElse(FileFormat format) {
        byte[] file = exported(ToldFiles.bytes("told.jpg"), format, Keep.COPYRIGHT_AND_DATE);

        assertThat(directories(file).stream()
                        .filter(ExifDirectoryBase.class::isInstance)
                        .flatMap(it -> it.getTags().stream())
                        .map(Tag::getTagName))
                .containsExactlyInAnyOrder(
                        "Copyright", "Artist", "Exif Version", "Date/Time Original", "Time Zone Original");
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void nothingMeansThePixelsAlone(FileFormat format) {
        byte[] encoded = encoded(format);

        assertThat(Metadata.carry(ToldFiles.bytes("told.jpg"), encoded, Keep.NOTHING))
                .isSameAs(encoded);
        assertThat(Metadata.read(encoded)).isEqualTo(MetadataFacts.NONE);
        assertThat(Metadata.leftOut(encoded, Keep.NOTHING)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void carryingLeavesThePixelsAloneAndWeighsWhatIsSaid(FileFormat format) {
        byte[] source = ToldFiles.bytes("told.jpg");
        byte[] encoded = encoded(format);

        byte[] carried = Metadata.carry(source, encoded, Keep.ALL_BUT_PLACE);

        assertThat(Drawn.byOpenCv(carried)).isEqualTo(Drawn.byOpenCv(encoded));
        assertThat(carried.length - encoded.length)
                .isPositive()
                .isLessThanOrEqualTo(Metadata.weight(source, Keep.ALL_BUT_PLACE));
        if (format != FileFormat.WEBP)
            assertThat(Drawn.byImageIo(carried).getWidth()).isEqualTo(48);
    }

    @Test
    void aWebPWithAlphaCarriesToo() {
        byte[] encoded;
        try (Bitmap picture = Bitmap.of(Drawn.disc(32, Color.RED))) {
            encoded = Encoder.encode(picture, EncodeOptions.of(FileFormat.WEBP, 80));
        }

        byte[] carried = Metadata.carry(ToldFiles.bytes("told.webp"), encoded, Keep.COPYRIGHT_AND_DATE);

        assertThat(Metadata.read(carried).author()).contains("Zoë Muster");
        assertThat(Drawn.byOpenCv(carried)).isEqualTo(Drawn.byOpenCv(encoded));
    }

    @Test
    void aDescriptionThatNamesThePlaceStaysBehind() {
        byte[] source = ToldFiles.with("told.jpg", "A gate at dusk", "Dusk, gatetown");

        byte[] file = exported(source, FileFormat.JPG, Keep.ALL_BUT_PLACE);

        assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("gatetown");
        assertThat(Metadata.leftOut(source, Keep.ALL_BUT_PLACE)).contains("place", "description");
    }

    @Test
    void aPictureWithoutMetadataTellsNothing() {
        byte[] source = encoded(FileFormat.JPG);

        assertThat(Metadata.carry(source, source, Keep.ALL_BUT_PLACE)).isSameAs(source);
        assertThat(Metadata.weight(source, Keep.ALL_BUT_PLACE)).isZero();
    }

    private static byte[] exported(byte[] source, FileFormat format, Keep keep) {
        return Metadata.carry(source, encoded(format), keep);
    }

    private static byte[] encoded(FileFormat format) {
        try (Bitmap picture = Bitmap.of(Drawn.photo(48, 32, 1))) {
            return Encoder.encode(picture, EncodeOptions.of(format, 80));
        }
    }

    private static String description(byte[] file, Class<? extends Directory> kind, int tag) {
        return directories(file).stream()
                .filter(kind::isInstance)
                .findFirst()
                .orElseThrow()
                .getDescription(tag);
    }

    /** Read by the library alone, the whole file. */
    private static Collection<Directory> directories(byte[] file) {
        try {
            var all = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file))
                    .getDirectories();
            return StreamSupport.stream(all.spliterator(), false).toList();
        } catch (ImageProcessingException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
