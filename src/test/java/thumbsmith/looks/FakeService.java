package thumbsmith.looks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/** The part of the service that looks talk to, in memory. */
final class FakeService implements Pikzels {
    final Map<UUID, LookAnswer> known = new HashMap<>();
    final List<TrainingRequest> trained = new ArrayList<>();
    Optional<Failure> refusal = Optional.empty();

    static Failure.Api error(String code, int status) {
        return new Failure.Api(code, status, Optional.of("request"), List.of(), "No.", Optional.empty());
    }

    LookAnswer knows(UUID id, String name, LookMode mode, LookStatus status, int progress) {
        LookAnswer answer = new LookAnswer(
                id,
                name,
                Optional.of(mode),
                Optional.of(status),
                progress,
                Optional.empty(),
                List.of(),
                Optional.empty());
        known.put(id, answer);
        return answer;
    }

    @Override
    public Outcome<TrainingAnswer> train(TrainingRequest request, Exchange exchange) {
        trained.add(request);
        if (refusal.isPresent()) return Outcome.failed(refusal.get());
        UUID id = UUID.randomUUID();
        knows(id, request.name().text(), request.mode(), LookStatus.PROCESSING, 0);
        return Outcome.done(new TrainingAnswer(id, "request"));
    }

    @Override
    public Outcome<LookAnswer> look(UUID id) {
        if (refusal.isPresent()) return Outcome.failed(refusal.get());
        return known.containsKey(id) ? Outcome.done(known.get(id)) : Outcome.failed(error("NOT_FOUND", 404));
    }

    @Override
    public Outcome<Optional<String>> instruct(UUID id, Optional<String> instructions) {
        return refusal.<Outcome<Optional<String>>>map(Outcome::failed).orElseGet(() -> Outcome.done(instructions));
    }

    @Override
    public Outcome<String> delete(UUID id) {
        return refusal.<Outcome<String>>map(Outcome::failed).orElseGet(() -> Outcome.done("Deleted."));
    }

    @Override
    public Outcome<ThumbnailAnswer> text(TextRequest request, Exchange exchange) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<ThumbnailAnswer> image(ImageRequest request, Exchange exchange) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<ThumbnailAnswer> edit(EditRequest request, Exchange exchange) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<ThumbnailAnswer> faceSwap(FaceSwapRequest request, Exchange exchange) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<ScoreAnswer> score(ScoreRequest request, Exchange exchange) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<TitlesAnswer> titles(TitlesRequest request, Exchange exchange) {
        throw new UnsupportedOperationException();
    }
}
