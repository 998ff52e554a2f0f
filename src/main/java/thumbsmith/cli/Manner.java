package thumbsmith.cli;

/** What a command does with the jobs that it follows, where they do not go on. */
enum Manner {
    /** They were asked for by this command: what it does not wait for is cancelled, by Ctrl-C all of it. */
    OWN,
    /** They were in the queue before, and stay there. */
    QUEUE
}
