package thumbsmith.sandbox;

import java.awt.image.BufferedImage;
import java.util.Optional;
import thumbsmith.contract.Format;
import thumbsmith.draft.DraftEngine;
import thumbsmith.draft.EditDraft;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /v2/thumbnail/edit}. */
record EditHandler(Studio studio, DraftEngine engine, Pictures pictures) implements OperationHandler {

    @Override
    public ObjectNode answer(Request request) throws InterruptedException {
        Fields fields = request.fields();
        Optional<String> prompt = fields.require("prompt").prompt();
        Optional<Format> format = fields.require("format").format();
        Optional<PictureField> source = fields.picture(PicturePair.SOURCE);
        Optional<PictureField> mask = fields.picture(PicturePair.MASK);
        Optional<PictureField> support = fields.picture(PicturePair.SUPPORT);
        fields.refuseIfWrong();
        BufferedImage picture = pictures.open(source.orElseThrow(ImageHandler::missing));
        Optional<BufferedImage> where = pictures.open(mask);
        Optional<BufferedImage> idea = pictures.open(support);
        return studio.thumbnail(
                request,
                Optional.empty(),
                seed -> engine.edit(
                        new EditDraft(prompt.orElseThrow(), format.orElseThrow(), picture, where, idea, seed)));
    }
}
