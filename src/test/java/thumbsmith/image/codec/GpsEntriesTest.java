package thumbsmith.image.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GpsEntriesTest {
    private static final int HEAD = 8;

    @ParameterizedTest
    @CsvSource({"52.516275, 13.377704", "-33.856784, 151.215297", "-13.163141, -72.544963", "89.9999999, -179.9999999"})
    void everyCornerOfTheWorldIsReadAsItWasWritten(double latitude, double longitude) {
        MetadataFacts.Place read =
                Metadata.read(pictureAt(latitude, longitude)).place().orElseThrow();

        assertThat(read.latitude()).isCloseTo(latitude, within(1e-7));
        assertThat(read.longitude()).isCloseTo(longitude, within(1e-7));
    }

    private static byte[] pictureAt(double latitude, double longitude) {
        TiffDirectory place = new TiffDirectory();
        GpsEntries.add(place, new MetadataFacts.Place(latitude, longitude));
        TiffDirectory main = new TiffDirectory();
        main.offset(0x8825, 0);
        int at = HEAD + main.size();
        main.offset(0x8825, at);
        ByteBuffer tiff = ByteBuffer.allocate(at + place.size());
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(HEAD).put(main.at(HEAD)).put(place.at(at));
        PngWriter png = new PngWriter(1, 1, 8, 0);
        png.chunk("eXIf", tiff.array());
        return png.finished();
    }
}
