package thumbsmith.app;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import thumbsmith.api.EditRequest;
import thumbsmith.api.Exchange;
import thumbsmith.api.FaceSwapRequest;
import thumbsmith.api.ImageRequest;
import thumbsmith.api.LookAnswer;
import thumbsmith.api.Pikzels;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.api.ScoreRequest;
import thumbsmith.api.TextRequest;
import thumbsmith.api.ThumbnailAnswer;
import thumbsmith.api.TitlesAnswer;
import thumbsmith.api.TitlesRequest;
import thumbsmith.api.TrainingAnswer;
import thumbsmith.api.TrainingRequest;
import thumbsmith.contract.Operation;
import thumbsmith.failure.Outcome;

/** The embedded service, and in its place what is put up backstage. */
record StagedPikzels(Backstage stage, Pikzels live, Pikzels dead) implements Pikzels {

    @Override
    public Outcome<ThumbnailAnswer> text(TextRequest request, Exchange exchange) {
        return ask(Operation.TEXT, it -> it.text(request, exchange));
    }

    @Override
    public Outcome<ThumbnailAnswer> image(ImageRequest request, Exchange exchange) {
        return ask(Operation.IMAGE, it -> it.image(request, exchange));
    }

    @Override
    public Outcome<ThumbnailAnswer> edit(EditRequest request, Exchange exchange) {
        return ask(Operation.EDIT, it -> it.edit(request, exchange));
    }

    @Override
    public Outcome<ThumbnailAnswer> faceSwap(FaceSwapRequest request, Exchange exchange) {
        return ask(Operation.FACE_SWAP, it -> it.faceSwap(request, exchange));
    }

    @Override
    public Outcome<ScoreAnswer> score(ScoreRequest request, Exchange exchange) {
        return ask(Operation.SCORE, it -> it.score(request, exchange));
    }

    @Override
    public Outcome<TitlesAnswer> titles(TitlesRequest request, Exchange exchange) {
        return ask(Operation.TITLES, it -> it.titles(request, exchange));
    }

    @Override
    public Outcome<TrainingAnswer> train(TrainingRequest request, Exchange exchange) {
        return ask(request.mode().training(), it -> it.train(request, exchange));
    }

    @Override
    public Outcome<LookAnswer> look(UUID id) {
        return ask(Operation.LOOK, it -> it.look(id));
    }

    @Override
    public Outcome<Optional<String>> instruct(UUID id, Optional<String> instructions) {
        return ask(Operation.INSTRUCT, it -> it.instruct(id, instructions));
    }

    @Override
    public Outcome<String> delete(UUID id) {
        return ask(Operation.DELETE_LOOK, it -> it.delete(id));
    }

    private <T> Outcome<T> ask(Operation operation, Function<Pikzels, Outcome<T>> question) {
        return stage.take(operation)
                .<Outcome<T>>map(Outcome::failed)
                .orElseGet(() -> question.apply(stage.isUnplugged() ? dead : live));
    }
}
