package thumbsmith.app;

import java.util.List;
import java.util.Optional;
import thumbsmith.contract.LookMode;
import thumbsmith.job.Taken;
import thumbsmith.looks.TrainingForm;
import thumbsmith.ui.SlotModel;

/** What the person had filled in for a training. */
record KeptTraining(LookMode mode, String name, List<Optional<Taken>> pictures) {

    static KeptTraining of(TrainingForm form) {
        return new KeptTraining(
                form.modeProperty().get(),
                form.nameProperty().get(),
                form.slots().stream().map(KeptTraining::taken).toList());
    }

    void putBack(TrainingForm form) {
        form.modeProperty().set(mode);
        form.nameProperty().set(name);
        for (int i = 0; i < pictures.size(); i++) putBack(form.slots().get(i), pictures.get(i));
    }

    private static void putBack(SlotModel slot, Optional<Taken> picture) {
        slot.clear();
        picture.ifPresent(slot::restore);
    }

    private static Optional<Taken> taken(SlotModel slot) {
        return slot.contentProperty().get() instanceof SlotModel.Content.Filled(Taken taken)
                ? Optional.of(taken)
                : Optional.empty();
    }
}
