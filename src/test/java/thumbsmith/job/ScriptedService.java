package thumbsmith.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import thumbsmith.api.Downloads;
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
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/** A service whose answers a test writes. Unless told otherwise it asks for the last byte and answers at once. */
class ScriptedService implements Pikzels, Downloads {
    static final URI OUTPUT = URI.create("https://files.example/output.png");
    static final UUID TRAINED = UUID.fromString("11111111-2222-3333-4444-555555555555");

    /** What becomes of a request that makes a thumbnail. */
    @FunctionalInterface
    interface Script {
        Outcome<ThumbnailAnswer> run(Object request, Exchange exchange) throws Exception;
    }

    final List<Object> requests = new CopyOnWriteArrayList<>();
    final List<URI> fetched = new CopyOnWriteArrayList<>();
    volatile Script script = (request, exchange) -> completed(exchange);
    /** Runs while a score, titles, a training or the state of a look is with the service. */
    volatile Runnable asked = () -> {};

    volatile byte[] output = PlainImages.picture(16, 9);
    volatile Optional<Failure> noDownload = Optional.empty();
    volatile Outcome<ScoreAnswer> scored = Outcome.done(new ScoreAnswer(77, Map.of(), Optional.empty(), "score-1"));
    volatile Outcome<LookAnswer> look = Outcome.failed(new Failure.Offline("example", "not scripted"));

    static Outcome<ThumbnailAnswer> completed(Exchange exchange) {
        exchange.sending(100, 100);
        return exchange.mayComplete() ? Outcome.done(answer()) : new Outcome.Withdrawn<>();
    }

    static ThumbnailAnswer answer() {
        return new ThumbnailAnswer(OUTPUT, "request-1", Optional.of("pkz_4_5"), Optional.empty());
    }

    private Outcome<ThumbnailAnswer> run(Object request, Exchange exchange) {
        requests.add(request);
        try {
            return script.run(request, exchange);
        } catch (InterruptedException e) {
            return new Outcome.Withdrawn<>();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Outcome<ThumbnailAnswer> text(TextRequest request, Exchange exchange) {
        return run(request, exchange);
    }

    @Override
    public Outcome<ThumbnailAnswer> image(ImageRequest request, Exchange exchange) {
        return run(request, exchange);
    }

    @Override
    public Outcome<ThumbnailAnswer> edit(EditRequest request, Exchange exchange) {
        return run(request, exchange);
    }

    @Override
    public Outcome<ThumbnailAnswer> faceSwap(FaceSwapRequest request, Exchange exchange) {
        return run(request, exchange);
    }

    @Override
    public Outcome<ScoreAnswer> score(ScoreRequest request, Exchange exchange) {
        requests.add(request);
        asked.run();
        return scored;
    }

    @Override
    public Outcome<TitlesAnswer> titles(TitlesRequest request, Exchange exchange) {
        requests.add(request);
        asked.run();
        return Outcome.done(new TitlesAnswer(List.of("One", "Two"), Optional.empty(), "titles-1"));
    }

    @Override
    public Outcome<TrainingAnswer> train(TrainingRequest request, Exchange exchange) {
        requests.add(request);
        asked.run();
        return Outcome.done(new TrainingAnswer(TRAINED, "train-1"));
    }

    @Override
    public Outcome<LookAnswer> look(UUID id) {
        requests.add(id);
        asked.run();
        return look;
    }

    @Override
    public Outcome<Optional<String>> instruct(UUID id, Optional<String> instructions) {
        return Outcome.done(instructions);
    }

    @Override
    public Outcome<String> delete(UUID id) {
        return Outcome.done("Deleted.");
    }

    @Override
    public Outcome<Long> fetch(URI address, Path target, Exchange exchange) {
        fetched.add(address);
        if (noDownload.isPresent()) return Outcome.failed(noDownload.get());
        try {
            Files.write(target, output);
            return Outcome.done((long) output.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
