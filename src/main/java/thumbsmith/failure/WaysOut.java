package thumbsmith.failure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Field;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Page;
import thumbsmith.contract.Slot;

/** Which ways lead out of a failure, in the order in which they are offered. */
record WaysOut(Circumstances around) {

    List<Recovery> of(Failure failure) {
        return switch (failure) {
            case Failure.Api api -> ofService(api);
            case Failure.Offline _ -> List.of(new Recovery.CheckNow());
            case Failure.TlsRefused _ ->
                List.of(new Recovery.OpenInBrowser(), new Recovery.CheckNow(), new Recovery.AddCertificate());
            case Failure.NotTheService _ -> List.of(new Recovery.OpenInBrowser(), new Recovery.CheckNow());
            case Failure.OutcomeUnknown _ -> List.of(new Recovery.Leave(), new Recovery.SendAgain());
            case Failure.OutputNotFetched _ -> List.of(new Recovery.FetchAgain(), new Recovery.Leave());
            case Failure.BadImage bad ->
                List.of(new Recovery.ReplacePicture(bad.slot()), new Recovery.RepairPicture(bad.slot()));
            case Failure.Refused _ -> orDetails(atInputs());
            case Failure.DiskFull _ -> List.of(new Recovery.ChooseFolder(), new Recovery.CheckNow());
            case Failure.KeyringUnavailable _ -> List.of(new Recovery.CopyDetails());
            case Failure.Unexpected _ -> unknown();
        };
    }

    private List<Recovery> ofService(Failure.Api api) {
        return ErrorCodes.spoken(api).map(code -> of(code, api)).orElseGet(WaysOut::unknown);
    }

    /** Nobody knows better than to ask once more or to ask somebody else. */
    private static List<Recovery> unknown() {
        return List.of(new Recovery.TryAgain(), new Recovery.CopyDetails());
    }

    private List<Recovery> of(ErrorCode code, Failure.Api api) {
        if (!Variants.fits(code, around)) return misfit(code);
        return switch (code) {
            case VALIDATION_ERROR -> fields(api);
            case INVALID_PERSONA -> look(LookMode.PERSONA);
            case INVALID_STYLE -> look(LookMode.STYLE);
            case INVALID_AMOUNT -> List.of(new Recovery.CorrectAmount());
            case MISSING_IMAGE_URL -> missing(Slot.SOURCE);
            case MISSING_TARGET_IMAGE -> missing(Slot.TARGET);
            case MISSING_FACE_REFERENCE -> missing(Slot.FACE);
            case INVALID_IMAGE -> picture(api, true);
            case IMAGE_TOO_LARGE -> picture(api, false);
            case SUPPORT_IMAGE_NOT_SUPPORTED -> noSupport();
            case INVALID_MODEL -> noModel();
            case NAME_RESERVED, NAME_ALREADY_EXISTS -> name();
            case CONFLICT -> clash();
            case INVALID_API_KEY_FORMAT, MISSING_API_KEY, INVALID_API_KEY, API_KEY_INACTIVE -> key();
            case API_KEY_DELETED -> and(key(), new Recovery.RemoveKey());
            case INSUFFICIENT_CREDITS -> credits();
            case SMART_BALANCE_PAYMENT_FAILED ->
                List.of(new Recovery.OpenPage(Page.BILLING), new Recovery.GoOn(), new Recovery.LeaveParked());
            case API_ACCESS_NOT_ENABLED, ACCOUNT_SUSPENDED, API_USER_NOT_FOUND -> account();
            case CONTENT_POLICY, GENERATION_REJECTED -> content();
            case CANNOT_DELETE_PROCESSING -> List.of(new Recovery.DeleteWhenTrained(), new Recovery.Leave());
            case NOT_FOUND -> notFound();
            case CANCELLED -> List.of(new Recovery.RunAgain());
            case GENERATION_FAILED, FAL_ERROR, UPLOAD_FAILED, INTERNAL_ERROR, DELETE_FAILED ->
                List.of(new Recovery.TryAgain());
            case DOWNLOAD_FAILED -> present(itself(), Optional.of(new Recovery.TryAgain()));
            case OUTPAINT_FAILED -> present(crop(), Optional.of(new Recovery.TryAgain()));
            case TITLE_GENERATION_ERROR, PARSE_ERROR -> List.of(new Recovery.TryAgain(), new Recovery.Reword());
            case GENERATION_TIMEOUT, SCORING_TIMEOUT, TITLE_TIMEOUT, FAL_TIMEOUT -> slow();
            case TOO_MANY_REQUESTS, RATE_LIMITED -> List.of(new Recovery.TryAgain());
            case CONFIGURATION_ERROR, CONFIG_ERROR -> later();
            case SERVICE_UNDER_MAINTENANCE -> List.of(new Recovery.CheckNow());
        };
    }

    private static List<Recovery> misfit(ErrorCode code) {
        return code == ErrorCode.INVALID_AMOUNT
                ? List.of(new Recovery.OpenPage(Page.BILLING), new Recovery.CopyDetails())
                : unknown();
    }

    private List<Recovery> fields(Failure.Api api) {
        List<FieldNote> notes = new Notes(api, around).of(ErrorCode.VALIDATION_ERROR, "");
        return notes.isEmpty()
                ? and(atInputs(), new Recovery.CopyDetails())
                : List.of(new Recovery.FixField(notes.getFirst().field()));
    }

    /** Back to what was entered, where nobody says which part of it is wrong. */
    private List<Recovery> atInputs() {
        if (around.hasPrompt()) return List.of(new Recovery.EditPrompt());
        return DetailFields.of(around.operation()).first().<Recovery>map(Recovery.FixField::new).stream()
                .toList();
    }

