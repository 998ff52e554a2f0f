package thumbsmith.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Slot;

/** Every failure leads on, in the order in which the ways are to be offered. */
class WaysOutTest {
    private static final Catalogue CATALOGUE = new Catalogue();
    private static final Circumstances IMAGE =
            Samples.priced(Operation.IMAGE, Model.PKZ_4, Set.of(Slot.SOURCE, Slot.SUPPORT));

    /** Written down here once more, so that a way which begins to send is not taken by Enter unnoticed. */
    private static final Set<Class<?>> SENDING_NOTHING = Set.of(
            Recovery.FixField.class,
            Recovery.ChooseAnother.class,
            Recovery.ForgetLook.class,
            Recovery.ChoosePicture.class,
            Recovery.PastePicture.class,
            Recovery.Rename.class,
            Recovery.CorrectAmount.class,
            Recovery.EnterKey.class,
            Recovery.RemoveKey.class,
            Recovery.OpenPage.class,
            Recovery.UseEmbedded.class,
            Recovery.LeaveParked.class,
            Recovery.CopyForSupport.class,
            Recovery.CopyDetails.class,
            Recovery.EditPrompt.class,
            Recovery.SimplerPrompt.class,
            Recovery.TryOtherPictures.class,
            Recovery.DeleteWhenTrained.class,
            Recovery.ForgetHere.class,
            Recovery.Keep.class,
            Recovery.UseInstead.class,
            Recovery.Leave.class,
            Recovery.Reword.class,
            Recovery.CheckNow.class,
            Recovery.OpenInBrowser.class,
            Recovery.AddCertificate.class,
            Recovery.FetchAgain.class,
            Recovery.ChooseFolder.class);

    static Stream<Failure> failures() {
        return Samples.all();
    }

    /** With a request for an image whose source was sent by its address, and that was asked for under a name. */
    @ParameterizedTest
    @CsvSource({
        "VALIDATION_ERROR, edit-prompt copy-details",
        "INVALID_PERSONA, choose-another go-without forget-look",
        "INVALID_STYLE, choose-another go-without forget-look",
        "INVALID_AMOUNT, open-page copy-details",
        "MISSING_IMAGE_URL, choose-picture paste-picture",
        "MISSING_TARGET_IMAGE, choose-picture paste-picture",
        "MISSING_FACE_REFERENCE, choose-picture paste-picture",
        "CONTENT_POLICY, edit-prompt try-other-pictures",
        "CANNOT_DELETE_PROCESSING, try-again copy-details",
        "MISSING_API_KEY, enter-key open-page use-embedded",
        "INVALID_API_KEY_FORMAT, enter-key open-page use-embedded",
        "INVALID_API_KEY, enter-key open-page use-embedded",
        "API_KEY_INACTIVE, enter-key open-page use-embedded",
        "API_KEY_DELETED, enter-key open-page use-embedded remove-key",
        "INSUFFICIENT_CREDITS, open-page go-on cheaper-model leave-parked",
        "API_ACCESS_NOT_ENABLED, open-page copy-for-support use-embedded",
        "NOT_FOUND, use-instead leave",
        "API_USER_NOT_FOUND, open-page copy-for-support use-embedded",
        "NAME_RESERVED, take-name rename",
        "NAME_ALREADY_EXISTS, take-name rename",
        "CANCELLED, run-again",
        "GENERATION_FAILED, try-again",
        "CONFIGURATION_ERROR, try-again copy-for-support",
        "CONFIG_ERROR, try-again copy-for-support",
        "INVALID_MODEL, pick-model fix-field",
        "INVALID_IMAGE, repair-picture shrink-picture replace-picture",
        "DOWNLOAD_FAILED, send-picture-itself try-again",
        "UPLOAD_FAILED, try-again",
        "DELETE_FAILED, try-again copy-details",
        "OUTPAINT_FAILED, crop-to-format try-again",
        "TITLE_GENERATION_ERROR, try-again reword",
        "PARSE_ERROR, try-again reword",
        "FAL_ERROR, try-again",
        "SERVICE_UNDER_MAINTENANCE, check-now",
        "GENERATION_TIMEOUT, try-again faster-model simpler-prompt",
        "SCORING_TIMEOUT, try-again faster-model simpler-prompt",
        "TITLE_TIMEOUT, try-again faster-model simpler-prompt",
        "FAL_TIMEOUT, try-again faster-model simpler-prompt",
        "SUPPORT_IMAGE_NOT_SUPPORTED, pick-model drop-picture",
        "SMART_BALANCE_PAYMENT_FAILED, open-page go-on leave-parked",
        "ACCOUNT_SUSPENDED, open-page copy-for-support use-embedded",
        "CONFLICT, take-name rename",
        "IMAGE_TOO_LARGE, shrink-picture repair-picture replace-picture",
        "GENERATION_REJECTED, edit-prompt try-other-pictures",
        "TOO_MANY_REQUESTS, try-again",
        "RATE_LIMITED, try-again",
        "INTERNAL_ERROR, try-again",
    })
    void eachCodeOffersItsWaysInTheirOrder(ErrorCode code, String keys) {
        Circumstances around = IMAGE.named("Mia").with(Set.of(Slot.SOURCE), Set.of(Slot.SOURCE));

        assertThat(keys(Samples.api(code.name(), code.status()), around)).isEqualTo(keys);
    }

