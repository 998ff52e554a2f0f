package thumbsmith.sandbox;

import java.util.Optional;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.draft.DraftEngine;
import thumbsmith.draft.TextDraft;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /v2/thumbnail/text}. */
record TextHandler(Studio studio, DraftEngine engine, Pictures pictures, LookPicker looks) implements OperationHandler {

    @Override
    public ObjectNode answer(Request request) throws InterruptedException {
        Fields fields = request.fields();
        Optional<String> prompt = fields.require("prompt").prompt();
        Recipe recipe = Recipe.read(fields);
        fields.refuseIfWrong();
        recipe.requireSupportable();
        Ingredients with = Ingredients.of(recipe, pictures, looks);
        return studio.thumbnail(
                request, recipe.model(), seed -> engine.text(draft(prompt.orElseThrow(), recipe, with, seed)));
    }

    private static TextDraft draft(String prompt, Recipe recipe, Ingredients with, long seed) {
        Model model = recipe.model().orElseThrow();
        Format format = recipe.format().orElseThrow();
        return new TextDraft(prompt, model, format, with.support(), with.persona(), with.style(), seed);
    }
}
