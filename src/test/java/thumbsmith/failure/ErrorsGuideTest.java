package thumbsmith.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import thumbsmith.contract.ErrorTable;

/** The guide in the repository is the one that the catalogue makes. */
class ErrorsGuideTest {
    private static final Path GUIDE = Path.of("docs", "errors.md");

    @Test
    void theGuideIsTheOneThatTheCatalogueMakes() throws IOException {
        String made = ErrorsGuide.text();
        Files.writeString(Path.of("target", "errors.md"), made);
        if (Boolean.getBoolean("thumbsmith.write")) Files.writeString(GUIDE, made);

        assertThat(GUIDE)
                .as(
                        "%s is out of date: ./mvnw test -Dtest=ErrorsGuideTest -Dthumbsmith.write=true writes it anew",
                        GUIDE)
                .exists()
                .content()
                .isEqualToNormalizingNewlines(made);
    }

    @Test
    void everyCodeAndEveryOtherFailureIsInTheGuideOnce() {
        String made = ErrorsGuide.text();

        assertThat(ErrorTable.rows())
                .allSatisfy(row -> assertThat(made)
                        .containsOnlyOnce(row.isOld() ? "| `" + row.code() + "` |" : "\n### " + row.code() + "\n"));
        assertThat(Samples.others()
                        .map(it -> new Catalogue().present(it).detailLine().split(" ")[0]))
                .allSatisfy(name -> assertThat(made).containsOnlyOnce("\n### " + name + "\n"));
    }
}
