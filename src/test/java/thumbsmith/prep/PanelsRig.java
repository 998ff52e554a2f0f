package thumbsmith.prep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.darkroom.Developer;
import thumbsmith.darkroom.PrepRecipe;
import thumbsmith.darkroom.Presets;
import thumbsmith.image.Pixels;
import thumbsmith.image.face.FaceFinder;
import thumbsmith.image.face.PersonCutout;
import thumbsmith.job.Offer;
import thumbsmith.store.JsonFile;
import thumbsmith.ui.Confirm;
import thumbsmith.ui.CopyingDesktop;
import thumbsmith.ui.FilesPicked;
import thumbsmith.ui.Work;

/** What the panels stand on, with a person who answers as a test has laid ready. */
final class PanelsRig {
    final PrepSession session = new PrepSession();
    final ReadOnlyObjectWrapper<PrepState> state = new ReadOnlyObjectWrapper<>(new PrepState.Nothing());
    final ReadOnlyObjectWrapper<Optional<Pixels>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    final List<String> asked = new ArrayList<>();
    final Presets presets;
    Work work = Work.inline();
    Executor soon = Runnable::run;
    Optional<Path> picked = Optional.empty();
    boolean yes = true;

    private final Path folder;

    PanelsRig(Path folder) {
        this.folder = folder;
        presets = new Presets(folder.resolve("presets"));
    }

    PrepBench bench() {
        FaceFinder faces = new FaceFinder();
        Confirm confirm = (title, sentence, agree, back) -> {
            asked.add(title);
            return yes;
        };
        return new PrepBench(
                work,
                FilesPicked.one(() -> picked),
                confirm,
                new CopyingDesktop(),
                new Developer(faces, new PersonCutout()),
                faces,
                presets,
                offer -> ((Offer.OfFile) offer).file(),
                (file, slot) -> {},
                folder,
                new JsonFile<>(folder.resolve("prep.json"), PrepMemory.class, PrepMemory.INITIAL, Runnable::run),
                soon);
    }

    PanelsModel panels() {
        return new PanelsModel(
                session, new PrepDesk(bench(), state.getReadOnlyProperty(), result.getReadOnlyProperty()));
    }

    PrepRecipe recipe() {
        return session.recipe();
    }

    /** How many steps can be undone. */
    int steps() {
        int steps = 0;
        for (; session.undoableProperty().get(); steps++) session.undo();
        for (int i = 0; i < steps; i++) session.redo();
        return steps;
    }
}
