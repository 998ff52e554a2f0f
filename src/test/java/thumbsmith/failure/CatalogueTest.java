package thumbsmith.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;

/** Every failure has its words, and they are plain ones. */
class CatalogueTest {
    private static final Set<ErrorCode> SAID_ELSEWHERE = EnumSet.of(ErrorCode.RATE_LIMITED, ErrorCode.CONFIG_ERROR);
    private static final Catalogue CATALOGUE = new Catalogue();

    static Stream<Failure> failures() {
        Stream<Failure> codes = Arrays.stream(ErrorCode.values()).map(it -> api(it.name(), it.status()));
        return Stream.concat(codes, others());
    }

    private static Stream<Failure> others() {
        String why = "It was not there.";
        return Stream.of(
                api("BRAND_NEW", 418),
                api("BRAND_NEW", 599),
                new Failure.Offline("example.com", why),
                new Failure.TlsRefused("example.com", why),
                new Failure.NotTheService("example.com", 302, Optional.of("r"), why),
                new Failure.OutcomeUnknown(Operation.TEXT, Optional.of(502), Optional.of("r"), why),
                new Failure.OutputNotFetched(URI.create("https://example.com/o"), Optional.of(404), why),
                new Failure.BadImage(Slot.FACE, why),
                new Failure.Refused(List.of(why)),
                new Failure.DiskFull(Path.of("out"), why),
                new Failure.KeyringUnavailable(why),
                new Failure.Unexpected("Exception"));
    }

    @Test
    void everyKindOfFailureIsLookedAtHere() {
        Set<Class<?>> kinds = new HashSet<>(List.of(Failure.class.getPermittedSubclasses()));

        assertThat(failures().map(Object::getClass).collect(Collectors.toSet())).isEqualTo(kinds);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aTitleIsPlain(Failure failure) {
        String title = CATALOGUE.present(failure).title();

        assertThat(title)
                .isNotBlank()
                .doesNotContain("_", "HTTP", "http", "!", "{")
                .hasSizeLessThan(50);
        assertThat(title).doesNotContainPattern("\\d");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void causeAndNextStepAreShortSentences(Failure failure) {
        Presentation shown = CATALOGUE.present(failure);

        for (String text : List.of(shown.cause(), shown.nextStep())) {
            assertThat(text).isNotBlank().endsWith(".").doesNotContain("_", "HTTP", "!", "{");
            assertThat(text.split("(?<=[.?:]) "))
                    .allSatisfy(it -> assertThat(it.split(" ")).hasSizeLessThan(25));
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    void nothingSaysThatNothingWasCharged(Failure failure) {
        Presentation shown = CATALOGUE.present(failure);

        assertThat(shown.cause() + shown.nextStep())
                .doesNotContainIgnoringCase("charged")
                .doesNotContain("free of");
    }

    @Test
    void titlesAreDistinctExceptForTwoPairsThatAreOneThing() {
        List<String> titles = failures()
                .filter(it -> !(it instanceof Failure.Api api
                        && SAID_ELSEWHERE.contains(api.known().orElse(null))))
                .map(it -> CATALOGUE.present(it).title())
                .toList();

        assertThat(titles).doesNotHaveDuplicates();
        assertThat(shown("RATE_LIMITED", 429).title())
                .isEqualTo(shown("TOO_MANY_REQUESTS", 429).title());
        assertThat(shown("CONFIG_ERROR", 500).title())
                .isEqualTo(shown("CONFIGURATION_ERROR", 500).title());
    }

    @Test
    void noTextIsLeftOver() {
        Set<String> known = Stream.concat(
                        Arrays.stream(ErrorCode.values()).map(Enum::name),
                        others().map(it -> CATALOGUE.present(it).detailLine().split(" · ")[0]))
                .collect(Collectors.toCollection(TreeSet::new));
        known.addAll(List.of("STATUS_4XX", "STATUS_5XX", "way", "field", "look", "page", "operation"));

        assertThat(ResourceBundle.getBundle("thumbsmith.failure.failures").keySet())
                .allSatisfy(it -> assertThat(known).contains(it.substring(0, it.indexOf('.'))));
    }

    @Test
    void detailsAreToBeCopiedAndTheMessageIsQuoted() {
        var failure =
                new Failure.Api("FAL_ERROR", 500, Optional.of("r-1"), List.of(), "<b>Upstream</b>", Optional.empty());
        Presentation shown = CATALOGUE.present(failure);

        assertThat(shown.detailLine()).isEqualTo("FAL_ERROR · 500 · r-1");
        assertThat(shown.quotation()).contains("<b>Upstream</b>");
        assertThat(shown("FAL_ERROR", 500).quotation()).isEmpty();
    }

    @Test
    void fieldMessagesOfTheServiceAreShownAndCopied() {
        var failure = new Failure.Api(
                "VALIDATION_ERROR", 400, Optional.of("r-1"), List.of("prompt: too long"), "Bad", Optional.empty());
        Presentation shown = CATALOGUE.present(failure);

        assertThat(shown.details()).containsExactly("prompt: too long");
        assertThat(shown.copyText())
                .isEqualTo(shown.title() + "\nVALIDATION_ERROR · 400 · r-1\nprompt: too long\nThe service says: “Bad”");
    }

    @Test
    void oneProblemIsTheCauseAndSeveralAreListed() {
        Presentation one = CATALOGUE.present(new Failure.Refused(List.of("It is empty.")));
        Presentation two = CATALOGUE.present(new Failure.Refused(List.of("It is empty.", "It is long.")));

        assertThat(one.cause()).startsWith("It is empty.");
        assertThat(one.details()).isEmpty();
        assertThat(two.cause()).doesNotContain("It is empty.");
        assertThat(two.details()).containsExactly("It is empty.", "It is long.");
    }

    @Test
    void nothingPromisesToGoOnByItself() {
        assertThat(shown("TOO_MANY_REQUESTS", 429).title()).isEqualTo("The service is busy");
        assertThat(shown("RATE_LIMITED", 429).nextStep()).startsWith("Try again in a moment.");
    }

    @Test
    void unknownCodesFallBackByStatus() {
        assertThat(shown("BRAND_NEW", 418).surface()).isEqualTo(Surface.DIALOG);
        assertThat(shown("BRAND_NEW", 500).surface()).isEqualTo(Surface.CARD);
        assertThat(shown("BRAND_NEW", 500).detailLine()).isEqualTo("BRAND_NEW · 500");
        assertThat(shown("", 429).title())
                .isEqualTo(shown("TOO_MANY_REQUESTS", 429).title());
        assertThat(shown("", 413).title())
                .isEqualTo(shown("IMAGE_TOO_LARGE", 413).title());
    }

    @Test
    void namesOfTheFirstGenerationSayTheSame() {
        assertThat(shown("INSUFFICIENT_BALANCE", 402).title())
                .isEqualTo(shown("INSUFFICIENT_CREDITS", 402).title());
    }

    private static Presentation shown(String code, int status) {
        return CATALOGUE.present(api(code, status));
    }

    private static Failure api(String code, int status) {
        return new Failure.Api(code, status, Optional.empty(), List.of(), "", Optional.empty());
    }
}
