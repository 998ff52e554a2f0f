package thumbsmith.image.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureDateTest {
    @ParameterizedTest
    @CsvSource({
        "2024:05:17 18:30:05, 2024-05-17T18:30:05",
        "2024-05-17T18:30:05.123+02:00, 2024-05-17T18:30:05",
        "2024-05-17T18:30, 2024-05-17T18:30:00",
        "2024-05-17, 2024-05-17T00:00:00",
        "20240517, 2024-05-17T00:00:00"
    })
    void everyStandardsWayToWriteADateIsRead(String written, LocalDateTime time) {
        assertThat(PictureDate.parsed(written)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0000:00:00 00:00:00", "2024:13:01 00:00:00", "2023:02:29 10:00:00", "yesterday", "    :  :  "})
    void whatIsNoDateIsNone(String written) {
        assertThat(PictureDate.parsed(written)).isEmpty();
    }

    @Test
    void exifHasItsOwnWay() {
        assertThat(PictureDate.exif(LocalDateTime.of(2024, 5, 7, 8, 3, 5))).isEqualTo("2024:05:07 08:03:05");
    }
}
