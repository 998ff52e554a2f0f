package thumbsmith.image.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thumbsmith.image.Bitmap;

/** The place stays only where all is asked for. */
class KeptPlaceTest {
    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void whoAsksForAllKeepsThePlace(FileFormat format) {
        byte[] source = ToldFiles.bytes("told.jpg");
        MetadataFacts.Place place = Metadata.read(source).place().orElseThrow();

        MetadataFacts.Place kept =
                Metadata.read(exported(source, format)).place().orElseThrow();

        assertThat(kept.latitude()).isCloseTo(place.latitude(), within(1e-7));
        assertThat(kept.longitude()).isCloseTo(place.longitude(), within(1e-7));
        assertThat(Metadata.leftOut(source, Keep.ALL)).doesNotContain("place", "description", "date");
    }

    private static byte[] exported(byte[] source, FileFormat format) {
        try (Bitmap picture = new Bitmap(new Mat(4, 6, opencv_core.CV_8UC3, new Scalar(10, 20, 30, 0)))) {
            byte[] encoded = Encoder.encode(picture, EncodeOptions.of(format, 90));
            byte[] carried = Metadata.carry(source, encoded, Keep.ALL);
            assertThat(carried.length - encoded.length).isLessThanOrEqualTo(Metadata.weight(source, Keep.ALL));
            return carried;
        }
    }
}
