package thumbsmith.queue;

import thumbsmith.contract.Service;
import thumbsmith.job.BatchCheck;
import thumbsmith.job.BatchFile;
import thumbsmith.job.Intake;
import thumbsmith.job.LookRegistry;
import thumbsmith.job.Studio;

/** What the check of a batch file asks for. */
record BatchDesk(LookRegistry looks, Intake intake) {
    static BatchDesk of(Studio studio) {
        return new BatchDesk(studio.looks(), studio.intake());
    }

    BatchCheck check(BatchFile file, Service service) {
        return new BatchCheck(file, looks, intake, service);
    }
}
