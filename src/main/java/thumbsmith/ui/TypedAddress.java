package thumbsmith.ui;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import thumbsmith.job.Intake;
import thumbsmith.job.Offer;

/**
 * An address that a person typed in. One that leads to this computer or a network around it is fetched only if they say
 * so, each time anew.
 */
final class TypedAddress {
    private static final Texts TEXTS = Texts.of(TypedAddress.class);

    private final Intake intake;
    private final Work work;
    private final Confirm confirm;

    TypedAddress(Intake intake, Work work, Confirm confirm) {
        this.intake = intake;
        this.work = work;
        this.confirm = confirm;
    }

    /** Gives on what the address offers, or says why it cannot; neither where the person does not agree. */
    Work.Running offer(String typed, Consumer<Offer> then, Consumer<String> refused) {
        Optional<URI> address = read(typed.strip());
        if (address.isEmpty()) {
            refused.accept(TEXTS.get("slot.address.wrong"));
            return () -> {};
        }
        URI at = address.get();
        return work.waiting(
                () -> intake.leadsInside(at),
                inside -> offer(at, inside, then),
                fault -> then.accept(new Offer.OfAddress(at)));
    }

    private void offer(URI address, boolean inside, Consumer<Offer> then) {
        if (!inside) then.accept(new Offer.OfAddress(address));
        else if (agrees(address)) then.accept(new Offer.OfInside(address));
    }

    private boolean agrees(URI address) {
        return confirm.ask(
                TEXTS.get("slot.inside.title"),
                TEXTS.get("slot.inside.sentence", address.getHost()),
                TEXTS.get("slot.inside.yes"),
                TEXTS.get("slot.inside.no"));
    }

    /** People leave the beginning out. */
    private static Optional<URI> read(String typed) {
        String whole = typed.matches("(?i)[a-z]+://.*") ? typed : "https://" + typed;
        try {
            return Optional.of(URI.create(whole))
                    .filter(it -> it.getHost() != null && it.getScheme().matches("(?i)https?"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
