package thumbsmith.looks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    final List<UUID> deleted = new ArrayList<>();
    final Set<String> taken = new HashSet<>();
    /** What is said to every question. */
    Optional<Failure> refusal = Optional.empty();
    /** What is said to the next questions, one each. */
    final Deque<Failure> refusals = new ArrayDeque<>();

    static Failure.Api error(String code, int status, String... details) {
        return new Failure.Api(code, status, Optional.of("request"), List.of(details), "No.", Optional.empty());
    }

    private Optional<Failure> refused() {
        return Optional.<Failure>ofNullable(refusals.poll()).or(() -> refusal);
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
        Optional<Failure> no = refused();
        if (no.isPresent()) return Outcome.failed(no.get());
        if (taken.contains(request.name().text())) return Outcome.failed(error("NAME_ALREADY_EXISTS", 409));
        UUID id = UUID.randomUUID();
        knows(id, request.name().text(), request.mode(), LookStatus.PROCESSING, 0);
        return Outcome.done(new TrainingAnswer(id, "request"));
    }

    @Override
    public Outcome<LookAnswer> look(UUID id) {
        Optional<Failure> no = refused();
        if (no.isPresent()) return Outcome.failed(no.get());
        return known.containsKey(id) ? Outcome.done(known.get(id)) : Outcome.failed(error("NOT_FOUND", 404));
    }

    @Override
    public Outcome<Optional<String>> instruct(UUID id, Optional<String> instructions) {
        return refused().<Outcome<Optional<String>>>map(Outcome::failed).orElseGet(() -> Outcome.done(instructions));
    }

    @Override
    public Outcome<String> delete(UUID id) {
        deleted.add(id);
        return refused().<Outcome<String>>map(Outcome::failed).orElseGet(() -> Outcome.done("Deleted."));
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
