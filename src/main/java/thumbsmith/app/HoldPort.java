package thumbsmith.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.Model;
import thumbsmith.contract.Service;
import thumbsmith.job.Hold;
import thumbsmith.job.Job;
import thumbsmith.job.Subscription;

/** What the desk needs of the scheduler. All but {@code listen} may wait for disk or network: not for the FX thread. */
interface HoldPort {
    /** The number of what nothing holds back but a word of the person, such as the jobs of an earlier run. */
    long LEFT_BEHIND = 0;

    List<Hold> holds();

    /** The service in use: only what waits for that one can go on. */
    Service chosen();

    Optional<Job> job(UUID id);

    /** Called on any thread when holds began, changed or ended. */
    Subscription listen(Runnable changed);

    void goOn(Service service);

    void goOn(Service service, Model model);

    void checkNow(Service service);

    /** Ends the hold of that service if nothing is parked. */
    void dismiss(Service service);

    void moveTo(Path folder);
}
