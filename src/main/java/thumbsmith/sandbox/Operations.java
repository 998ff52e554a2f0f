package thumbsmith.sandbox;

import thumbsmith.contract.Operation;

/** Who does which operation. */
record Operations(
        TextHandler text,
        ImageHandler image,
        EditHandler edit,
        FaceSwapHandler faceSwap,
        ScoreHandler score,
        TitlesHandler titles,
        TrainingHandler training,
        LookHandler look) {

    OperationHandler of(Operation operation) {
        return switch (operation) {
            case TEXT -> text;
            case IMAGE -> image;
            case EDIT -> edit;
            case FACE_SWAP -> faceSwap;
            case SCORE -> score;
            case TITLES -> titles;
            case TRAIN_PERSONA, TRAIN_STYLE -> training;
            case LOOK -> look::show;
            case INSTRUCT -> look::instruct;
            case DELETE_LOOK -> look::delete;
        };
    }
}
