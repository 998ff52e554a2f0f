package thumbsmith.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.control.Office;
import thumbsmith.job.QueueOrders;
import thumbsmith.job.Recipe;

/** The window that runs the jobs of a folder, and those that commands hand to it. */
record WindowOffice(Wiring wiring, Front window) implements Office {
    @Override
    public QueueOrders orders() {
        return wiring.studio().scheduler();
    }

    @Override
    public String account() {
        return wiring.account();
    }

    @Override
    public Optional<String> objection(Recipe recipe) {
        return KeptPictures.objection(recipe, wiring::keeps);
    }

    /** In a window every job stays whatever is in its way; a command that does not wait cancels its own. */
    @Override
    public void expect(boolean waits) {}

    @Override
    public void took(List<UUID> jobs) {}

    @Override
    public void tookAll() {}

    @Override
    public boolean front(List<Path> files) {
        window.call(files);
        return true;
    }

    /** A window keeps the seat until it is closed. */
    @Override
    public void makeRoom() {}
}
