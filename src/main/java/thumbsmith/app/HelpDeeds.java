package thumbsmith.app;

/** What the Help menu leads to beyond the frame itself. */
record HelpDeeds(Runnable rehearsal, Runnable bundle, Runnable documentation, Runnable prices, Runnable log) {}
