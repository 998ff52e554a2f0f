package thumbsmith.draft.compose;

<<<<<<< HEAD
import thumbsmith.contract.Model;
=======
import java.awt.image.BufferedImage;
import java.util.Optional;
import thumbsmith.draft.Cutout;
>>>>>>> refs/heads/main
import thumbsmith.draft.ImageDraft;
import thumbsmith.draft.TextDraft;
import thumbsmith.draft.brief.Brief;
import thumbsmith.image.ImageEngine;

/** Composes thumbnails. One instance serves all threads. */
public final class Composer {
    private final Casting casting;

    public Composer(ImageEngine images) {
        this.casting = new Casting(images);
    }

    /** A thumbnail out of words. */
    public Composition text(TextDraft draft) {
        Brief brief = Steering.of(draft.prompt(), draft.persona(), draft.style());
        Idea idea = idea(draft.prompt(), draft.model(), draft.seed());
        Cast cast = casting.of(draft, brief, idea);
        Stage stage = Stage.set(idea, brief, cast, draft.format(), Finesse.of(draft.model()), draft.style());
        return new Painting(stage).paint();
    }

<<<<<<< HEAD
    /** A thumbnail around the subject of a picture. */
=======
    /** A persona stands before the support picture; without one the support picture's own person may step forward. */
    private Cast cast(TextDraft draft, Brief brief) {
        Optional<Cutout> persona = draft.persona().flatMap(this::person);
        Optional<Cutout> person = persona.or(() -> draft.support().flatMap(casting::person));
        Optional<BufferedImage> ground = draft.support()
                .map(it ->
                        images.fill(it, draft.format().width(), draft.format().height()));
        return new Cast(person, person.isPresent() ? Optional.empty() : draft.support(), ground, brief.props());
    }

    /** Looks that an older version learned have no cut-out yet. */
    private Optional<Cutout> person(LearnedLook persona) {
        return persona.person().or(() -> casting.person(persona.portrait()));
    }

>>>>>>> refs/heads/main
    public Composition image(ImageDraft draft) {
        String prompt = draft.model().readsPromptBesideImage() ? draft.prompt().orElse("") : "";
        Brief asked = Steering.of(prompt, draft.persona(), draft.style());
        Idea idea = idea(prompt, draft.model(), draft.seed());
        Source source = casting.source(draft.source(), draft.format());
        Brief brief = Steering.placed(asked, source, draft.format());
        Cast cast = casting.of(draft, source, Keeping.of(draft, asked, idea), brief);
        Stage stage = Stage.set(idea, brief, cast, draft.format(), Finesse.of(draft.model()), draft.style());
        return new Painting(stage).paint();
    }

    /** Another model has other ideas. */
    private static Idea idea(String prompt, Model model, long seed) {
        return new Idea(model.wire() + ' ' + prompt, seed);
    }
}
