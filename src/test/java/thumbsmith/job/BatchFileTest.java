package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchFileTest {
    @TempDir
    Path folder;

    @Test
    void quotesCommasAndLineBreaksInQuotesArePartOfAValue() throws Exception {
        List<BatchRow> rows = csv("prompt,n\n\"A \"\"big\"\" castle, at night\",2\n\"two\nlines\",1\nplain,\n");

        assertThat(rows)
                .containsExactly(
                        row(2, BatchColumn.PROMPT, "A \"big\" castle, at night", BatchColumn.N, "2"),
                        row(3, BatchColumn.PROMPT, "two\nlines", BatchColumn.N, "1"),
                        row(5, BatchColumn.PROMPT, "plain"));
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNoPartOfAnything() throws Exception {
        List<BatchRow> rows = csv("\uFEFFPrompt, Model \r\nA castle,pkz_4\r\n\r\n , \r\nA boat,pkz_3\r\n");

        assertThat(rows)
                .containsExactly(
                        row(2, BatchColumn.PROMPT, "A castle", BatchColumn.MODEL, "pkz_4"),
                        row(5, BatchColumn.PROMPT, "A boat", BatchColumn.MODEL, "pkz_3"));
    }

    @Test
    void semicolonsSeparateWhereTheFirstLineHasNoComma() throws Exception {
        assertThat(csv("prompt;format\nA castle, at night;9:16"))
                .containsExactly(row(2, BatchColumn.PROMPT, "A castle, at night", BatchColumn.FORMAT, "9:16"));
    }

    @Test
    void sixteenBitTextOfSpreadsheetsIsRead() throws Exception {
        byte[] bytes = "\uFEFFprompt\nSchlösser".getBytes(StandardCharsets.UTF_16LE);

        assertThat(BatchFile.rows("a.csv", bytes)).containsExactly(row(2, BatchColumn.PROMPT, "Schlösser"));
    }

    @Test
    void anUnknownColumnIsNamed() {
        assertRefused("prompt,modle\nA castle,pkz_4", "There is no column “modle”. The columns are prompt, model,");
        assertRefused("prompt,\nA castle,pkz_4", "leaves a column without a name");
    }

    @Test
    void aColumnThatStandsTwiceIsNamed() {
        assertRefused("prompt,n,N\nA castle,1,2", "names the column “n” twice");
    }

    @Test
    void theFirstLineHasToNameThePrompt() {
        assertRefused("model,n\npkz_4,2", "names no column “prompt”");
    }

    @Test
    void quotesThatDoNotCloseSpoilTheFileAndTheLineIsNamed() {
        assertRefused("prompt\nA castle\n\"A boat\nA tree", "In or after line 2 quotes are not closed");
        assertRefused("prompt,n\n\"A castle\" big,1", "quotes are not closed");
    }

    @Test
    void aRowTellsHowManyValuesItHasTooMany() throws Exception {
        assertThat(csv("prompt,n\nA castle,at night,2").getFirst().surplus()).isOne();
    }

    @Test
    void anythingElseIsOnePromptALine() throws Exception {
        byte[] bytes = "prompt,n\n\n  A \"castle\", big \r\nA boat".getBytes(StandardCharsets.UTF_8);

        assertThat(BatchFile.rows("ideas.txt", bytes))
                .containsExactly(
                        row(1, BatchColumn.PROMPT, "prompt,n"),
                        row(3, BatchColumn.PROMPT, "A \"castle\", big"),
                        row(4, BatchColumn.PROMPT, "A boat"));
    }

    @Test
    void whatIsNoTextIsRefusedInsteadOfGuessedAt() {
        assertThatThrownBy(() -> BatchFile.rows("a.csv", new byte[] {'p', (byte) 0xE4, 'x'}))
                .isInstanceOf(UnreadableBatchException.class)
                .hasMessageContaining("not UTF-8 text");
        assertThatThrownBy(() -> BatchFile.rows("a.csv", new byte[] {'p', 0, 'x'}))
                .hasMessageContaining("not UTF-8 text");
    }

    @Test
    void aFileWithoutThumbnailsSaysSo() {
        assertRefused("", "no thumbnail in that file");
        assertRefused("prompt\n\n,\n", "no thumbnail in that file");
    }

    @Test
    void tenThousandRowsAreReadAndOneMoreIsRefused() throws Exception {
        assertThat(csv("prompt\n" + "A castle\n".repeat(BatchFile.MAX_ROWS))).hasSize(BatchFile.MAX_ROWS);
        assertRefused("prompt\n" + "A castle\n".repeat(BatchFile.MAX_ROWS + 1), "more than 10,000 rows");
    }

    @Test
    void aFileThatIsTooLargeIsNotReadWhole() throws IOException {
        Path large = folder.resolve("large.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(BatchFile.MAX_BYTES + 1L);
        }

        assertThatThrownBy(() -> BatchFile.read(large)).hasMessageContaining("larger than 10 MB");
    }

    @Test
    void aFileThatIsNotThereOrAFolderSaysSo() {
        assertThatThrownBy(() -> BatchFile.read(folder.resolve("none.csv"))).hasMessage("That file is not there.");
        assertThatThrownBy(() -> BatchFile.read(folder)).hasMessage("That is no file.");
    }

    @Test
    void theFolderOfTheFileIsKnown() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "prompt\nA castle");

        assertThat(BatchFile.read(file).folder()).isEqualTo(folder.toAbsolutePath());
    }

    private static List<BatchRow> csv(String text) throws UnreadableBatchException {
        return BatchFile.rows("a.CSV", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String text, String sentence) {
        assertThatThrownBy(() -> csv(text))
                .isInstanceOf(UnreadableBatchException.class)
                .hasMessageContaining(sentence);
    }

    private static BatchRow row(int line, BatchColumn column, String value) {
        return new BatchRow(line, Map.of(column, value), 0);
    }

    private static BatchRow row(int line, BatchColumn first, String value, BatchColumn second, String other) {
        return new BatchRow(line, Map.of(first, value, second, other), 0);
    }
}
