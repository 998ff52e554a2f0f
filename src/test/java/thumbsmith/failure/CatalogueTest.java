package thumbsmith.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Enumeration;
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
import thumbsmith.contract.Field;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Page;

/** Every failure has its words, and they are plain ones. */
class CatalogueTest {
    private static final Catalogue CATALOGUE = new Catalogue();

    /** What goes by two names, and is one thing to people. */
    private static final Set<String> SAID_ELSEWHERE = Set.of("RATE_LIMITED", "CONFIG_ERROR");

    private static final Set<String> ABOUT_NO_PRICE =
            Set.of("INVALID_AMOUNT", "CANNOT_DELETE_PROCESSING", "DELETE_FAILED");

    static Stream<Failure> failures() {
        return Samples.all();
    }

    @Test
    void everyKindOfFailureIsLookedAtHere() {
        Set<Class<?>> kinds = new HashSet<>(List.of(Failure.class.getPermittedSubclasses()));

        assertThat(failures().map(Object::getClass).collect(Collectors.toSet())).isEqualTo(kinds);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aTitleIsPlain(Failure failure) {
        assertThat(everywhere(failure))
                .allSatisfy(shown -> assertThat(shown.title())
                        .isNotBlank()
                        .doesNotContainPattern("\\d")
                        .doesNotContain("_", "HTTP", "http", "!", "{")
                        .hasSizeLessThan(50));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void causeAndNextStepHaveFewerThan25Words(Failure failure) {
        assertThat(everywhere(failure).flatMap(it -> Stream.of(it.cause(), it.nextStep())))
                .allSatisfy(text -> {
                    assertThat(text).isNotBlank().endsWith(".").doesNotContain("_", "HTTP", "!", "{");
                    assertThat(text.split(" ")).hasSizeLessThan(25);
                });
    }

    /** The same words are read in the window and in the terminal. */
    @ParameterizedTest
    @MethodSource("failures")
    void nothingSpeaksOfButtonsOrSaysThatNothingWasCharged(Failure failure) {
        assertThat(everywhere(failure).map(it -> it.cause() + it.nextStep()))
                .allSatisfy(text -> assertThat(text)
                        .doesNotContainIgnoringCase("button")
                        .doesNotContainIgnoringCase("press")
                        .doesNotContainIgnoringCase("click")
                        .doesNotContainIgnoringCase("charged")
                        .doesNotContain("free of"));
    }

    @Test
    void titlesAreDistinctExceptForTwoPairsThatAreOneThing() {
        Stream<Failure> codes = Arrays.stream(ErrorCode.values())
                .filter(it -> !SAID_ELSEWHERE.contains(it.name()))
                .map(it -> Samples.api(it.name(), it.status()));
        Stream<Failure> unknown = Stream.of(Samples.api("BRAND_NEW", 418), Samples.api("BRAND_NEW", 500));
        List<String> titles = Stream.of(codes, unknown, Samples.others())
                .flatMap(it -> it)
                .map(it -> CATALOGUE.present(it).title())
                .toList();

        assertThat(titles).doesNotHaveDuplicates();
        assertThat(shown("RATE_LIMITED", 429).title())
                .isEqualTo(shown("TOO_MANY_REQUESTS", 429).title());
        assertThat(shown("CONFIG_ERROR", 500).title())
                .isEqualTo(shown("CONFIGURATION_ERROR", 500).title());
    }

    @Test
    void everyTextExistsAndNoneIsLeftOver() {
        var texts = new ReadTexts(ResourceBundle.getBundle("thumbsmith.failure.failures"));
        Catalogue listening = new Catalogue(texts);
        failures().forEach(failure -> Samples.circumstances().forEach(around -> listening.present(failure, around)));
        Stream.of(Field.values()).forEach(it -> texts.getString("field." + it));
        Stream.of(Page.values()).forEach(it -> texts.getString("page." + it));
        listening.present(new Failure.Refused(List.of("One.", "Two.")));

        assertThat(texts.unread()).isEmpty();
    }

    @Test
    void whatAFailedRequestMayHaveCostIsSaidAndNotDecided() {
        var around = Samples.priced(Operation.TEXT, Model.PKZ_4, Set.of());

        assertThat(CATALOGUE.present(Samples.api("FAL_ERROR", 500), around).cause())
                .endsWith("Whether it cost $0.37 shows on your account page.");
        assertThat(shown("FAL_ERROR", 500).cause()).doesNotContain("account page");
        assertThat(CATALOGUE
                        .present(Samples.api("INSUFFICIENT_CREDITS", 402), around)
                        .cause())
                .endsWith("Nothing was made.");
    }

    /** Of all that is paid: either it was turned away at the door, or what it cost shows elsewhere. */
    @ParameterizedTest
    @MethodSource("failures")
    void ofEveryPaidAnswerItIsSaidWhatCameOfItsPrice(Failure failure) {
        if (failure instanceof Failure.Api api && !ABOUT_NO_PRICE.contains(api.code()))
            assertThat(CATALOGUE
                            .present(failure, Samples.priced(Operation.TEXT, Model.PKZ_4, Set.of()))
                            .cause())
                    .containsAnyOf("Nothing was made.", "Whether it cost $0.37 shows on your account page.");
    }

    @Test
    void aServiceThatFailsAfterTakingARequestLeavesItsPriceOpen() {
        var around = Samples.priced(Operation.TEXT, Model.PKZ_4, Set.of());

        assertThat(Stream.of("CONFIG_ERROR", "INVALID_MODEL", "INVALID_IMAGE", "BRAND_NEW")
                        .map(it ->
                                CATALOGUE.present(Samples.api(it, 500), around).cause()))
                .allMatch(it -> it.endsWith("account page."));
        assertThat(CATALOGUE.present(Samples.api("INVALID_IMAGE", 400), around).cause())
                .endsWith("Nothing was made.");
        assertThat(CATALOGUE
                        .present(Samples.api("NOT_FOUND", 404), Circumstances.of(Operation.DELETE_LOOK))
                        .cause())
                .doesNotContain("made");
    }

    @Test
    void aFailedScoreAndFailedTitlesAndATrainingAreCalledWhatTheyAre() {
        Failure failed = Samples.api("GENERATION_FAILED", 500);

        assertThat(Stream.of(Operation.SCORE, Operation.TITLES, Operation.TRAIN_STYLE, Operation.TEXT)
                        .map(it ->
                                CATALOGUE.present(failed, Circumstances.of(it)).title()))
                .containsExactly(
                        "There is no score this time",
                        "There are no titles this time",
                        "The training did not begin",
                        "It could not be made this time");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void ofATrainingNothingSpeaksOfAPromptOrOfWaiting(Failure failure) {
        Presentation shown = CATALOGUE.present(
                failure, Circumstances.of(Operation.TRAIN_PERSONA).named("Mia"));

        assertThat(shown.title() + shown.cause() + shown.nextStep()).doesNotContain("What is waiting", "{");
        if (!(failure instanceof Failure.Refused))
            assertThat(shown.title() + shown.cause() + shown.nextStep()).doesNotContain("prompt");
        assertThat(shown.ways()).extracting(Way::recovery).doesNotContain(new Recovery.EditPrompt());
    }

    @Test
    void aTimeoutSaysHowLongItTook() {
        var around = Circumstances.of(Operation.SCORE).taking(Duration.ofSeconds(42));

        assertThat(CATALOGUE
                        .present(Samples.api("SCORING_TIMEOUT", 504), around)
                        .cause())
                .contains("after 42 seconds");
    }

    @Test
    void aLostAnswerNamesThePriceOfWhatItMayHaveBeen() {
        var lost = new Failure.OutcomeUnknown(Operation.TEXT, Optional.empty(), Optional.empty(), "It broke.");
        var around = Samples.priced(Operation.TEXT, Model.PKZ_4_5, Set.of());

        assertThat(CATALOGUE.present(lost, around).cause()).endsWith("could cost $0.13.");
        assertThat(CATALOGUE.present(lost).cause()).doesNotContain("$");
    }

    @Test
    void whatFitsNoFieldIsShownInADialogBesideTheFieldsThatItFits() {
        var around = Circumstances.of(Operation.TEXT);
        Presentation fits = CATALOGUE.present(Samples.api("VALIDATION_ERROR", 400, "prompt: too long"), around);
        Presentation half =
                CATALOGUE.present(Samples.api("VALIDATION_ERROR", 400, "prompt: too long", "seed: odd"), around);

        assertThat(fits.surface()).isEqualTo(Surface.FIELD);
        assertThat(half.surface()).isEqualTo(Surface.DIALOG);
        assertThat(half.notes()).containsExactly(new FieldNote(Field.PROMPT, "prompt: too long"));
        assertThat(half.details()).hasSize(2);
        assertThat(shown("VALIDATION_ERROR", 400).surface()).isEqualTo(Surface.DIALOG);
    }

    @Test
    void whatTheServiceSaysIsCutAndHoldsNoKey() {
        var failure = new Failure.Api(
                "X".repeat(100_000),
                400,
                Optional.of("r\nr"),
                List.of("pkz_0123456789abcdef", "b\u202Eb"),
                "no pkz_0123456789abcdef at pkz_4_5 " + "x".repeat(100_000),
                Optional.empty());
        Presentation shown = CATALOGUE.present(failure);

        assertThat(shown.copyText()).hasSizeLessThan(3_000).contains("r r").doesNotContain("pkz_0");
        assertThat(shown.quotation().orElseThrow()).startsWith("no pkz_… at pkz_4_5 x");
        assertThat(shown.details()).containsExactly("pkz_…", "b b");
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

    private static Stream<Presentation> everywhere(Failure failure) {
        return Samples.circumstances().map(around -> CATALOGUE.present(failure, around));
    }

    private static Presentation shown(String code, int status) {
        return CATALOGUE.present(new Failure.Api(code, status, Optional.empty(), List.of(), "", Optional.empty()));
    }

    /** A bundle that remembers which of its texts were asked for. */
    private static final class ReadTexts extends ResourceBundle {
        private final ResourceBundle texts;
        private final Set<String> read = new HashSet<>();

        ReadTexts(ResourceBundle texts) {
            this.texts = texts;
        }

        @Override
        protected Object handleGetObject(String key) {
            read.add(key);
            return texts.containsKey(key) ? texts.getObject(key) : null;
        }

        @Override
        public boolean containsKey(String key) {
            return texts.containsKey(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return texts.getKeys();
        }

        Set<String> unread() {
            Set<String> unread = new TreeSet<>(texts.keySet());
            unread.removeAll(read);
            return unread;
        }
    }
}
