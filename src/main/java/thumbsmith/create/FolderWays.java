package thumbsmith.create;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Work;

/** Leads a thumbnail that arrived and found no room into another folder, and all others like it. Sends nothing paid. */
final class FolderWays {
    private static final Texts TEXTS = Texts.of(FolderWays.class);

    private final JobDesk desk;
    private final Supplier<Optional<Path>> choose;
    private final Work work;

    /** @param choose asks the person for another folder and keeps it as theirs */
    FolderWays(JobDesk desk, Supplier<Optional<Path>> choose, Work work) {
        this.desk = desk;
        this.choose = choose;
        this.work = work;
    }

    void choose(JobCardModel card) {
        choose.get().ifPresent(folder -> move(card, folder));
    }

    private void move(JobCardModel card, Path folder) {
        card.begin(TEXTS.get("folder.busy"));
        work.waiting(
                () -> {
                    desk.moveTo(folder);
                    return desk.wasAnswered(card.id());
                },
                arrived -> moved(card, folder, arrived),
                fault -> card.stay(TEXTS.get("folder.broken")));
    }

    /** What was never made is not made by the choice of a folder. */
    private static void moved(JobCardModel card, Path folder, boolean arrived) {
        if (arrived) card.stay();
        else card.stay(TEXTS.get("folder.kept", folder));
    }
}
