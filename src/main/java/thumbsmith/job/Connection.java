package thumbsmith.job;

import thumbsmith.api.Downloads;
import thumbsmith.api.Pikzels;
import thumbsmith.contract.Service;

/** A service that can be talked to now. */
public record Connection(Service service, Pikzels pikzels, Downloads downloads) {}
