package thumbsmith.job;

import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;

/** The same services, with {@link PatientPikzels} before them. */
record PatientConnections(Connections connections, Turns turns, Finding finding) implements Connections {
    @Override
    public Connection current() {
        Connection connection = connections.current();
        return new Connection(connection.service(), patient(connection), connection.downloads());
    }

    private PatientPikzels patient(Connection connection) {
        return new PatientPikzels(connection.pikzels(), turns, finding, connection.service());
    }

    @Override
    public Connection unattended() {
        return connections.unattended();
    }

    @Override
    public void unasked(Service service, Failure why) {
        finding.unasked(service, why);
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return connections.onChange(listener);
    }
}
