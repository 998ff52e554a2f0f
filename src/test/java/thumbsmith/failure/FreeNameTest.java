package thumbsmith.failure;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thumbsmith.contract.Limits;

class FreeNameTest {
    @ParameterizedTest
    @CsvSource({
        "Mia, Mia 2",
        "Mia 2, Mia 3",
        "Mia 99, Mia 100",
        "Mia9, Mia 10",
        "7, 8",
        "Abcdefghijklmnopqrstuvwxy, Abcdefghijklmnopqrstuvw 2",
    })
    void itIsTheTakenNameWithTheNextNumber(String taken, String free) {
        assertThat(FreeName.after(taken)).isEqualTo(free);
    }

    @Property(tries = 500, seed = "20261122")
    void itIsAnotherNameThatTheContractTakes(
            @ForAll
                    @StringLength(min = 1, max = Limits.NAME_MAX)
                    @CharRange(from = 'a', to = 'e')
                    @CharRange(from = '0', to = '9')
                    @Chars({' ', '-', '_', '\n'})
                    String taken) {
        String free = FreeName.after(taken);

        assertThat(free).matches(Limits.NAME).isNotEqualTo(taken).isEqualTo(free.strip());
        assertThat(free.length()).isBetween(1, Limits.NAME_MAX);
    }
}
