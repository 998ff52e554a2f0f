package thumbsmith.sandbox;

import java.util.Optional;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Format;
import thumbsmith.draft.DraftEngine;
import thumbsmith.draft.FaceSwapDraft;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /v2/thumbnail/faceswap}. */
record FaceSwapHandler(Studio studio, DraftEngine engine, Pictures pictures) implements OperationHandler {

    @Override
    public ObjectNode answer(Request request) throws InterruptedException {
        Fields fields = request.fields();
        Optional<Format> format = fields.require("format").format();
        Optional<PictureField> target = fields.picture(PicturePair.SOURCE);
        Optional<PictureField> face = fields.picture(PicturePair.FACE);
        Optional<PictureField> mask = fields.picture(PicturePair.MASK);
        fields.refuseIfWrong();
        requireBoth(target, face);
        FaceSwapDraft draft = new FaceSwapDraft(
                pictures.open(target.orElseThrow()),
                pictures.open(face.orElseThrow()),
                format.orElseThrow(),
                pictures.open(mask));
        return studio.thumbnail(request, Optional.empty(), seed -> engine.faceSwap(draft));
    }

    private static void requireBoth(Optional<PictureField> target, Optional<PictureField> face) {
        if (target.isEmpty())
            throw Refusal.of(
                    ErrorCode.MISSING_TARGET_IMAGE,
                    "The target image is missing.",
                    "image_url: send this or image_base64");
        if (face.isEmpty())
            throw Refusal.of(
                    ErrorCode.MISSING_FACE_REFERENCE,
                    "The face is missing.",
                    "face_image: send this or face_image_base64");
    }
}
