package thumbsmith.create;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final Work work;

    LookWays(LookRegistry registry, ComposerModel composer, Work work) {
        this.registry = registry;
        this.composer = composer;
        this.work = work;
    }

    /** The look that the job used, where that is only one: of two each is named on a button of its own. */
    void forget(JobCardModel card) {
        Recipe recipe = card.job().recipe();
        List<LookMode> used = Stream.of(LookMode.values())
                .filter(look -> of(recipe, look).isPresent())
                .toList();
        if (used.size() == 1) forget(card, used.getFirst());
    }

    void forget(JobCardModel card, LookMode look) {
        of(card.job().recipe(), look).ifPresent(ref -> forget(card, look, ref));
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
