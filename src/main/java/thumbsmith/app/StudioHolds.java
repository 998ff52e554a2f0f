package thumbsmith.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.Model;
import thumbsmith.contract.Service;
import thumbsmith.job.Hold;
import thumbsmith.job.Job;
import thumbsmith.job.JobListener;
import thumbsmith.job.Studio;
import thumbsmith.job.Subscription;

/** The holds of the program's own scheduler. */
record StudioHolds(Studio studio) implements HoldPort {
    @Override
    public List<Hold> holds() {
        return studio.scheduler().holds();
    }

    @Override
    public Optional<Job> job(UUID id) {
        return studio.journal().job(id);
    }

    @Override
    public Subscription listen(Runnable changed) {
        return studio.scheduler().listen(new JobListener() {
            @Override
            public void changed(Job job) {}

            @Override
            public void holdsChanged() {
                changed.run();
            }
        });
    }

    @Override
    public void goOn(Service service) {
        studio.scheduler().goOn(service);
    }

    @Override
    public void goOn(Service service, Model model) {
        studio.scheduler().goOn(service, model);
    }

    @Override
    public void checkNow(Service service) {
        studio.scheduler().checkNow(service);
    }

    @Override
    public void moveTo(Path folder) {
        studio.scheduler().moveTo(folder);
    }
}
