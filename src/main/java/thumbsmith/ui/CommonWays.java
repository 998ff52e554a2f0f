package thumbsmith.ui;

import thumbsmith.failure.Recovery;

/**
 * The ways out that lead beyond a screen, the same wherever a failure is shown: keys, pages of the service, the embedded
 * service, messages for support, the browser, certificates. FX thread.
 */
public interface CommonWays {
    /** @return whether it was one of these and was taken; otherwise the screen's own are meant */
    boolean take(Recovery way, Trouble trouble);
}
