package thumbsmith.draft.compose;

import thumbsmith.contract.Model;
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

    /** A thumbnail around the subject of a picture. */
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
