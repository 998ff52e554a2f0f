package thumbsmith.ui;

import java.util.Optional;
import thumbsmith.contract.Service;

/** How the service stands that a screen would ask: nothing is known of it until it is open, not even its price. */
public sealed interface ServiceState {
    /** It is being opened; the embedded one may have to start first. */
    record Opening() implements ServiceState {}

    /** @param whyNotReady a sentence where nothing can be asked of it yet, such as for want of a key */
    record Open(Service chosen, Optional<String> whyNotReady) implements ServiceState {}

    /** @param why a sentence, with what to do about it */
    record Unavailable(String why) implements ServiceState {}

    /** What to say of a service that could not be opened: the fault's own sentence and the way to Settings. */
    static ServiceState unavailable(Exception fault) {
        Texts texts = Texts.of(ServiceState.class);
        String why = Optional.ofNullable(fault.getMessage())
                .filter(words -> !words.isBlank())
                .orElseGet(() -> texts.get("service.broken"));
        return new Unavailable(texts.get("service.unavailable", why.endsWith(".") ? why : why + "."));
    }

    /** The service, once it is open. */
    default Optional<Service> service() {
        return this instanceof Open open ? Optional.of(open.chosen()) : Optional.empty();
    }

    /** Why nothing can be asked of it now; empty when it can. */
    default Optional<String> whyNot() {
        return switch (this) {
            case Opening() -> Optional.of(Texts.of(ServiceState.class).get("service.opening"));
            case Open(Service chosen, Optional<String> whyNotReady) -> whyNotReady;
            case Unavailable(String why) -> Optional.of(why);
        };
    }
}
