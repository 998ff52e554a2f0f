package thumbsmith.sandbox;

import java.awt.image.BufferedImage;
import java.util.Optional;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Limits;
import thumbsmith.draft.DraftEngine;
import thumbsmith.draft.DraftScore;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /v2/thumbnail/score}. */
record ScoreHandler(Studio studio, DraftEngine engine, Pictures pictures) implements OperationHandler {

    @Override
    public ObjectNode answer(Request request) throws InterruptedException {
        Fields fields = request.fields();
        Optional<String> title = fields.text("title", Limits.TITLE_MAX);
        Optional<PictureField> source = fields.picture(PicturePair.SOURCE);
        fields.refuseIfWrong();
        BufferedImage picture = pictures.open(source.orElseThrow(ImageHandler::missing));
        DraftScore score = studio.result(
                request, ErrorCode.GENERATION_FAILED, () -> engine.score(picture, title.filter(it -> !it.isBlank())));
        return Answers.score(score, request.id());
    }
}
