package thumbsmith.draft.compose;

import java.awt.image.BufferedImage;
import java.util.Optional;
import thumbsmith.draft.Cutout;
import thumbsmith.draft.ImageDraft;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.TextDraft;
import thumbsmith.draft.brief.Brief;
import thumbsmith.image.ImageEngine;

/** Composes thumbnails. One instance serves all threads. */
public final class Composer {
    private final Casting casting = new Casting();
    private final ImageEngine images;

    public Composer(ImageEngine images) {
        this.images = images;
    }

    public Composition text(TextDraft draft) {
        Brief brief = Steering.of(draft.prompt(), draft.persona(), draft.style());
        Idea idea = new Idea(draft.prompt(), draft.seed());
        Finesse finesse = Finesse.of(draft.model());
        Cast cast = cast(draft, brief);
        Stage stage = Stage.set(idea, brief, cast, draft.format(), finesse, draft.style());
        return new Painting(stage).paint();
    }

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

    public Composition image(ImageDraft draft) {
        throw new UnsupportedOperationException("Under construction");
    }
}
