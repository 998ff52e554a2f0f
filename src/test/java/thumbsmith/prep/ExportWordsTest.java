package thumbsmith.prep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportWordsTest {
    @ParameterizedTest
    @CsvSource({"2 MB,2000000", "2mb,2000000", "500 KB,500000", "1.5,1500000", "'0,5 MB',500000", "7,7000000"})
    void budgetsAreReadAsPeopleWriteThem(String words, long bytes) {
        assertThat(ExportWords.bytes(words)).hasValue(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "-2 MB", "0", "9999999 MB", "2 GB", "1e9"})
    void whatIsNoBudgetIsNone(String words) {
        assertThat(ExportWords.bytes(words)).isEmpty();
    }

    @Test
    void namesLoseWhatNoFileMayBeCalled() {
        assertThat(ExportWords.fileName(" a/b:c ")).contains("a-b-c");
        assertThat(ExportWords.fileName("../../etc")).contains("-..-etc");
        assertThat(ExportWords.fileName("  ")).isEmpty();
    }
}