    @ParameterizedTest
    @CsvSource({
        "CONTENT_POLICY, TRAIN_PERSONA, try-other-pictures fix-field",
        "GENERATION_REJECTED, TRAIN_STYLE, try-other-pictures fix-field",
        "CONTENT_POLICY, INSTRUCT, fix-field",
        "CONTENT_POLICY, FACE_SWAP, try-other-pictures",
        "CONTENT_POLICY, DELETE_LOOK, try-again copy-details",
        "VALIDATION_ERROR, TRAIN_PERSONA, fix-field copy-details",
        "CANNOT_DELETE_PROCESSING, DELETE_LOOK, delete-when-trained leave",
        "DELETE_FAILED, DELETE_LOOK, try-again",
        "NAME_RESERVED, TEXT, try-again copy-details",
        "NAME_ALREADY_EXISTS, SCORE, try-again copy-details",
        "INVALID_PERSONA, TRAIN_STYLE, try-again copy-details",
        "GENERATION_TIMEOUT, TRAIN_STYLE, try-again",
        "GENERATION_TIMEOUT, EDIT, try-again simpler-prompt",
    })
    void otherRequestsAreOfferedWhatFitsThem(ErrorCode code, Operation asked, String keys) {
        Presentation shown = CATALOGUE.present(Samples.api(code.name(), code.status()), Circumstances.of(asked));

        assertThat(keys(Samples.api(code.name(), code.status()), Circumstances.of(asked)))
                .isEqualTo(keys);
        if (keys.equals("try-again copy-details")) assertThat(shown.surface()).isEqualTo(Surface.DIALOG);
    }

    @Test
    void theCheapestOtherModelIsOfferedAsOneThatMayBeFasterAtItsPrice() {
        var cheap = Samples.priced(Operation.TEXT, Model.PKZ_4_5, Set.of());
        var dear = Samples.priced(Operation.TEXT, Model.PKZ_4, Set.of());
        Failure slow = Samples.api("GENERATION_TIMEOUT", 504);

        assertThat(CATALOGUE.present(slow, cheap).ways().get(1).label()).isEqualTo("Try pkz 3 · about $0.16");
        assertThat(CATALOGUE.present(slow, dear).ways().get(1).label()).isEqualTo("Try pkz 4.5 · about $0.13");
    }

    @Test
    void eachFailureWithoutAnAnswerOffersItsWaysInTheirOrder() {
        assertThat(Samples.others().map(it -> keys(it, Circumstances.NONE)))
                .containsExactly(
                        "check-now",
                        "open-in-browser check-now add-certificate",
                        "open-in-browser check-now",
                        "leave send-again",
                        "fetch-again leave",
                        "replace-picture repair-picture",
                        "edit-prompt",
                        "choose-folder check-now",
                        "copy-details",
                        "try-again copy-details");
        assertThat(keys(Samples.api("BRAND_NEW", 418), Circumstances.NONE)).isEqualTo("try-again copy-details");
        assertThat(keys(Samples.api("BRAND_NEW", 599), Circumstances.NONE)).isEqualTo("try-again copy-details");
    }

