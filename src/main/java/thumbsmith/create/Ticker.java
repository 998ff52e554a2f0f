package thumbsmith.create;

import thumbsmith.job.Subscription;

/** Calls again and again on the front thread, a few times a second, until the subscription is closed. */
@FunctionalInterface
public interface Ticker {
    Subscription start(Runnable tick);
}
