package thumbsmith.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import thumbsmith.contract.ErrorCode;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Presentation;

class OccasionsTest {
    static Stream<Occasion> all() {
        return Occasions.all().stream();
    }

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void everyCodeOfTheContractCanBeRehearsed(ErrorCode code) {
        Occasion occasion = Occasions.of(code);
        assertThat(occasion.id()).isEqualTo(code.name());
        assertThat(occasion.failure()).isInstanceOfSatisfying(Failure.Api.class, api -> {
            assertThat(api.known()).contains(code);
            assertThat(api.status()).isEqualTo(code.status());
        });
        assertThat(all()).contains(occasion);
    }

    @Test
    void everyFormerNameGoesOverTheWireAsItIs() {
        ErrorCode.formerNames()
                .forEach((name, code) -> assertThat(all().map(Occasion::failure))
                        .anySatisfy(failure -> assertThat(failure).isInstanceOfSatisfying(Failure.Api.class, api -> {
                            assertThat(api.code()).isEqualTo(name);
                            assertThat(api.known()).contains(code);
                        })));
    }

    @Test
    void everyKindOfFailureCanBeRehearsed() {
        assertThat(all().map(it -> it.failure().getClass()).distinct())
                .containsExactlyInAnyOrder(Arrays.stream(Failure.class.getPermittedSubclasses())
                        .map(kind -> kind.asSubclass(Failure.class))
                        .toArray(Class[]::new));
    }

    @Test
    void codesThatNobodyKnowsAreThereOfBothSides() {
        assertThat(all().map(Occasion::failure)
                        .filter(Failure.Api.class::isInstance)
                        .map(Failure.Api.class::cast))
                .filteredOn(api -> api.known().isEmpty())
                .extracting(api -> api.status() / 100)
                .containsExactlyInAnyOrder(4, 5);
    }

    @Test
    void creditsRunOutForReal() {
        assertThat(Occasions.of(ErrorCode.INSUFFICIENT_CREDITS).mishap()).isInstanceOf(Mishap.NoCredits.class);
    }

    @Test
    void idsAreUnique() {
        assertThat(all().map(Occasion::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void whereItIsMetThereIsSomethingToReadAndAWayOut(Occasion occasion) {
        Presentation said = new Catalogue().present(occasion.failure(), occasion.around());
        assertThat(said.title()).isNotBlank();
        assertThat(said.ways()).isNotEmpty();
    }

    @Test
    void onlyWhatNoServiceHereCanBringAboutIsMadeUp() {
        assertThat(all().filter(it -> !it.mishap().isReal())
                        .map(it -> it.failure().getClass()))
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder(
                        "TlsRefused", "BadImage", "Refused", "DiskFull", "KeyringUnavailable", "Unexpected");
    }
}
