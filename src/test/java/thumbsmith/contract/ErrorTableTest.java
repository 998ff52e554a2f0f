package thumbsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The program knows the codes of the contract, all of them and no others. */
class ErrorTableTest {
    @Test
    void everyCodeOfTheTableIsKnownWithItsStatusAndNoOther() {
        Map<String, Integer> table = ErrorTable.rows().stream()
                .filter(row -> !row.isOld())
                .collect(Collectors.toMap(ErrorTable.Row::code, ErrorTable.Row::status));
        Map<String, Integer> known =
                Arrays.stream(ErrorCode.values()).collect(Collectors.toMap(Enum::name, ErrorCode::status));

        assertThat(known).isEqualTo(table).hasSize(38 + 9);
    }

    @Test
    void everyNameOfVersionOneIsUnderstoodAndNoOther() {
        Map<String, ErrorCode> table = ErrorTable.rows().stream()
                .filter(ErrorTable.Row::isOld)
                .collect(Collectors.toMap(
                        ErrorTable.Row::code, row -> ErrorCode.of(row.cause()).orElseThrow()));

        assertThat(ErrorCode.V1).isEqualTo(table).hasSize(9);
        assertThat(table)
                .allSatisfy((name, code) -> assertThat(ErrorCode.of(name)).contains(code));
    }

    @Test
    void eachRowHasItsOwnCause() {
        assertThat(ErrorTable.rows().stream().filter(row -> !row.isOld()).map(ErrorTable.Row::cause))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }
}
