package thumbsmith.create;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import thumbsmith.contract.Field;
import thumbsmith.contract.Format;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.job.Preflight;
import thumbsmith.job.Problem;
import thumbsmith.job.Recipe;
import thumbsmith.ui.SlotModel;
import thumbsmith.ui.Texts;

/** What the composer holds that titles can be made from, and why they cannot be asked for yet. */
record TitlesInputs(ComposerModel composer) {
    private static final Texts TEXTS = Texts.of(TitlesInputs.class);

    TitlesBasis basis() {
        return new TitlesBasis(
                Optional.of(prompt()).filter(it -> !it.isEmpty()),
                showsSupport() ? support().picture() : Optional.empty());
    }

    /** A sentence; empty where they can be asked for. */
    Optional<String> whyNot() {
        return composer.serviceProperty().get().whyNot().or(this::wrongPrompt).or(this::missing);
    }

    void onChange(Runnable changed) {
        composer.serviceProperty().subscribe(now -> changed.run());
        composer.prompt().textProperty().subscribe(now -> changed.run());
        composer.inputsProperty().subscribe(now -> changed.run());
        support().contentProperty().subscribe(now -> changed.run());
    }

    SlotModel support() {
        return composer.slots().at(Slot.SUPPORT).model();
    }

    private String prompt() {
        return composer.inputs().hasPrompt() ? composer.prompt().get().strip() : "";
    }

    private boolean showsSupport() {
        return composer.inputs().slots().contains(Slot.SUPPORT);
    }

    private Optional<String> missing() {
        if (showsSupport() && support().contentProperty().get() instanceof SlotModel.Content.Busy)
            return Optional.of(TEXTS.get("blocked.busy"));
        TitlesBasis basis = basis();
        return basis.prompt().isEmpty() && basis.support().isEmpty()
                ? Optional.of(TEXTS.get("titles.blocked.empty"))
                : Optional.empty();
    }

    /** The rules of a prompt are the same as for a thumbnail from words; that there is none is no problem here. */
    private Optional<String> wrongPrompt() {
        Recipe words = new Recipe(
                Operation.TEXT,
                prompt(),
                Optional.of(ComposerModel.ableModel()),
                Format.WIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
        List<Problem> problems = Preflight.check(words);
        return problems.stream()
                .filter(it -> it.field() == Field.PROMPT && it.kind() != Problem.Kind.MISSING)
                .map(Problem::sentence)
                .findFirst();
    }
}
