package thumbsmith.cli;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import thumbsmith.api.*;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/** A service that answers at once, unless a test says otherwise; it keeps what it was asked. */
final class FakePikzels implements Pikzels {
    static final URI OUTPUT = URI.create("https://out.example/picture.png");

    final List<Object> asked = new CopyOnWriteArrayList<>();
    /** What comes instead of the next answers, one each. */
    final Queue<Failure> failures = new ConcurrentLinkedQueue<>();
    /** Runs before a request is complete, and before its answer. */
    volatile Runnable beforeComplete = () -> {};

    volatile Runnable beforeAnswer = () -> {};
    volatile LookStatus status = LookStatus.COMPLETED;

    @Override
    public Outcome<ThumbnailAnswer> text(TextRequest request, Exchange exchange) {
        return thumbnail(request, exchange);
    }

    @Override
    public Outcome<ThumbnailAnswer> image(ImageRequest request, Exchange exchange) {
        return thumbnail(request, exchange);
    }

    @Override
    public Outcome<ThumbnailAnswer> edit(EditRequest request, Exchange exchange) {
        return thumbnail(request, exchange);
    }

    @Override
    public Outcome<ThumbnailAnswer> faceSwap(FaceSwapRequest request, Exchange exchange) {
        return thumbnail(request, exchange);
    }

    @Override
    public Outcome<ScoreAnswer> score(ScoreRequest request, Exchange exchange) {
        return answer(
                request,
                exchange,
                () -> new ScoreAnswer(
                        73.4,
                        Map.of("idea", 80.0, "clarity", 61.0),
                        Optional.of("Larger\u001b[2J words"),
                        "req-score"));
    }

    @Override
    public Outcome<TitlesAnswer> titles(TitlesRequest request, Exchange exchange) {
        return answer(
                request,
                exchange,
                () -> new TitlesAnswer(List.of("I bought an island", "Meine Ünsel"), Optional.empty(), "req-titles"));
    }

    @Override
    public Outcome<TrainingAnswer> train(TrainingRequest request, Exchange exchange) {
        return answer(request, exchange, () -> new TrainingAnswer(FakeStudio.TRAINED, "req-train"));
    }

    @Override
    public Outcome<LookAnswer> look(UUID id) {
        return answer(
                id,
                Exchange.UNWATCHED,
                () -> new LookAnswer(
                        id,
                        "Mia",
                        Optional.of(LookMode.PERSONA),
                        Optional.of(status),
                        100,
                        Optional.empty(),
                        List.of(),
                        Optional.empty()));
    }

    @Override
    public Outcome<Optional<String>> instruct(UUID id, Optional<String> instructions) {
        return answer(List.of(id, instructions), Exchange.UNWATCHED, () -> instructions);
    }

    @Override
    public Outcome<String> delete(UUID id) {
        return answer(id, Exchange.UNWATCHED, () -> "Gone.");
    }

    private Outcome<ThumbnailAnswer> thumbnail(Object request, Exchange exchange) {
        return answer(
                request,
                exchange,
                () -> new ThumbnailAnswer(OUTPUT, "req-" + asked.size(), Optional.empty(), Optional.empty()));
    }

    private <T> Outcome<T> answer(Object request, Exchange exchange, Supplier<T> value) {
        exchange.sending(50, 100);
        beforeComplete.run();
        if (!exchange.mayComplete()) return new Outcome.Withdrawn<>();
        asked.add(request);
        beforeAnswer.run();
        Failure failure = failures.poll();
        return failure == null ? Outcome.done(value.get()) : Outcome.failed(failure);
    }
}
