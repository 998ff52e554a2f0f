package thumbsmith.draft.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {
    @Test
    void latinWordsStandAsTheyAreWritten() {
        assertThat(Reading.visual(List.of("ONE", "2", "THREE"))).containsExactly(0, 1, 2);
    }

    @Test
    void hebrewWordsStandFromTheRightAndSoDoFiguresAmongThem() {
        assertThat(Reading.visual(List.of("שלום", "30", "ימים"))).containsExactly(2, 1, 0);
    }

    @Test
    void latinWordsAmongArabicOnesKeepTheirOrder() {
        assertThat(Reading.visual(List.of("كيف", "MAKE", "MONEY"))).containsExactly(1, 2, 0);
    }
}
