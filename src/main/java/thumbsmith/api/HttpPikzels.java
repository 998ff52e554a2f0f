package thumbsmith.api;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Limits;
import thumbsmith.contract.Operation;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/** The service over HTTP. The key goes to this base address only, since no redirect is followed. */
public final class HttpPikzels implements Pikzels, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpPikzels.class);

    private final ApiAccess access;
    private final HttpClient client;
    private final Wire wire;

    public HttpPikzels(ApiAccess access, Timeouts timeouts, Network network) {
        this.access = access;
        this.client = network.client(timeouts);
        this.wire = new Wire(client, timeouts.answer());
    }

    @Override
    public Outcome<ThumbnailAnswer> text(TextRequest request, Exchange exchange) {
        return post(Operation.TEXT, () -> RequestBodies.of(request), exchange, AnswerReaders::thumbnail);
    }

    @Override
    public Outcome<ThumbnailAnswer> image(ImageRequest request, Exchange exchange) {
        return post(Operation.IMAGE, () -> RequestBodies.of(request), exchange, AnswerReaders::thumbnail);
    }

    @Override
    public Outcome<ThumbnailAnswer> edit(EditRequest request, Exchange exchange) {
        return post(Operation.EDIT, () -> RequestBodies.of(request), exchange, AnswerReaders::thumbnail);
    }

    @Override
    public Outcome<ThumbnailAnswer> faceSwap(FaceSwapRequest request, Exchange exchange) {
        return post(Operation.FACE_SWAP, () -> RequestBodies.of(request), exchange, AnswerReaders::thumbnail);
    }

    @Override
    public Outcome<ScoreAnswer> score(ScoreRequest request, Exchange exchange) {
        return post(Operation.SCORE, () -> RequestBodies.of(request), exchange, AnswerReaders::score);
    }

    @Override
    public Outcome<TitlesAnswer> titles(TitlesRequest request, Exchange exchange) {
        return post(Operation.TITLES, () -> RequestBodies.of(request), exchange, AnswerReaders::titles);
    }

    @Override
    public Outcome<TrainingAnswer> train(TrainingRequest request, Exchange exchange) {
        return post(request.mode().training(), () -> RequestBodies.of(request), exchange, AnswerReaders::training);
    }

    @Override
    public Outcome<LookAnswer> look(UUID id) {
        return withoutBody(Operation.LOOK, id, AnswerReaders::look);
    }

    @Override
    public Outcome<Optional<String>> instruct(UUID id, Optional<String> instructions) {
        if (instructions.filter(it -> it.length() > Limits.INSTRUCTIONS_MAX).isPresent()) {
            return Outcome.failed(new Failure.Refused(List.of("Special instructions have at most 300 characters.")));
        }
        BodySource body = () -> RequestBodies.ofInstructions(instructions);
        String route = Operation.INSTRUCT.route().replace("{id}", id.toString());
        return withBody(Operation.INSTRUCT, route, body, Exchange.UNWATCHED, AnswerReaders::instructions);
    }

    @Override
    public Outcome<String> delete(UUID id) {
        return withoutBody(Operation.DELETE_LOOK, id, AnswerReaders::message);
    }

    /** Breaks off what is under way. */
    @Override
    public void close() {
        client.shutdownNow();
    }

    private <T> Outcome<T> post(Operation operation, BodySource body, Exchange exchange, AnswerReader<T> reader) {
        return withBody(operation, operation.route(), body, exchange, reader);
    }

    private <T> Outcome<T> withBody(
            Operation operation, String route, BodySource source, Exchange exchange, AnswerReader<T> reader) {
        Optional<Failure> unusable = unusableKey();
        if (unusable.isPresent()) return Outcome.failed(unusable.get());
        Departure departure = new Departure();
        try (OneShotBody body = new OneShotBody(source.segments(), departure, exchange)) {
            HttpRequest request = requestTo(route)
                    .header("Content-Type", "application/json")
                    .method(operation.method(), body)
                    .build();
            return FailureLog.noted(operation, wire.send(operation, request, departure, exchange, reader));
        } catch (UnusablePictureException unusablePicture) {
            return Outcome.failed(unusablePicture.failure());
        } catch (RuntimeException fault) {
            return Outcome.failed(faulty(operation, departure, fault));
        }
    }

    private <T> Outcome<T> withoutBody(Operation operation, UUID id, AnswerReader<T> reader) {
        Optional<Failure> unusable = unusableKey();
        if (unusable.isPresent()) return Outcome.failed(unusable.get());
        Departure departure = Departure.withoutBody();
        try {
            HttpRequest request = requestTo(operation.route().replace("{id}", id.toString()))
                    .method(operation.method(), BodyPublishers.noBody())
                    .build();
            return FailureLog.noted(operation, wire.send(operation, request, departure, Exchange.UNWATCHED, reader));
        } catch (RuntimeException fault) {
            return Outcome.failed(faulty(operation, departure, fault));
        }
    }

    private HttpRequest.Builder requestTo(String route) {
        return HttpRequest.newBuilder(access.at(route))
                .header("X-Api-Key", access.key().orElseThrow().header())
                .header("Accept", "application/json")
                .header("Accept-Encoding", "gzip")
                .header("User-Agent", "Thumbsmith");
    }

    /** What the service would answer to such a key, without troubling it. */
    private Optional<Failure> unusableKey() {
        if (access.key().isEmpty()) return Optional.of(locally(ErrorCode.MISSING_API_KEY));
        return access.key().get().isWellFormed()
                ? Optional.empty()
                : Optional.of(locally(ErrorCode.INVALID_API_KEY_FORMAT));
    }

    private static Failure locally(ErrorCode code) {
        return new Failure.Api(code.name(), code.status(), Optional.empty(), List.of(), "", Optional.empty());
    }

    /** Even after a fault of the program, a paid request that left whole may have been made. */
    private static Failure faulty(Operation operation, Departure departure, RuntimeException fault) {
        LOG.error("{} failed by a fault: {}", operation, Broken.trace(fault));
        String why = Broken.root(fault);
        return departure.isReleased() && operation.isPaid()
                ? new Failure.OutcomeUnknown(operation, Optional.empty(), Optional.empty(), why)
                : new Failure.Unexpected(why);
    }

    /** Lists a body's segments, or finds that one of its pictures cannot be sent. */
    @FunctionalInterface
    private interface BodySource {
        List<Segment> segments() throws UnusablePictureException;
    }
}
