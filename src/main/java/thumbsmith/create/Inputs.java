package thumbsmith.create;

import java.util.List;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.job.Recipe;

/** Which inputs an operation takes, and which of them the chosen model can use. */
public record Inputs(Operation operation, Model model) {
    /** The operations that make a thumbnail, in the order of the mode bar. */
    public static final List<Operation> MODES =
            List.of(Operation.TEXT, Operation.IMAGE, Operation.EDIT, Operation.FACE_SWAP);

    public boolean hasPrompt() {
        return operation != Operation.FACE_SWAP;
    }

    /** The service passes over the prompt: pkz_2 beside a picture. */
    public boolean ignoresPrompt() {
        return operation == Operation.IMAGE && !model.readsPromptBesideImage();
    }

    public boolean hasModel() {
        return operation == Operation.TEXT || operation == Operation.IMAGE;
    }

    public boolean hasLooks() {
        return hasModel();
    }

    public boolean canUseLooks() {
        return hasLooks() && model.takesLooks();
    }

    public boolean hasWeight() {
        return operation == Operation.IMAGE && model.takesWeight();
    }

    public List<Slot> slots() {
        return Recipe.slotsOf(operation);
    }

    public boolean canUse(Slot slot) {
        boolean able = slot != Slot.SUPPORT || !hasModel() || model.takesSupport();
        return able && slots().contains(slot);
    }
}
