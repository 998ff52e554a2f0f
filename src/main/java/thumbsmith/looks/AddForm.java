package thumbsmith.looks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Field;
import thumbsmith.contract.Operation;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;
import thumbsmith.failure.Outcome;
import thumbsmith.failure.Presentation;
import thumbsmith.failure.Recovery;
import thumbsmith.failure.Surface;
import thumbsmith.failure.Way;
import thumbsmith.job.Look;
import thumbsmith.ui.Setback;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Trouble;

/** Adding a look that was trained elsewhere: the service has no list, so its id is all there is. */
public final class AddForm {
    private static final Texts TEXTS = Texts.of(AddForm.class);
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern UUID_LETTERS = Pattern.compile("[0-9a-f-]{0,36}");

    private static final Set<ErrorCode> OF_ID =
            Set.of(ErrorCode.NOT_FOUND, ErrorCode.INVALID_PERSONA, ErrorCode.INVALID_STYLE, ErrorCode.VALIDATION_ERROR);

    private final LooksBench bench;
    private final Consumer<Look> added;
    private final StringProperty id = new SimpleStringProperty(this, "id", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final ReadOnlyObjectWrapper<Optional<FormNote>> note =
            new ReadOnlyObjectWrapper<>(this, "note", Optional.empty());
    private final FocusWish focus = new FocusWish();
    private Trouble trouble = Trouble.of(new Failure.Refused(List.of()));
    private final StringBinding problem = Bindings.createStringBinding(this::problemNow, id);
    private final StringBinding whyDisabled = Bindings.createStringBinding(this::whyNow, id, busy);

    AddForm(LooksBench bench, Consumer<Look> added) {
        this.bench = bench;
        this.added = added;
        id.subscribe(typed -> note.set(Optional.empty()));
    }

    /** As typed or pasted. */
    public StringProperty idProperty() {
        return id;
    }

    /** What is wrong with what was typed so far; empty while it may still become an id. */
    public StringBinding problem() {
        return problem;
    }

    /** What the service said of the id; empty as soon as it is changed. */
    public ReadOnlyObjectProperty<Optional<FormNote>> noteProperty() {
        return note.getReadOnlyProperty();
    }

    public FocusWish focus() {
        return focus;
    }

    /** Why Add cannot be pressed; empty when it can. */
    public StringBinding whyDisabled() {
        return whyDisabled;
    }

    public void add() {
        Optional<UUID> known = parsed();
        if (known.isEmpty() || busy.get()) return;
        busy.set(true);
        note.set(Optional.empty());
        bench.work().waiting(() -> bench.studio().lookKeeper().add(known.get()), this::answered, this::broken);
    }

    private void answered(Outcome<Look> outcome) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Done<Look>(Look look) -> {
                id.set("");
                added.accept(look);
            }
            case Outcome.Failed<Look>(Failure failure) -> show(failure);
            case Outcome.Withdrawn<Look>() -> {}
        }
    }

    private void broken(Exception fault) {
        busy.set(false);
        show(new Failure.Unexpected(TEXTS.get("fault")));
    }

    /** What is about the id, or has no place of its own, is said at the id. */
    private void show(Failure failure) {
        trouble = new Trouble(failure, Circumstances.of(Operation.LOOK), this::takeOwn);
        Presentation shown = new Catalogue().present(failure, trouble.around());
        if (HoldReason.of(failure).isPresent())
            note.set(Optional.of(
                    FormNote.of(Setback.waiting(failure, trouble.around()).said())));
        else if (isAboutId(failure))
            note.set(Optional.of(FormNote.of(shown).offering(ofId()).advising(TEXTS.get("add.next"))));
        else if (shown.surface() == Surface.CARD) note.set(Optional.of(FormNote.of(shown)));
        else bench.failures().show(trouble);
    }

    private static boolean isAboutId(Failure failure) {
        return failure instanceof Failure.Api api
                && api.known().filter(OF_ID::contains).isPresent();
    }

    /** A look that is not listed cannot be forgotten. */
    private static List<Way> ofId() {
        return List.of(
                new Way(new Recovery.Leave(), TEXTS.get("add.other")),
                new Way(new Recovery.TryAgain(), TEXTS.get("add.again")));
    }

    /** Takes a way out that was offered in the form. */
    public void take(Recovery way) {
        if (!bench.ways().take(way, trouble)) takeOwn(way);
    }

    private void takeOwn(Recovery way) {
        switch (way) {
            case Recovery.TryAgain _, Recovery.RunAgain _ -> add();
            case Recovery.Leave _ when HoldReason.of(trouble.failure()).isPresent() -> note.set(Optional.empty());
            case Recovery.Leave _ -> {
                id.set("");
                focus.to(Field.NAME, 0);
            }
            case Recovery.EditPrompt _, Recovery.FixField _ -> focus.to(Field.NAME, 0);
            default -> {} // is not offered for an id, or is one of the common ways
        }
    }

    void copySupport(String text) {
        bench.desktop().copyText(text);
    }

    private Optional<UUID> parsed() {
        return UUID_FORM.matcher(typed()).matches() ? Optional.of(UUID.fromString(typed())) : Optional.empty();
    }

    private String problemNow() {
        return UUID_LETTERS.matcher(typed()).matches() ? "" : TEXTS.get("add.problem");
    }

    private String whyNow() {
        if (busy.get()) return TEXTS.get("add.asking");
        return parsed().isPresent() ? "" : TEXTS.get("add.missing");
    }

    private String typed() {
        return id.get().strip().toLowerCase(Locale.ROOT);
    }
}
