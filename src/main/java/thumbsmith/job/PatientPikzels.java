package thumbsmith.job;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
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
import thumbsmith.contract.Service;
import thumbsmith.failure.Outcome;

/** The service for paid questions, which take turns with the jobs; what is free is asked at once. */
record PatientPikzels(Pikzels pikzels, Turns turns, Finding finding, Service service) implements Pikzels {
    @Override
    public Outcome<ThumbnailAnswer> text(TextRequest request, Exchange exchange) {
        return paid(() -> pikzels.text(request, exchange));
    }

    @Override
    public Outcome<ThumbnailAnswer> image(ImageRequest request, Exchange exchange) {
        return paid(() -> pikzels.image(request, exchange));
    }

    @Override
    public Outcome<ThumbnailAnswer> edit(EditRequest request, Exchange exchange) {
        return paid(() -> pikzels.edit(request, exchange));
    }

    @Override
    public Outcome<ThumbnailAnswer> faceSwap(FaceSwapRequest request, Exchange exchange) {
        return paid(() -> pikzels.faceSwap(request, exchange));
    }

    @Override
    public Outcome<ScoreAnswer> score(ScoreRequest request, Exchange exchange) {
        return paid(() -> pikzels.score(request, exchange));
    }

    @Override
    public Outcome<TitlesAnswer> titles(TitlesRequest request, Exchange exchange) {
        return paid(() -> pikzels.titles(request, exchange));
    }

    @Override
    public Outcome<TrainingAnswer> train(TrainingRequest request, Exchange exchange) {
        return paid(() -> pikzels.train(request, exchange));
    }

    @Override
    public Outcome<LookAnswer> look(UUID id) {
        return free(() -> pikzels.look(id));
    }

    @Override
    public Outcome<Optional<String>> instruct(UUID id, Optional<String> instructions) {
        return free(() -> pikzels.instruct(id, instructions));
    }

    @Override
    public Outcome<String> delete(UUID id) {
        return free(() -> pikzels.delete(id));
    }

    private <T> Outcome<T> paid(Supplier<Outcome<T>> question) {
        return turns.take(service, () -> finding.of(service, true, question));
    }

    private <T> Outcome<T> free(Supplier<Outcome<T>> question) {
        return finding.of(service, false, question);
    }
}
