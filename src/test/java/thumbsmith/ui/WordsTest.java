package thumbsmith.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({"0, 0 B", "999, 999 B", "1000, 1 KB", "34499, 34 KB", "6900000, 6.9 MB", "10000000, 10.0 MB"})
    void bytesAreDecimal(long bytes, String words) {
        assertThat(Words.bytes(bytes)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, $0.00", "0.13, $0.13", "0.125, $0.13", "12, $12.00"})
    void moneyHasTwoPlaces(BigDecimal amount, String words) {
        assertThat(Words.usd(amount)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 0:00", "-3, 0:00", "12.9, 0:12", "185, 3:05", "3600, 60:00"})
    void timeRunsInMinutesAndSeconds(double seconds, String words) {
        assertThat(Words.clock(seconds)).isEqualTo(words);
    }

    @Test
    void sizesHaveATimesSign() {
        assertThat(Words.size(1280, 720)).isEqualTo("1280 × 720");
    }
}
