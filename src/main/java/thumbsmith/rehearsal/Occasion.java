package thumbsmith.rehearsal;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;

/**
 * Where a failure belongs: what is asked when it is met, and with what.
 *
 * @param id its wire code, or a name of its own for what is no code; unique
 * @param operation what is asked of the service
 * @param looks the kinds of look that are used
 * @param pictures the slots that are filled
 */
public record Occasion(
        String id, Topic topic, Operation operation, Set<LookMode> looks, Set<Slot> pictures, Mishap mishap) {
    private static final String HERE = "127.0.0.1";

    public Occasion {
        looks = looks.isEmpty() ? Set.of() : EnumSet.copyOf(looks);
        pictures = pictures.isEmpty() ? Set.of() : EnumSet.copyOf(pictures);
    }

    /** What the program makes of it, as far as it is known beforehand: request ids come with the real one. */
    public Failure failure() {
        return switch (mishap) {
            case Mishap.Answered answer -> said(answer.code(), answer.status(), answer.details());
            case Mishap.Closed closed -> closed.failure();
            case Mishap.NoCredits(Failure failure) -> failure;
            case Mishap.OutputCut() ->
                new Failure.OutputNotFetched(NOWHERE, Optional.empty(), "The connection ended half-way.");
            case Mishap.AnswerLost() ->
                new Failure.OutcomeUnknown(operation, Optional.empty(), Optional.empty(), "The connection ended.");
            case Mishap.WebPage page ->
                new Failure.NotTheService(HERE, page.status(), Optional.empty(), "A web page answered.");
            case Mishap.Unplugged _ -> new Failure.Offline(HERE, "The connection was refused.");
            case Mishap.Natural(Failure failure) -> failure;
            case Mishap.AtTopUp(Failure failure) -> failure;
            case Mishap.Delivered(Failure failure) -> failure;
            case Mishap.Told(Failure failure) -> failure;
        };
    }

    /** What is being done when it is met: free, since it is the embedded service that is asked. */
    public Circumstances around() {
        return new Circumstances(
                Optional.of(operation),
                takesModel() ? Optional.of(Model.PKZ_4_5) : Optional.empty(),
                looks,
                pictures,
                Set.of(),
                pictures.contains(Slot.TRAINING) ? Optional.of("Rehearsal") : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The only service that is ever asked. */
    public Service service() {
        return Service.EMBEDDED;
    }

    Occasion going(String otherId, Mishap other) {
        return new Occasion(otherId, topic, operation, looks, pictures, other);
    }

    private boolean takesModel() {
        return operation == Operation.TEXT || operation == Operation.IMAGE;
    }

    private static Failure said(String code, int status, List<String> details) {
        return new Failure.Api(code, status, Optional.empty(), details, "", Optional.empty());
    }

    /** Stands for an output's address, which is not known beforehand. */
    private static final URI NOWHERE = URI.create("http://127.0.0.1/outputs/rehearsal.png");

    /** Long enough to read the banner and to look around. */
    static final Duration A_WHILE = Duration.ofSeconds(20);
}
