package thumbsmith.sandbox;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Operation;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /v2/pikzonality/persona} and {@code …/style}: learns at once, and lets the clock say when it shows. */
record TrainingHandler(Studio studio, Looks looks, Apprentice apprentice, Pictures pictures)
        implements OperationHandler {

    @Override
    public ObjectNode answer(Request request) throws InterruptedException {
        LookMode mode = request.route().operation() == Operation.TRAIN_STYLE ? LookMode.STYLE : LookMode.PERSONA;
        Fields fields = request.fields();
        Optional<String> name = fields.require("name").name();
        List<PictureField> sent = fields.trainingPictures();
        fields.refuseIfWrong();
        looks.requireFree(mode, name.orElseThrow());
        List<BufferedImage> opened = open(sent);
        Look look =
                studio.training(request, () -> looks.add(mode, name.get(), apprentice.learn(mode, name.get(), opened)));
        return Answers.training(look, request.id());
    }

    private List<BufferedImage> open(List<PictureField> sent) throws InterruptedException {
        List<BufferedImage> opened = new ArrayList<>();
        for (PictureField field : sent) opened.add(pictures.open(field));
        return opened;
    }
}
