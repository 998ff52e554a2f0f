package thumbsmith.image.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypefacesTest {
    @Test
    void everyShippedFamilyCanBeReadUnderItsName() {
        for (String family : Typefaces.families().subList(0, 13)) {
            Font font = Typefaces.forText("A", family, "Anton");
            assertThat(font.getFamily(Locale.ROOT)).startsWith(family);
        }
    }

    @ParameterizedTest
    @CsvSource({"MONEY,Creepster", "ДЕНЬГИ,Oswald", "שלום,Rubik", "كيف,Rubik", "ΩΜΕΓΑ,Inter"})
    void aHeadlineStaysInShippedLettersInManyScripts(String text, String family) {
        assertThat(Typefaces.forHeadline(text, List.of("Creepster", "Oswald")).getFamily(Locale.ROOT))
                .startsWith(family);
    }
}
