package thumbsmith.job;

import thumbsmith.image.ImageEngine;

/** Everything that a front end needs to make thumbnails, whether it has a window or not. */
public record Studio(
        Connections connections,
        Scheduler scheduler,
        Intake intake,
        Mending mending,
        FaceScout faces,
        LookRegistry looks,
        LookKeeper lookKeeper,
        Assessor assessor,
        Journal journal,
        Ledger ledger,
        Pricing pricing,
        ImageEngine images,
        Library library,
        LibraryFiles files,
        BudgetGuard budget) {}
