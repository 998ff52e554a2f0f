package thumbsmith.job;

import java.util.Optional;
import thumbsmith.api.EditRequest;
import thumbsmith.api.Exchange;
import thumbsmith.api.FaceSwapRequest;
import thumbsmith.api.ImageRequest;
import thumbsmith.api.Looks;
import thumbsmith.api.Picture;
import thumbsmith.api.Pikzels;
import thumbsmith.api.Prompt;
import thumbsmith.api.TextRequest;
import thumbsmith.api.ThumbnailAnswer;
import thumbsmith.contract.Model;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Outcome;

/** Turns a recipe that passed {@link Preflight} into the one request that it stands for. */
record Submission(Recipe recipe) {

    /** Whether the prompt goes out at all: face swap has none, and pkz_2 would ignore one beside its picture. */
    static boolean sendsPrompt(Recipe recipe) {
        return switch (recipe.operation()) {
            case TEXT, EDIT -> true;
            case IMAGE -> recipe.model().map(Model::readsPromptBesideImage).orElse(true);
            case FACE_SWAP, SCORE, TITLES, TRAIN_PERSONA, TRAIN_STYLE, LOOK, INSTRUCT, DELETE_LOOK -> false;
        };
    }

    Outcome<ThumbnailAnswer> send(Pikzels pikzels, Exchange exchange) {
        return switch (recipe.operation()) {
            case TEXT -> pikzels.text(text(), exchange);
            case IMAGE -> pikzels.image(image(), exchange);
            case EDIT -> pikzels.edit(edit(), exchange);
            case FACE_SWAP -> pikzels.faceSwap(faceSwap(), exchange);
            case SCORE, TITLES, TRAIN_PERSONA, TRAIN_STYLE, LOOK, INSTRUCT, DELETE_LOOK ->
                throw new IllegalStateException(recipe.operation() + " makes no thumbnail.");
        };
    }

    private TextRequest text() {
        return new TextRequest(
                prompt().orElseThrow(), recipe.model().orElseThrow(), recipe.format(), optional(Slot.SUPPORT), looks());
    }

    private ImageRequest image() {
        return new ImageRequest(
                needed(Slot.SOURCE),
                recipe.model().orElseThrow(),
                recipe.format(),
                prompt(),
                recipe.weight(),
                optional(Slot.SUPPORT),
                looks());
    }

    private EditRequest edit() {
        return new EditRequest(
                prompt().orElseThrow(),
                recipe.format(),
                needed(Slot.SOURCE),
                optional(Slot.MASK),
                optional(Slot.SUPPORT));
    }

    private FaceSwapRequest faceSwap() {
        return new FaceSwapRequest(needed(Slot.TARGET), needed(Slot.FACE), recipe.format(), optional(Slot.MASK));
    }

    private Optional<Prompt> prompt() {
        String stripped = recipe.prompt().strip();
        return sendsPrompt(recipe) && !stripped.isEmpty() ? Optional.of(new Prompt(stripped)) : Optional.empty();
    }

    private Looks looks() {
        return new Looks(recipe.persona().map(LookRef::id), recipe.style().map(LookRef::id));
    }

    private Picture needed(Slot slot) {
        return recipe.picture(slot).orElseThrow();
    }

    private Optional<Picture> optional(Slot slot) {
        return recipe.picture(slot);
    }
}
