package thumbsmith.failure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Field;

/** What people read about each failure, and what they can press. Texts are in {@code failures.properties}. */
public final class Catalogue {

    private final Wording wording;

    public Catalogue() {
        this(ResourceBundle.getBundle("thumbsmith.failure.failures"));
    }

    Catalogue(ResourceBundle texts) {
        this.wording = new Wording(texts);
    }

    /** Where nothing is known of what was being done. */
    public Presentation present(Failure failure) {
        return present(failure, Circumstances.NONE);
    }

    /** Every failure has a presentation, in any circumstances. */
    public Presentation present(Failure failure, Circumstances around) {
        Presentation said = said(failure, around);
        return new Presentation(
                said.surface(),
                said.title(),
                said.cause(),
                new Asides(wording, around).in(said.nextStep()),
                said.notes(),
                new Labels(wording, around, code(failure)).of(new WaysOut(around).of(failure)),
                said.detailLine(),
                said.quotation(),
                said.details());
    }

    /** One way more than those that are offered, as a button. */
    public Way way(Recovery recovery, Circumstances around) {
        return new Labels(wording, around, Optional.empty())
                .of(List.of(recovery))
                .getFirst();
    }

    private static Optional<ErrorCode> code(Failure failure) {
        return failure instanceof Failure.Api api ? ErrorCodes.spoken(api) : Optional.empty();
    }

    private Presentation said(Failure failure, Circumstances around) {
        return switch (failure) {
            case Failure.Api api -> ofService(api, around);
            case Failure.Offline(String host, String why) ->
                wording.text("OFFLINE" + Variants.parked(around), Surface.BANNER, List.of(host, why), host);
            case Failure.TlsRefused(String host, String why) ->
                wording.text("TLS_REFUSED", Surface.DIALOG, List.of(host, why), host);
            case Failure.NotTheService other -> ofSomethingElse(other);
            case Failure.OutcomeUnknown lost -> ofLost(lost, around);
            case Failure.OutputNotFetched away ->
                wording.text("OUTPUT_NOT_FETCHED", Surface.CARD, List.of(away.why()), shown(away.status()));
            case Failure.BadImage bad -> ofPicture(bad);
            case Failure.Refused(List<String> problems) -> ofRules(problems);
            case Failure.DiskFull disk ->
                wording.text(
                        "DISK_FULL" + Variants.parked(around),
                        Surface.BANNER,
                        List.of(disk.folder().toString(), disk.why()));
            case Failure.KeyringUnavailable(String why) ->
                wording.text("KEYRING_UNAVAILABLE", Surface.DIALOG, List.of(why));
            case Failure.Unexpected(String why) -> wording.text("UNEXPECTED", Surface.DIALOG, List.of(), why);
        };
    }

    private Presentation ofSomethingElse(Failure.NotTheService other) {
        return wording.text(
                "NOT_THE_SERVICE",
                Surface.DIALOG,
                List.of(other.host(), other.why()),
                Integer.toString(other.status()),
                other.requestId().orElse(""),
                other.host());
    }

    private Presentation ofLost(Failure.OutcomeUnknown lost, Circumstances around) {
        String requestId = lost.requestId().orElse("");
        Optional<String> price = around.price(around.model()).map(Charges::usd);
        List<String> arguments = new ArrayList<>(List.of(lost.why()));
        price.ifPresent(arguments::add);
        String key = price.isPresent() ? "OUTCOME_UNKNOWN.priced" : "OUTCOME_UNKNOWN";
        return wording.text(key, Surface.CARD, arguments, shown(lost.status()), requestId);
    }

    private Presentation ofPicture(Failure.BadImage bad) {
        Presentation said = wording.text(
                "BAD_IMAGE", Surface.FIELD, List.of(bad.why()), bad.slot().wire());
        return noted(said, List.of(new FieldNote(Field.of(bad.slot()), bad.why())));
    }

    /** One problem is said in the cause; several are listed. */
    private Presentation ofRules(List<String> problems) {
        Presentation one = wording.text("REFUSED", Surface.DIALOG, List.of(String.join(" ", problems)));
        if (problems.size() < 2) return one;
        return new Presentation(
                one.surface(),
                one.title(),
                wording.plain("REFUSED.several"),
                one.nextStep(),
                one.notes(),
                one.ways(),
                one.detailLine(),
                one.quotation(),
                problems);
    }

    private Presentation ofService(Failure.Api api, Circumstances around) {
        Presentation found =
                ErrorCodes.spoken(api).map(code -> ofCode(code, api, around)).orElseGet(() -> byStatus(api, around));
        return new Presentation(
                found.surface(),
                found.title(),
                found.cause(),
                found.nextStep(),
                found.notes(),
                found.ways(),
                Wording.line(
                        api.code(),
                        Integer.toString(api.status()),
                        api.requestId().orElse("")),
                Optional.of(Quote.of(api.message())).filter(it -> !it.isBlank()),
                Quote.of(api.details()));
    }

    private Presentation ofCode(ErrorCode code, Failure.Api api, Circumstances around) {
        Optional<String> took = around.took().map(Wording::seconds);
        boolean fits = Variants.fits(code, around);
        Presentation said = charged(
                wording.text(
                        Variants.key(code, around),
                        fits ? ErrorCodeSurfaces.of(code) : Surface.DIALOG,
                        took.stream().toList()),
                api,
                around);
        if (!fits) return said;
        List<FieldNote> notes = new Notes(api, around).of(code, said.cause());
        boolean homeless = said.surface() == Surface.FIELD && (notes.isEmpty() || someFitNoField(code, api, notes));
        return noted(homeless ? said.on(Surface.DIALOG) : said, notes);
    }

    /** Of several inputs that are wrong, some may have no place of their own: then all are listed in a dialog. */
    private static boolean someFitNoField(ErrorCode code, Failure.Api api, List<FieldNote> notes) {
        return code == ErrorCode.VALIDATION_ERROR
                && notes.size() < api.details().size();
    }

    private Presentation byStatus(Failure.Api api, Circumstances around) {
        Presentation said = api.status() < 500
                ? wording.text("STATUS_4XX", Surface.DIALOG, List.of())
                : wording.text("STATUS_5XX", Surface.CARD, List.of());
        return charged(said, api, around);
    }

    private Presentation charged(Presentation said, Failure.Api api, Circumstances around) {
        return said.because(said.cause() + new Charges(wording, around).after(api));
    }

    private static Presentation noted(Presentation said, List<FieldNote> notes) {
        return new Presentation(
                said.surface(),
                said.title(),
                said.cause(),
                said.nextStep(),
                notes,
                said.ways(),
                said.detailLine(),
                said.quotation(),
                said.details());
    }

    private static String shown(Optional<Integer> status) {
        return status.map(String::valueOf).orElse("");
    }
}
