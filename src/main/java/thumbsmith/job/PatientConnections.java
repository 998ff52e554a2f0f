package thumbsmith.job;

/** The same services, with {@link PatientPikzels} before them. */
record PatientConnections(Connections connections, Turns turns) implements Connections {
    @Override
    public Connection current() {
        Connection connection = connections.current();
        return new Connection(
                connection.service(), new PatientPikzels(connection.pikzels(), turns), connection.downloads());
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return connections.onChange(listener);
    }
}
