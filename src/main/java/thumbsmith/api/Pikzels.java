package thumbsmith.api;

import java.util.Optional;
import java.util.UUID;
import thumbsmith.failure.Outcome;

/**
 * The service's eleven operations. Every call blocks its (virtual) thread until the answer is there, sends its request
 * at most once, and never throws for what the network or the service does: that is a {@link thumbsmith.failure.Failure}.
 * An interrupt before the request is complete withdraws it; after that it ends in an unknown outcome.
 */
public interface Pikzels {
    Outcome<ThumbnailAnswer> text(TextRequest request, Exchange exchange);

    Outcome<ThumbnailAnswer> image(ImageRequest request, Exchange exchange);

    Outcome<ThumbnailAnswer> edit(EditRequest request, Exchange exchange);

    Outcome<ThumbnailAnswer> faceSwap(FaceSwapRequest request, Exchange exchange);

    Outcome<ScoreAnswer> score(ScoreRequest request, Exchange exchange);

    Outcome<TitlesAnswer> titles(TitlesRequest request, Exchange exchange);

    Outcome<TrainingAnswer> train(TrainingRequest request, Exchange exchange);

    Outcome<LookAnswer> look(UUID id);

    /** Sets the special instructions (at most 300 characters), or clears them; answers with what the service kept. */
    Outcome<Optional<String>> instruct(UUID id, Optional<String> instructions);

    /** Deletes a persona or style; answers with the service's message. */
    Outcome<String> delete(UUID id);
}
