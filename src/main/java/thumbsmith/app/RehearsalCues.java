package thumbsmith.app;

import java.util.List;
import java.util.Map;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.job.Look;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;
import thumbsmith.job.Taken;
import thumbsmith.rehearsal.Mishap;
import thumbsmith.rehearsal.Occasion;
import thumbsmith.ui.FailureDialog;

/** Makes ready what has to be there for a failure, and says what is then done on the screens. */
record RehearsalCues(
        Wiring wiring,
        WindowPorts ports,
        FailureDialog failures,
        RehearsalActors actors,
        RehearsalProps props,
        RehearsedWork made,
        RehearsedLooks looks) {

    /** Waits for what it needs; what comes back is done on the FX thread. */
    Runnable of(Occasion occasion) {
        return switch (occasion.mishap()) {
            case Mishap.Told(Failure failure) -> () -> failures.show(failure);
            case Mishap.AtTopUp _ ->
                () -> ports.desktop().browse(wiring.embedded().service().accountPage());
            case Mishap.Answered _,
                    Mishap.Closed _,
                    Mishap.NoCredits _,
                    Mishap.AnswerLost _,
                    Mishap.WebPage _,
                    Mishap.OutputCut _,
                    Mishap.Unplugged _,
                    Mishap.Natural _,
                    Mishap.Delivered _ -> request(occasion);
        };
    }

    private Runnable request(Occasion occasion) {
        return switch (occasion.operation()) {
            case TEXT, IMAGE, EDIT, FACE_SWAP -> thumbnail(occasion);
            case TITLES -> titles();
            case SCORE -> score();
            case TRAIN_PERSONA -> training(LookMode.PERSONA);
            case TRAIN_STYLE -> training(LookMode.STYLE);
            case LOOK, INSTRUCT -> lookUp();
            case DELETE_LOOK -> deletion(occasion.mishap() instanceof Mishap.Natural);
        };
    }

    private Runnable thumbnail(Occasion occasion) {
        Map<Slot, Taken> pictures = props.pictures(occasion);
        made.holds(pictures.values());
        Recipe recipe = props.recipe(occasion, pictures);
        return () -> actors.generate(recipe, pictures);
    }

    private Runnable titles() {
        Recipe recipe = props.plain();
        return () -> actors.askTitles(recipe);
    }

    private Runnable score() {
        Output output = made.thumbnail(props.plain(), wiring.outputFolder());
        return () -> actors.score(output);
    }

    private Runnable training(LookMode mode) {
        List<Taken> pictures = props.training(mode);
        String name = looks.name();
        return () -> actors.train(mode, name, pictures);
    }

    private Runnable lookUp() {
        Look look = looks.lost(wiring.clock().instant());
        return () -> actors.refresh(look);
    }

    private Runnable deletion(boolean whileTraining) {
        Look look = whileTraining ? looks.training() : looks.trained();
        return () -> actors.delete(look);
    }
}
