package thumbsmith.create;

import thumbsmith.api.Exchange;
import thumbsmith.api.TitlesAnswer;
import thumbsmith.api.TitlesRequest;
import thumbsmith.contract.Service;
import thumbsmith.failure.Outcome;

/** Asks that service and no other for titles; blocks until it answered. */
@FunctionalInterface
interface TitlesAsker {
    Outcome<TitlesAnswer> titles(TitlesRequest request, Exchange exchange, Service expected);
}
