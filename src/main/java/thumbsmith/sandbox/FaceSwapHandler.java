package thumbsmith.sandbox;

import java.awt.image.BufferedImage;
import java.util.Optional;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Format;
import thumbsmith.draft.DraftEngine;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.FaceSwapDraft;
import thumbsmith.draft.NoFaceException;
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
        return studio.thumbnail(
                request,
                Optional.empty(),
                seed -> swapped(draft, target.get().name(), face.get().name()));
    }

    /** A missing face is the fault of that picture's field. */
    private BufferedImage swapped(FaceSwapDraft draft, String targetField, String faceField)
            throws DraftRefusedException {
        try {
            return engine.faceSwap(draft);
        } catch (NoFaceException e) {
            throw Refusal.noFace(
                    switch (e.where()) {
                        case TARGET -> targetField;
                        case FACE, TRAINING -> faceField;
                    });
        }
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
