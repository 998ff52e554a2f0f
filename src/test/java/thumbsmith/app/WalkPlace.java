package thumbsmith.app;

import thumbsmith.contract.Operation;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;
import thumbsmith.failure.Presentation;
import thumbsmith.rehearsal.Mishap;
import thumbsmith.rehearsal.Occasion;

/** Where in the window a failure must show. */
enum WalkPlace {
    /** At the input of Create that it is about, and in words on its card. */
    FIELD,
    /** At the input of the training form that it is about. */
    TRAINING_FIELD,
    CARD,
    /** On the card, which goes on by itself. */
    WAITING_CARD,
    TITLES_PANEL,
    /** Below the card whose thumbnail is scored. */
    SCORE,
    BANNER,
    DIALOG,
    /** On the service's own page in the browser. */
    PAGE;

    static WalkPlace of(Occasion occasion, Presentation said) {
        if (occasion.mishap() instanceof Mishap.AtTopUp) return PAGE;
        return HoldReason.of(occasion.failure()).map(WalkPlace::of).orElseGet(() -> switch (said.surface()) {
            case FIELD -> isTraining(occasion) ? TRAINING_FIELD : FIELD;
            case CARD -> onCard(occasion);
            case BANNER -> BANNER;
            case DIALOG -> isOfTrainingData(occasion) ? TRAINING_FIELD : DIALOG;
        });
    }

    private static WalkPlace of(HoldReason reason) {
        return switch (reason) {
            case KEY, CREDITS, ACCOUNT, STRANGER -> DIALOG;
            case MAINTENANCE, OFFLINE, DISK -> BANNER;
        };
    }

    private static WalkPlace onCard(Occasion occasion) {
        if (occasion.operation() == Operation.TITLES) return TITLES_PANEL;
        if (occasion.operation() == Operation.SCORE) return SCORE;
        return occasion.failure() instanceof Failure.Api api && api.status() == 429 ? WAITING_CARD : CARD;
    }

    private static boolean isTraining(Occasion occasion) {
        return occasion.operation() == Operation.TRAIN_PERSONA || occasion.operation() == Operation.TRAIN_STYLE;
    }

    private static boolean isOfTrainingData(Occasion occasion) {
        return isTraining(occasion)
                && occasion.failure() instanceof Failure.Api api
                && api.code().equals("INVALID_TRAINING_DATA");
    }
}
