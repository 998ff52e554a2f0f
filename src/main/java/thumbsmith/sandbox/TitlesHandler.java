package thumbsmith.sandbox;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import thumbsmith.contract.ErrorCode;
import thumbsmith.draft.DraftEngine;
import thumbsmith.draft.DraftTitle;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /v2/title/text}. */
record TitlesHandler(Studio studio, DraftEngine engine, Pictures pictures) implements OperationHandler {

    @Override
    public ObjectNode answer(Request request) throws InterruptedException {
        Fields fields = request.fields();
        Optional<String> prompt = fields.prompt();
        Optional<PictureField> support = fields.picture(PicturePair.SUPPORT);
        fields.refuseIfWrong();
        if (prompt.isEmpty() && support.isEmpty()) throw Refusal.invalid("prompt: send this, a support image, or both");
        Optional<BufferedImage> picture = pictures.open(support);
        List<DraftTitle> titles =
                studio.result(request, ErrorCode.TITLE_GENERATION_ERROR, () -> engine.titles(prompt, picture));
        return Answers.titles(titles, request.id());
    }
}
