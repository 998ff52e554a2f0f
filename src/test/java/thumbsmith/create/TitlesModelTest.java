package thumbsmith.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.api.Picture;
import thumbsmith.api.TitlesAnswer;
import thumbsmith.contract.Field;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Presentation;
import thumbsmith.failure.Recovery;
import thumbsmith.failure.Way;
import thumbsmith.ui.Setback;

final class TitlesModelTest {
    @TempDir
    Path home;

    private TitlesRig rig;
    private TitlesModel titles;

    @BeforeEach
    void open() {
        rig = new TitlesRig(home);
        titles = rig.titles;
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private String button() {
        return titles.price().on("Titles");
    }

    private Presentation said() {
        return failed().why().said();
    }

    private TitlesState.Failed failed() {
        assertThat(titles.stateProperty().get()).isInstanceOf(TitlesState.Failed.class);
        return (TitlesState.Failed) titles.stateProperty().get();
    }

    private List<String> labels() {
        return said().ways().stream().map(Way::label).toList();
    }

    @Test
    void thePriceIsThatOfTheServiceShownAndNoneIsSaidOfFreeDrafts() {
        assertThat(button()).isEqualTo("Titles · free draft");
        rig.create.serviceIs(CreateRig.PAID);
        assertThat(button()).isEqualTo("Titles · about $0.08");
    }

    @Test
    void itSaysWhyTheyCannotBeAskedFor() {
        assertThat(titles.blockedProperty().get()).contains("Say what the video is about, or add a support picture.");
        rig.prompt("two\nlines");
        assertThat(titles.blockedProperty().get()).isPresent();
        rig.prompt("An island");
        assertThat(titles.blockedProperty().get()).isEmpty();
        rig.create.whyNotReady = Optional.of("Put in a key in Settings.");
        rig.create.serviceIs(CreateRig.PAID);
        assertThat(titles.blockedProperty().get()).contains("Put in a key in Settings.");

        titles.press();
        assertThat(rig.asked).isEmpty();
    }

    @Test
    void theyAreAskedOnceForPromptAndSupportPictureOnTheServiceWhosePriceWasShown() {
        rig.create.serviceIs(CreateRig.PAID);
        rig.prompt("  An island ");
        rig.support();
        titles.press();
        titles.press();
        titles.ask();

        assertThat(rig.asked).hasSize(1);
        TitlesRig.Asked asked = rig.asked.getFirst();
        assertThat(asked.expected()).isEqualTo(CreateRig.PAID);
        assertThat(asked.request().prompt().orElseThrow().text()).isEqualTo("An island");
        assertThat(asked.request().support()).containsInstanceOf(Picture.Local.class);
        assertThat(titles.openProperty().get()).isTrue();
    }

    @Test
    void aSupportPictureAloneIsEnoughAndAModeWithoutOneDoesNotSendIt() {
        rig.support();
        titles.press();
        assertThat(rig.asked.getFirst().request().prompt()).isEmpty();
        rig.answer("A");
        rig.create.composer().modeProperty().set(Operation.FACE_SWAP);
        assertThat(titles.blockedProperty().get()).isPresent();
    }

    @Test
    void whatCameStaysWhenThePanelIsClosedAndIsShownAgainForNothing() {
        rig.prompt("An island");
        titles.press();
        rig.answer("One", "Two");
        titles.hide();
        titles.press();

        assertThat(rig.asked).hasSize(1);
        TitlesProposal proposal = titles.proposalProperty().get().orElseThrow();
        assertThat(proposal.titles()).containsExactly("One", "Two");
        assertThat(proposal.reasoning()).contains("Because.");
        assertThat(proposal.basis().words()).isEqualTo("For “An island”");
        titles.ask();
        assertThat(rig.asked).hasSize(2);
        assertThat(titles.proposalProperty().get()).contains(proposal);
    }

    @Test
    void aReasonStandsBesideEachTitleOnlyWhereTheyAreAsMany() {
        TitlesBasis basis = new TitlesBasis(Optional.of("An island"), Optional.empty());
        TitlesAnswer each = new TitlesAnswer(List.of("One", " ", "Two"), Optional.of("Short.\nBlank.\nLate."), "r");
        assertThat(TitlesProposal.of(each, basis).proposed())
                .containsExactly(
                        new ProposedTitle("One", Optional.of("Short.")),
                        new ProposedTitle("Two", Optional.of("Late.")));
        assertThat(TitlesProposal.of(each, basis).reasoning()).isEmpty();

        TitlesAnswer together = new TitlesAnswer(List.of("One", "Two"), Optional.of("All short."), "r");
        assertThat(TitlesProposal.of(together, basis).reasoning()).contains("All short.");
        assertThat(TitlesProposal.of(together, basis).proposed())
                .allMatch(it -> it.reason().isEmpty());
    }

    @Test
    void aTitleIsWrittenOnTheThumbnailInPlaceOfAnotherAndTakenOutAgain() {
        rig.prompt("A raft at sea");
        titles.writeOrErase("Seven days");
        titles.writeOrErase("The “day” I sank");
        assertThat(rig.create.composer().prompt().get())
                .isEqualTo("A raft at sea. The headline says “The 'day' I sank”.");
        assertThat(titles.isWritten("The “day” I sank")).isTrue();
        assertThat(titles.isWritten("Seven days")).isFalse();

        titles.writeOrErase("The “day” I sank");
        assertThat(rig.create.composer().prompt().get()).isEqualTo("A raft at sea.");
        assertThat(titles.headlineProperty().get()).isEmpty();
    }

    @Test
    void allOfThemAreCopiedALineEach() {
        rig.prompt("An island");
        titles.press();
        rig.answer("One", "Two");
        titles.copyAll();
        assertThat(rig.create.copied).containsExactly("One\nTwo");
    }

    @Test
    void anAnswerWithoutTitlesIsAnAnswer() {
        rig.prompt("An island");
        titles.press();
        rig.answer();

        assertThat(titles.isUntouched()).isFalse();
        assertThat(titles.proposalProperty().get().orElseThrow().titles()).isEmpty();
    }

    @Test
    void theTimeRunsWhileTheyAreAskedForAndNotAfterwards() {
        rig.prompt("An island");
        titles.press();
        rig.pass(Duration.ofSeconds(12));
        assertThat(titles.elapsedProperty().get()).isEqualTo("0:12");
        rig.answer("One");
        assertThat(rig.create.ticks).isEmpty();
    }

    @Test
    void cancellingBeforeAllIsSentWithdrawsThemAndWhatComesLaterIsNotHeard() {
        rig.prompt("An island");
        titles.press();
        TitlesRig.Asked first = rig.asked.getFirst();
        titles.cancel();
        assertThat(first.exchange().mayComplete()).isFalse();
        assertThat(titles.isUntouched()).isTrue();

        titles.ask();
        rig.fail(first, refusal("GENERATION_FAILED", 500));
        assertThat(titles.stateProperty().get()).isInstanceOf(TitlesState.Asking.class);
        assertThat(rig.asked).hasSize(2);
    }

    @Test
    void cancellingAfterAllIsSentKeepsWhatComesAndAsksForNothingNew() {
        rig.prompt("An island");
        titles.press();
        assertThat(rig.asked.getFirst().exchange().mayComplete()).isTrue();
        assertThat(titles.stateProperty().get()).isEqualTo(new TitlesState.Asking(Service.EMBEDDED, true, false));
        titles.cancel();
        assertThat(titles.stateProperty().get()).isEqualTo(new TitlesState.Asking(Service.EMBEDDED, true, true));
        titles.ask();
        assertThat(rig.asked).hasSize(1);

        rig.answer("One");
        assertThat(titles.proposalProperty().get().orElseThrow().titles()).containsExactly("One");
        assertThat(titles.stateProperty().get()).isEqualTo(new TitlesState.Idle());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TITLE_GENERATION_ERROR", "PARSE_ERROR", "GENERATION_FAILED"})
    void whatFailedInTheServiceStandsInThePanelAndIsTriedAgainByHand(String code) {
        rig.create.serviceIs(CreateRig.PAID);
        rig.askAndFail(refusal(code, 500));

        assertThat(labels()).first().isEqualTo("Try again · about $0.08");
        assertThat(labels()).last().isEqualTo("Leave it");
        assertThat(said().quotation()).contains("said");
        assertThat(said().detailLine()).contains(code).contains("r-1");
        assertThat(rig.create.shownFailures).isEmpty();
        assertThat(rig.asked).hasSize(1);
        titles.take(new Recovery.TryAgain());
        assertThat(rig.asked).hasSize(2);
    }

    @Test
    void titlesThatTookTooLongSayHowLong() {
        rig.prompt("An island");
        titles.press();
        rig.pass(Duration.ofSeconds(90));
        rig.fail(refusal("TITLE_TIMEOUT", 504));

        assertThat(said().cause()).contains("90 seconds");
        assertThat(said().ways())
                .extracting(Way::recovery)
                .containsExactly(new Recovery.TryAgain(), new Recovery.Reword(), new Recovery.Leave());
    }

    @Test
    void rewordingLeadsToThePrompt() {
        rig.askAndFail(refusal("PARSE_ERROR", 500));
        titles.take(new Recovery.Reword());
        assertThat(titles.wantedProperty().get()).contains(Field.PROMPT);
        titles.wantedIsShown();
        assertThat(titles.wantedProperty().get()).isEmpty();
        assertThat(failed()).isNotNull();
    }

    @Test
    void aRefusedPromptIsNamedAndLeadsThere() {
        rig.askAndFail(new Failure.Api(
                "VALIDATION_ERROR", 400, Optional.empty(), List.of("prompt: too vague"), "no", Optional.empty()));

        assertThat(said().notes()).extracting(note -> note.field()).containsExactly(Field.PROMPT);
        assertThat(said().ways().getFirst().recovery()).isEqualTo(new Recovery.FixField(Field.PROMPT));
        titles.take(new Recovery.FixField(Field.PROMPT));
        assertThat(titles.wantedProperty().get()).contains(Field.PROMPT);
        assertThat(rig.asked).hasSize(1);
    }

    @Test
    void aForbiddenPromptIsEditedAndNeverTriedAgainByItself() {
        rig.askAndFail(refusal("CONTENT_POLICY", 400));
        titles.take(new Recovery.EditPrompt());
        assertThat(titles.wantedProperty().get()).contains(Field.PROMPT);
        titles.take(new Recovery.TryOtherPictures());
        assertThat(titles.wantedProperty().get()).contains(Field.SUPPORT);
        assertThat(rig.asked).hasSize(1);
    }

    @Test
    void aLostAnswerIsLeftOrSentAgainOnlyAfterAQuestionThatNamesThePrice() {
        rig.create.serviceIs(CreateRig.PAID);
        rig.askAndFail(lost());
        assertThat(labels()).containsExactly("Leave it", "Send again · about $0.08");
        rig.create.agrees = false;
        titles.take(new Recovery.SendAgain());
        assertThat(rig.create.questions).singleElement().asString().contains("$0.08");
        assertThat(rig.asked).hasSize(1);

        rig.create.agrees = true;
        titles.take(new Recovery.SendAgain());
        assertThat(rig.asked).hasSize(2);
        rig.fail(lost());
        titles.take(new Recovery.Leave());
        assertThat(titles.stateProperty().get()).isEqualTo(new TitlesState.Idle());
        assertThat(rig.asked).hasSize(2);
    }

    @Test
    void askingIsOfferedApartFromTheWaysOutOnlyWhereNoneOfThemAsks() {
        rig.askAndFail(lost());
        assertThat(titles.offersAsking()).isFalse();
        titles.take(new Recovery.Leave());
        assertThat(titles.offersAsking()).isTrue();
        titles.ask();
        assertThat(titles.offersAsking()).isFalse();
        rig.fail(refusal("CONTENT_POLICY", 400));
        assertThat(titles.offersAsking()).isTrue();
    }

    @Test
    void tryingAgainWithoutAPromptSaysWhatIsMissing() {
        rig.askAndFail(refusal("PARSE_ERROR", 500));
        rig.prompt("");
        titles.take(new Recovery.TryAgain());
        assertThat(rig.asked).hasSize(1);
        assertThat(titles.noticeProperty().get()).contains("Say what the video is about, or add a support picture.");
        rig.prompt("An island");
        assertThat(titles.noticeProperty().get()).isEmpty();
    }

    @Test
    void theTitlesThatCameBeforeStayWhenAskingAgainFails() {
        rig.prompt("An island");
        titles.press();
        rig.answer("One");
        titles.ask();
        rig.fail(refusal("PARSE_ERROR", 500));
        assertThat(titles.proposalProperty().get().orElseThrow().titles()).containsExactly("One");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"INVALID_API_KEY", "INSUFFICIENT_CREDITS", "ACCOUNT_SUSPENDED", "SERVICE_UNDER_MAINTENANCE"})
    void whatConcernsTheAccountIsToldElsewhereAndThePanelOnlyWaits(String code) {
        rig.create.serviceIs(CreateRig.PAID);
        rig.askAndFail(refusal(code, 402));

        assertThat(rig.create.shownFailures).isEmpty();
        assertThat(waysOfWaiting()).extracting(Way::label).containsExactly("Try again · about $0.08", "Leave it");
        titles.take(new Recovery.TryAgain());
        assertThat(rig.asked).hasSize(2);
    }

    @Test
    void whileThePanelWaitsNothingIsSentButAtItsPrice() {
        rig.askAndFail(new Failure.Offline("api.pikzels.com", "No route."));
        assertThat(titles.offersAsking()).isFalse();
        titles.take(new Recovery.CheckNow());
        assertThat(rig.asked).hasSize(1);
        assertThat(titles.stateProperty().get()).isEqualTo(new TitlesState.Idle());
    }

    private List<Way> waysOfWaiting() {
        return ((TitlesState.Waits) titles.stateProperty().get()).why().said().ways();
    }

    @Test
    void anotherServiceEndsTheWaitAndIsNeverAskedAtTheOldPrice() {
        rig.askAndFail(refusal("INSUFFICIENT_CREDITS", 402));
        rig.create.serviceIs(CreateRig.PAID);
        assertThat(titles.stateProperty().get()).isEqualTo(new TitlesState.Idle());
        titles.take(new Recovery.TryAgain());

        assertThat(rig.asked).hasSize(1);
    }

    @Test
    void whatFailedElsewhereIsNotTriedAgainAtAPriceThatNobodyRead() {
        rig.askAndFail(refusal("PARSE_ERROR", 500));
        rig.create.serviceIs(CreateRig.PAID);
        titles.take(new Recovery.TryAgain());
        assertThat(rig.asked).hasSize(1);
        assertThat(titles.noticeProperty().get())
                .contains("Another service is chosen now, so nothing was sent. Ask again at its price.");
    }

    @Test
    void commonWaysAreTakenByWhoeverTakesThemEverywhere() {
        rig.create.commonWays = (way, trouble) -> way instanceof Recovery.CopyForSupport;
        rig.askAndFail(refusal("CONFIG_ERROR", 500));
        titles.take(new Recovery.CopyForSupport());
        assertThat(rig.create.copied).isEmpty();
        titles.take(new Recovery.TryAgain());
        assertThat(rig.asked).hasSize(2);
    }

    @Test
    void aRefusedSupportPictureIsMendedAndTheTitlesAreAskedForAgain() {
        rig.support();
        titles.press();
        rig.fail(refusal("INVALID_IMAGE", 400));
        assertThat(said().ways())
                .extracting(Way::recovery)
                .containsExactly(
                        new Recovery.RepairPicture(Slot.SUPPORT),
                        new Recovery.ShrinkPicture(Slot.SUPPORT),
                        new Recovery.Leave());
        titles.take(new Recovery.RepairPicture(Slot.SUPPORT));

        assertThat(rig.asked).hasSize(2);
        assertThat(rig.asked.getLast().request().support()).contains(rig.mended);
    }

    @Test
    void aSupportPictureThatCannotBeMendedIsSaid() {
        rig.support();
        titles.press();
        rig.fail(refusal("IMAGE_TOO_LARGE", 413));
        rig.unmendable = Optional.of("It is no picture.");
        titles.take(new Recovery.ShrinkPicture(Slot.SUPPORT));
        assertThat(titles.noticeProperty().get()).contains("It is no picture.");
        assertThat(rig.asked).hasSize(1);
    }

    @Test
    void aBreakAfterSendingIsAnUnknownOutcomeAndOneBeforeIsNot() {
        rig.prompt("An island");
        titles.press();
        rig.asked.getFirst().exchange().mayComplete();
        rig.breaks();
        assertThat(failed().why()).extracting(Setback::failure).isInstanceOf(Failure.OutcomeUnknown.class);

        titles.ask();
        rig.breaks();
        assertThat(failed().why()).extracting(Setback::failure).isInstanceOf(Failure.Unexpected.class);
    }

    @Test
    void copyingTakesTheWholeTitle() {
        titles.copy("A title");
        assertThat(rig.create.copied).containsExactly("A title");
        assertThat(titles.copiedProperty().get()).contains("A title");
    }

    @Test
    void closingTheProgramWithdrawsWhatIsNotYetSent() {
        rig.prompt("An island");
        titles.press();
        titles.close();
        assertThat(rig.asked.getFirst().exchange().mayComplete()).isFalse();
        assertThat(rig.create.ticks).isEmpty();
    }

    private static Failure.OutcomeUnknown lost() {
        return new Failure.OutcomeUnknown(Operation.TITLES, Optional.empty(), Optional.empty(), "Cut off.");
    }

    private static Failure.Api refusal(String code, int status) {
        return new Failure.Api(code, status, Optional.of("r-1"), List.of(), "said", Optional.empty());
    }

    @Test
    void titlesThatCameAreKeptWithTheThumbnailTheyWereFoundFor() {
        UUID island = UUID.randomUUID();
        rig.library.showing = Optional.of(island);
        rig.prompt("An island");
        titles.press();
        rig.answer("One", "Two");
        rig.support();
        titles.ask();
        rig.answer("Three");
        assertThat(rig.library.titles(island)).singleElement().satisfies(kept -> {
            assertThat(kept.titles()).containsExactly("Three");
            assertThat(kept.prompt()).isEqualTo("An island");
            assertThat(kept.requestId()).contains("r-1");
        });
    }
}
