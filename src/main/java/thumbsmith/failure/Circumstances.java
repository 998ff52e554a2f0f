package thumbsmith.failure;

import static thumbsmith.contract.Operation.*;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Slot;

/**
 * What was being done when something failed: decides what is said of it and which ways lead out.
 *
 * @param operation what was asked of the service
 * @param model present for text and image only
 * @param looks the kinds of look that were used
 * @param pictures the slots that were filled
 * @param addressed those of them whose picture was sent by its address
 * @param name the name that was asked for, where one was
 * @param took how long the answer took, where it is known
 * @param prices empty where nothing costs anything, as on the embedded service
 */
public record Circumstances(
        Optional<Operation> operation,
        Optional<Model> model,
        Set<LookMode> looks,
        Set<Slot> pictures,
        Set<Slot> addressed,
        Optional<String> name,
        Optional<Duration> took,
        Optional<Prices> prices) {

    /** Nothing is known. */
    public static final Circumstances NONE = new Circumstances(
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Circumstances {
        looks = looks.isEmpty() ? Set.of() : EnumSet.copyOf(looks);
        pictures = pictures.isEmpty() ? Set.of() : EnumSet.copyOf(pictures);
        addressed = addressed.isEmpty() ? Set.of() : EnumSet.copyOf(addressed);
    }

    /** Of a request without model, looks, pictures or price. */
    public static Circumstances of(Operation operation) {
        return new Circumstances(
                Optional.of(operation),
                NONE.model,
                NONE.looks,
                NONE.pictures,
                NONE.addressed,
                NONE.name,
                NONE.took,
                NONE.prices);
    }

    public Circumstances named(String asked) {
        return new Circumstances(operation, model, looks, pictures, addressed, Optional.of(asked), took, prices);
    }

    public Circumstances with(Set<Slot> filled, Set<Slot> byAddress) {
        return new Circumstances(operation, model, looks, filled, byAddress, name, took, prices);
    }

    public Circumstances at(Prices list) {
        return new Circumstances(operation, model, looks, pictures, addressed, name, took, Optional.of(list));
    }

    public Circumstances taking(Duration time) {
        return new Circumstances(operation, model, looks, pictures, addressed, name, Optional.of(time), prices);
    }

    /** Whether a look was asked for or used, so that a missing one is the likeliest reason for "not found". */
    boolean isAboutLook() {
        return !looks.isEmpty() || isOneOf(LOOK, INSTRUCT, DELETE_LOOK);
    }

    /** Whether the request names a model, or may have. */
    boolean namesModel() {
        return operation.isEmpty() || isOneOf(TEXT, IMAGE);
    }

    /** Whether the request has a prompt, or may have. */
    boolean hasPrompt() {
        return operation.isEmpty() || isOneOf(TEXT, IMAGE, EDIT, TITLES);
    }

    /** Whether the request asked for a name, or may have. */
    boolean isNaming() {
        return operation.isEmpty() || name.isPresent() || isTraining();
    }

    boolean isTraining() {
        return isOneOf(TRAIN_PERSONA, TRAIN_STYLE);
    }

    /** Whether it deletes, or may. */
    boolean isDeleting() {
        return operation.isEmpty() || isOneOf(DELETE_LOOK);
    }

    /** Whether a thumbnail was asked for, or may have been. */
    boolean makesThumbnail() {
        return operation.map(Operation::makesThumbnail).orElse(true);
    }

    /** Whether it is surely no job, so that nothing of it waits in the queue. */
    boolean isQuestion() {
        return !makesThumbnail();
    }

    boolean sends(Slot slot) {
        return pictures.contains(slot);
    }

    /** Whether asking the same once more certainly costs nothing. */
    boolean isFree() {
        return operation.filter(it -> !it.isPaid()).isPresent();
    }

    /** What the same request costs with that model, USD; empty where nothing does or it is not known. */
    Optional<BigDecimal> price(Optional<Model> with) {
        if (namesModel() && with.isEmpty()) return Optional.empty();
        return operation
                .flatMap(asked -> prices.map(list -> list.of(asked, namesModel() ? with : Optional.empty())))
                .filter(it -> it.signum() > 0);
    }

    /** By the list that applies, or by the published one where that lacks it; USD. */
    BigDecimal listPrice(Operation asked, Model with) {
        return prices.map(list -> list.of(asked, Optional.of(with)))
                .orElseGet(() -> Prices.PUBLISHED.of(asked, Optional.of(with)));
    }

    private boolean isOneOf(Operation... some) {
        return operation.filter(Set.of(some)::contains).isPresent();
    }
}
