package thumbsmith.job;

/** Which service is chosen; a job keeps the connection it started with. */
public interface Connections {
    Connection current();

    /** Called after another service or key was chosen, on the choosing thread. */
    Subscription onChange(Runnable listener);
}
