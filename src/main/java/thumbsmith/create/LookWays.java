package thumbsmith.create;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import thumbsmith.contract.Field;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Service;
import thumbsmith.job.LookRef;
import thumbsmith.job.LookRegistry;
import thumbsmith.job.Recipe;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Work;

/** Takes looks that the service does not have out of the list here and out of the composer. Sends nothing. */
final class LookWays {
    private static final Texts TEXTS = Texts.of(LookWays.class);

    private final LookRegistry registry;
    private final ComposerModel composer;
    private final Recall recall;
    private final Work work;

    LookWays(LookRegistry registry, ComposerModel composer, Recall recall, Work work) {
        this.registry = registry;
        this.composer = composer;
        this.recall = recall;
        this.work = work;
    }

    /** The look that the job used. Of two it is not known which is missing, so the person is asked to choose. */
    void forget(JobCardModel card) {
        Recipe recipe = card.job().recipe();
        List<LookMode> used = Stream.of(LookMode.values())
                .filter(look -> of(recipe, look).isPresent())
                .toList();
        if (used.size() == 1) forget(card, used);
        else recall.at(card, Field.PERSONA, ComposerFocus.Act.OPEN);
    }

    void forget(JobCardModel card, List<LookMode> looks) {
        looks.forEach(look -> of(card.job().recipe(), look).ifPresent(ref -> forget(card, look, ref)));
    }

    private void forget(JobCardModel card, LookMode look, LookRef ref) {
        Service service = card.job().service();
        card.begin(TEXTS.get("forget.busy"));
        work.waiting(
                () -> {
                    registry.forget(service, ref.id());
                    return ref;
                },
                gone -> forgotten(card, look, gone),
                fault -> card.stay(TEXTS.get("forget.broken")));
    }

    private void forgotten(JobCardModel card, LookMode look, LookRef gone) {
        LookChoice choice = composer.look(look);
        if (choice.chosenProperty()
                .get()
                .filter(ref -> ref.id().equals(gone.id()))
                .isPresent()) choice.chooseNone();
        card.stay(TEXTS.get("forget.done", gone.name()));
    }

    private static Optional<LookRef> of(Recipe recipe, LookMode look) {
        return look == LookMode.PERSONA ? recipe.persona() : recipe.style();
    }
}
