package thumbsmith.prep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialScaleTest {
    private static final DialScale EXPOSURE = Adjustment.EXPOSURE.scale();
    private static final DialScale PERCENT = DialScale.percent(0, 100, 50);

    @ParameterizedTest
    @CsvSource({"0.35,+0.35", "-1.2,−1.20", "0,0.00"})
    void writesSignsAsTypographyDoes(double value, String words) {
        assertThat(EXPOSURE.words(value)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0,35;0.35", "−1.2;-1.2", "-1.2;-1.2", "+.5;0.5", "9;3", "1.;1"})
    void takesWhatPeopleType(String words, double value) {
        assertThat(EXPOSURE.read(words)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1e3", "--1", "1 2", "NaN", "9999999999999"})
    void whatIsNoNumberIsNotTaken(String words) {
        assertThat(EXPOSURE.read(words)).isEmpty();
    }

    @Test
    void takesTheNumberWithItsUnitAndWithout() {
        assertThat(PERCENT.read("40 %")).isEqualTo(OptionalDouble.of(40)).isEqualTo(PERCENT.read("40"));
    }

    @Property
    void whatIsWrittenIsReadAsTheSame(@ForAll @DoubleRange(min = -5, max = 5) double any) {
        double snapped = EXPOSURE.snapped(any);
        assertThat(EXPOSURE.read(EXPOSURE.words(snapped))).hasValue(snapped);
        assertThat(EXPOSURE.snapped(snapped)).isEqualTo(snapped);
    }
}
