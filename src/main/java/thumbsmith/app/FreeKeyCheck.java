package thumbsmith.app;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.api.HttpPikzels;
import thumbsmith.api.LookAnswer;
import thumbsmith.contract.ErrorCode;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.settings.KeyCheck;

/** Tests a key by the contract's free way: asks after a look that cannot exist. */
final class FreeKeyCheck implements KeyCheck {
    private static final Logger LOG = LoggerFactory.getLogger(FreeKeyCheck.class);
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int UNAUTHORISED = 401;

    private final Function<Target.Paid, HttpPikzels> open;
    private final Function<URI, Target.Paid> target;

    /**
     * @param target the settings' timeouts and certificates for that address
     * @param open makes a client that is closed after the one request
     */
    FreeKeyCheck(Function<URI, Target.Paid> target, Function<Target.Paid, HttpPikzels> open) {
        this.target = target;
        this.open = open;
    }

    @Override
    public Outcome<Verdict> check(URI base, String key) {
        try (HttpPikzels pikzels = open.apply(target.apply(base).with(key))) {
            return switch (pikzels.look(NOBODY)) {
                case Outcome.Done<LookAnswer> found -> Outcome.done(Verdict.ACCEPTED);
                case Outcome.Failed<LookAnswer> failed -> verdict(failed.failure());
                case Outcome.Withdrawn<LookAnswer> withdrawn -> new Outcome.Withdrawn<>();
            };
        } catch (IllegalArgumentException e) {
            LOG.warn("The key could not be tested", e);
            return Outcome.failed(new Failure.Unexpected(e.getClass().getSimpleName()));
        }
    }

    private static Outcome<Verdict> verdict(Failure failure) {
        if (!(failure instanceof Failure.Api api)) return Outcome.failed(failure);
        if (api.known().equals(Optional.of(ErrorCode.NOT_FOUND))) return Outcome.done(Verdict.ACCEPTED);
        return api.status() == UNAUTHORISED && api.known().isEmpty()
                ? Outcome.done(Verdict.REFUSED)
                : Outcome.failed(failure);
    }
}
