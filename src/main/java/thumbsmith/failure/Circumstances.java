package thumbsmith.failure;

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
        return !looks.isEmpty() || operation.filter(Circumstances::asksForLook).isPresent();
    }

    private static boolean asksForLook(Operation asked) {
        return asked == Operation.LOOK || asked == Operation.INSTRUCT || asked == Operation.DELETE_LOOK;
    }

    /** What the same request costs with that model, USD; empty where nothing does or it is not known. */
    Optional<BigDecimal> price(Optional<Model> with) {
        return operation
                .flatMap(asked -> prices.map(list -> list.of(asked, needsModel(asked) ? with : Optional.empty())))
                .filter(it -> it.signum() > 0);
    }

    private static boolean needsModel(Operation asked) {
        return asked == Operation.TEXT || asked == Operation.IMAGE;
    }
}