    /** An input that already waits for another value needs no button, so that only inputs may be without a free way. */
    @ParameterizedTest
    @MethodSource("failures")
    void everyFailureLeadsOnAndEnterNeverTakesWhatMayCost(Failure failure) {
        assertThat(Samples.circumstances()).allSatisfy(around -> {
            Presentation shown = CATALOGUE.present(failure, around);
            assertThat(shown.ways()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(shown.ways().stream().map(Way::id)).doesNotHaveDuplicates();
            if (around.operation().filter(it -> !it.isPaid()).isEmpty())
                assertThat(shown.defaultWay().stream()
                                .<Class<?>>map(way -> way.recovery().getClass()))
                        .isSubsetOf(SENDING_NOTHING);
            assertThat(shown.defaultWay().filter(way -> way.label().contains("$")))
                    .isEmpty();
            if (shown.surface() == Surface.BANNER)
                assertThat(shown.defaultWay()).isPresent();
        });
    }

    @ParameterizedTest
    @MethodSource("failures")
    void labelsAreShortAndNameAPriceOnlyWhereSomethingIsPaid(Failure failure) {
        assertThat(Samples.circumstances())
                .allSatisfy(around -> CATALOGUE.present(failure, around).ways().forEach(way -> {
                    String words = way.label()
                            .replaceAll(" · about|\\$[0-9.]+|“.*”", "")
                            .strip();
                    assertThat(words.split(" +")).as(way.label()).hasSizeBetween(1, 6);
                    assertThat(words).doesNotContain("{", "_", "!");
                    if (way.label().contains("$")) assertThat(way.mayCost()).isTrue();
                }));
    }

    @Test
    void everyWayThatSendsOneRequestNamesItsPriceWhereThereIsOne() {
        Circumstances around = IMAGE.named("Mia").with(Set.of(Slot.SOURCE), Set.of(Slot.SOURCE));
        Stream<Way> ways = Arrays.stream(ErrorCode.values())
                .flatMap(code -> CATALOGUE.present(Samples.api(code.name(), code.status()), around).ways().stream());

        assertThat(ways.filter(Way::mayCost)
                        .filter(way -> !(way.recovery() instanceof Recovery.GoOn))
                        .map(Way::label))
                .allMatch(label -> label.contains("$"));
        assertThat(label("GENERATION_FAILED", 500, around)).isEqualTo("Try again · about $0.36");
        assertThat(label("INVALID_MODEL", 500, around)).isEqualTo("Switch to pkz 4.5 · about $0.13");
    }

    @Test
    void everyRecoveryIsOfferedSomewhere() {
        Set<Class<?>> offered = failures()
                .flatMap(failure ->
                        Samples.circumstances().flatMap(around -> CATALOGUE.present(failure, around).ways().stream()))
                .map(way -> way.recovery().getClass())
                .collect(Collectors.toSet());

        assertThat(offered).isEqualTo(new HashSet<>(List.of(Recovery.class.getPermittedSubclasses())));
    }

    @Test
    void aDeletionThatFailedIsTriedAgainByEnterBecauseItIsFree() {
        Presentation shown =
                CATALOGUE.present(Samples.api("DELETE_FAILED", 500), Circumstances.of(Operation.DELETE_LOOK));

        assertThat(shown.defaultWay().orElseThrow().recovery()).isEqualTo(new Recovery.TryAgain());
        assertThat(CATALOGUE.present(Samples.api("GENERATION_FAILED", 500)).defaultWay())
                .isEmpty();
    }

    @Test
    void aModelIsOfferedThatCanTakeAllThatWasSent() {
        var plain = Samples.priced(Operation.TEXT, Model.PKZ_2, Set.of());
        var support = Samples.priced(Operation.TEXT, Model.PKZ_2, Set.of(Slot.SUPPORT));
        var persona = Samples.full(Operation.IMAGE, Model.PKZ_4_5).at(Prices.PUBLISHED);

        assertThat(first("INVALID_MODEL", plain)).isEqualTo(new Recovery.PickModel(Model.PKZ_4_5));
        assertThat(first("SUPPORT_IMAGE_NOT_SUPPORTED", support)).isEqualTo(new Recovery.PickModel(Model.PKZ_4_5));
        assertThat(first("INVALID_MODEL", persona)).isEqualTo(new Recovery.PickModel(Model.PKZ_4));
    }

    @Test
    void aCheaperModelIsOfferedWithBothPricesAndOnlyWhereThereIsOne() {
        var dear = Samples.priced(Operation.TEXT, Model.PKZ_4, Set.of(Slot.SUPPORT));
        var cheapest = Samples.priced(Operation.TEXT, Model.PKZ_4_5, Set.of());
        Failure credits = Samples.api("INSUFFICIENT_CREDITS", 402);

        assertThat(CATALOGUE.present(credits, dear).ways().get(2).label())
                .isEqualTo("Use pkz 4.5: about $0.13 instead of $0.37");
        assertThat(keys(credits, cheapest)).isEqualTo("open-page go-on leave-parked");
        assertThat(keys(credits, Circumstances.of(Operation.TITLES).at(Prices.PUBLISHED)))
                .isEqualTo("open-page go-on leave-parked");
    }

    @Test
    void whereNoModelIsChosenNoneIsOffered() {
        var edit = Circumstances.of(Operation.EDIT).with(Set.of(Slot.SOURCE, Slot.SUPPORT), Set.of());

        assertThat(keys(Samples.api("SUPPORT_IMAGE_NOT_SUPPORTED", 400), edit)).isEqualTo("drop-picture");
        assertThat(keys(Samples.api("INVALID_MODEL", 500), edit)).isEqualTo("try-again copy-for-support");
        assertThat(CATALOGUE.present(Samples.api("INVALID_MODEL", 500), edit).surface())
                .isEqualTo(Surface.DIALOG);
    }

    @Test
    void whatWasNotSentIsNotOfferedForMending() {
        var text = Samples.priced(Operation.TEXT, Model.PKZ_4_5, Set.of());
        var swap = Circumstances.of(Operation.FACE_SWAP).with(Set.of(Slot.TARGET, Slot.FACE), Set.of());

        assertThat(keys(Samples.api("DOWNLOAD_FAILED", 500), text)).isEqualTo("try-again");
        assertThat(keys(Samples.api("OUTPAINT_FAILED", 500), text)).isEqualTo("try-again");
        assertThat(keys(Samples.api("CONTENT_POLICY", 400), swap)).isEqualTo("try-other-pictures");
        assertThat(keys(Samples.api("FAL_TIMEOUT", 504), swap)).isEqualTo("try-again");
        assertThat(keys(Samples.api("TITLE_TIMEOUT", 504), Circumstances.of(Operation.TITLES)))
                .isEqualTo("try-again reword");
    }

    @Test
    void aMissingRouteLeadsToTheNearestOneAndAMissingLookOutOfTheList() {
        Failure missing = Samples.api("NOT_FOUND", 404);

        assertThat(first("NOT_FOUND", Circumstances.of(Operation.FACE_SWAP)))
                .isEqualTo(new Recovery.UseInstead(Operation.EDIT));
        assertThat(keys(missing, Circumstances.of(Operation.SCORE))).isEqualTo("leave");
        assertThat(keys(missing, Circumstances.of(Operation.DELETE_LOOK))).isEqualTo("forget-here keep");
        assertThat(keys(missing, Samples.full(Operation.TEXT, Model.PKZ_4))).isEqualTo("forget-here keep");
    }

    @Test
    void aClashIsAboutANameOnlyWhereOneWasAskedFor() {
        assertThat(keys(Samples.api("CONFLICT", 409), Circumstances.of(Operation.DELETE_LOOK)))
                .isEqualTo("try-again copy-details");
        assertThat(first("CONFLICT", Circumstances.of(Operation.TRAIN_STYLE).named("Neon 9")))
                .isEqualTo(new Recovery.TakeName("Neon 10"));
    }

    @Test
    void theFirstFieldThatIsNamedGetsTheFocus() {
        var around = Circumstances.of(Operation.TRAIN_PERSONA);

        assertThat(ways(Samples.api("VALIDATION_ERROR", 400, "odd", "image_urls: 3", "name: long"), around))
                .containsExactly(new Recovery.FixField(thumbsmith.contract.Field.TRAINING));
        assertThat(ways(Samples.api("INVALID_TRAINING_DATA", 400), around))
                .containsExactly(new Recovery.FixField(thumbsmith.contract.Field.TRAINING));
    }

    @Test
    void theLookThatIsRefusedIsTheOneThatIsChanged() {
        assertThat(ways(Samples.api("INVALID_STYLE", 400), Circumstances.NONE))
                .containsExactly(
                        new Recovery.ChooseAnother(LookMode.STYLE),
                        new Recovery.GoWithout(LookMode.STYLE),
                        new Recovery.ForgetLook(LookMode.STYLE));
    }

    private static String keys(Failure failure, Circumstances around) {
        return ways(failure, around).stream().map(Recovery::key).collect(Collectors.joining(" "));
    }

    private static List<Recovery> ways(Failure failure, Circumstances around) {
        return CATALOGUE.present(failure, around).ways().stream()
                .map(Way::recovery)
                .toList();
    }

    private static Recovery first(String code, Circumstances around) {
        int status = ErrorCode.of(code).orElseThrow().status();
        return ways(Samples.api(code, status), around).getFirst();
    }

    private static String label(String code, int status, Circumstances around) {
        return CATALOGUE
                .present(Samples.api(code, status), around)
                .ways()
                .getFirst()
                .label();
    }
}