    private static List<Recovery> orDetails(List<Recovery> ways) {
        return ways.isEmpty() ? List.of(new Recovery.CopyDetails()) : ways;
    }

    private List<Recovery> content() {
        if (around.hasPrompt()) return List.of(new Recovery.EditPrompt(), new Recovery.TryOtherPictures());
        if (around.isTraining()) return List.of(new Recovery.TryOtherPictures(), new Recovery.FixField(Field.NAME));
        if (DetailFields.of(around.operation()).mainPicture().isPresent())
            return List.of(new Recovery.TryOtherPictures());
        return atInputs().isEmpty() ? unknown() : atInputs();
    }

    /** A model that the person chose is chosen anew; one that the service should have had is its own affair. */
    private List<Recovery> noModel() {
        return around.namesModel()
                ? present(
                        models().other().map(Recovery.PickModel::new), Optional.of(new Recovery.FixField(Field.MODEL)))
                : later();
    }

    private List<Recovery> noSupport() {
        return present(
                models().takingSupport().map(Recovery.PickModel::new),
                Optional.of(new Recovery.DropPicture(Slot.SUPPORT)));
    }

    private static List<Recovery> later() {
        return List.of(new Recovery.TryAgain(), new Recovery.CopyForSupport());
    }

    private List<Recovery> clash() {
        return around.isNaming() ? name() : unknown();
    }

    private List<Recovery> name() {
        return present(freeName(), Optional.of(new Recovery.Rename()));
    }

    private Models models() {
        return new Models(around);
    }

    private static List<Recovery> look(LookMode mode) {
        return List.of(new Recovery.ChooseAnother(mode), new Recovery.GoWithout(mode), new Recovery.ForgetLook(mode));
    }

    private static List<Recovery> missing(Slot slot) {
        return List.of(new Recovery.ChoosePicture(slot), new Recovery.PastePicture(slot));
    }

    private List<Recovery> picture(Failure.Api api, boolean unreadable) {
        return new Notes(api, around)
                .slot()
                .map(slot -> picture(slot, unreadable))
                .orElseGet(() -> List.of(new Recovery.TryOtherPictures(), new Recovery.TryAgain()));
    }

    private static List<Recovery> picture(Slot slot, boolean unreadable) {
        Recovery repair = new Recovery.RepairPicture(slot);
        Recovery shrink = new Recovery.ShrinkPicture(slot);
        Recovery replace = new Recovery.ReplacePicture(slot);
        return unreadable ? List.of(repair, shrink, replace) : List.of(shrink, repair, replace);
    }

    private Optional<Recovery> freeName() {
        return around.name().map(FreeName::after).map(Recovery.TakeName::new);
    }

    private static List<Recovery> key() {
        return List.of(new Recovery.EnterKey(), new Recovery.OpenPage(Page.ACCOUNT), new Recovery.UseEmbedded());
    }

    private List<Recovery> credits() {
        return present(
                Optional.of(new Recovery.OpenPage(Page.BILLING)),
                Optional.of(new Recovery.GoOn()),
                cheaper(),
                Optional.of(new Recovery.LeaveParked()));
    }

    private Optional<Recovery> cheaper() {
        return around.model()
                .flatMap(now -> models().cheaperThan(now).map(other -> new Recovery.CheaperModel(now, other)));
    }

    private static List<Recovery> account() {
        return List.of(new Recovery.OpenPage(Page.ACCOUNT), new Recovery.CopyForSupport(), new Recovery.UseEmbedded());
    }

    private List<Recovery> notFound() {
        return around.isAboutLook()
                ? and(gone(), new Recovery.Keep())
                : present(nearest(), Optional.of(new Recovery.Leave()));
    }

    /** Of two looks it is not known which one is missing. */
    private List<Recovery> gone() {
        return around.looks().size() < 2
                ? List.of(new Recovery.ForgetHere())
                : around.looks().stream()
                        .<Recovery>map(Recovery.ForgetLook::new)
                        .toList();
    }

    /** What does much the same where a service lacks a route. */
    private Optional<Recovery> nearest() {
        return around.operation().flatMap(asked -> switch (asked) {
            case FACE_SWAP, IMAGE -> Optional.of(new Recovery.UseInstead(Operation.EDIT));
            case EDIT -> Optional.of(new Recovery.UseInstead(Operation.IMAGE));
            case TEXT, SCORE, TITLES, TRAIN_PERSONA, TRAIN_STYLE, LOOK, INSTRUCT, DELETE_LOOK -> Optional.empty();
        });
    }

    private Optional<Recovery> itself() {
        return around.addressed().isEmpty() ? Optional.empty() : Optional.of(new Recovery.SendPictureItself());
    }

    private Optional<Recovery> crop() {
        return Variants.canCrop(around) ? Optional.of(new Recovery.CropToFormat()) : Optional.empty();
    }

    /** The contract says nothing of speed: the cheapest other model is likely to do the least work, and its price is shown. */
    private List<Recovery> slow() {
        Optional<Recovery> faster = around.model().flatMap(_ -> models().other().map(Recovery.FasterModel::new));
        return present(Optional.of(new Recovery.TryAgain()), faster, shorter());
    }

    private Optional<Recovery> shorter() {
        if (around.operation().isEmpty() || !around.hasPrompt()) return Optional.empty();
        boolean titles = around.operation().equals(Optional.of(Operation.TITLES));
        return Optional.of(titles ? new Recovery.Reword() : new Recovery.SimplerPrompt());
    }

    private static List<Recovery> and(List<Recovery> ways, Recovery last) {
        return Stream.concat(ways.stream(), Stream.of(last)).toList();
    }

    @SafeVarargs
    private static List<Recovery> present(Optional<? extends Recovery>... ways) {
        return Stream.of(ways).<Recovery>flatMap(Optional::stream).toList();
    }
}
