package thumbsmith.sandbox;

import java.awt.image.BufferedImage;
import java.util.Optional;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.ImageWeight;
import thumbsmith.contract.Model;
import thumbsmith.draft.DraftEngine;
import thumbsmith.draft.ImageDraft;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /v2/thumbnail/image}. */
record ImageHandler(Studio studio, DraftEngine engine, Pictures pictures, LookPicker looks)
        implements OperationHandler {

    /** What only this operation reads. */
    private record Own(Optional<String> prompt, ImageWeight weight, Optional<PictureField> source) {}

    @Override
    public ObjectNode answer(Request request) throws InterruptedException {
        Fields fields = request.fields();
        Recipe recipe = Recipe.read(fields);
        Own own = read(fields, recipe.model());
        fields.refuseIfWrong();
        PictureField source = own.source().orElseThrow(ImageHandler::missing);
        recipe.requireSupportable();
        Ingredients with = Ingredients.of(recipe, pictures, looks);
        BufferedImage picture = pictures.open(source);
        return studio.thumbnail(request, recipe.model(), seed -> engine.image(draft(picture, own, recipe, with, seed)));
    }

    static Refusal missing() {
        return Refusal.of(
                ErrorCode.MISSING_IMAGE_URL, "The source image is missing.", "image_url: send this or image_base64");
    }

    private static Own read(Fields fields, Optional<Model> model) {
        Optional<ImageWeight> weight = fields.weight();
        model.filter(it -> weight.isPresent() && !it.takesWeight())
                .ifPresent(it -> fields.complain("image_weight", it.wire() + " takes none"));
        // An ignored prompt is still held to the contract's pattern: another model would refuse it.
        Optional<String> prompt = fields.prompt()
                .filter(it -> model.filter(Model::readsPromptBesideImage).isPresent());
        return new Own(prompt, weight.orElse(ImageWeight.MEDIUM), fields.picture(PicturePair.SOURCE));
    }

    private static ImageDraft draft(BufferedImage picture, Own own, Recipe recipe, Ingredients with, long seed) {
        return new ImageDraft(
                picture,
                own.prompt(),
                recipe.model().orElseThrow(),
                recipe.format().orElseThrow(),
                own.weight(),
                with.support(),
                with.persona(),
                with.style(),
                seed);
    }
}
