package thumbsmith.draft.edit;

import java.awt.image.BufferedImage;
import java.util.List;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.EditDraft;
import thumbsmith.draft.edit.grammar.Context;
import thumbsmith.draft.edit.grammar.Grammar;
import thumbsmith.draft.edit.grammar.Instruction;
import thumbsmith.draft.edit.work.Workshop;

/**
 * Edits on this computer; {@code docs/edits.md} lists what can be asked for. Nothing is done by halves: a prompt that is
 * not understood to the last word is refused.
 *
 * <p>Within the mask all that the words say is done, outside of it every pixel stays that of the source filled to the
 * format, to the bit. What concerns the frame goes beyond the mask by its nature: zooming and cropping look at what the
 * mask marks, and the words that a mask marks are moved out of it. Mirroring stays inside; turning, straightening and
 * extending are refused with a mask.
 */
public final class Editing {
    private Editing() {}

    /** @throws DraftRefusedException with a sentence on what was not understood or is not possible, and what is */
    public static BufferedImage draw(EditDraft draft) throws DraftRefusedException {
        return draw(draft, draft.format().width(), draft.format().height());
    }

    /** As {@link #draw(EditDraft)} in another size, in px. */
    static BufferedImage draw(EditDraft draft, int width, int height) throws DraftRefusedException {
        Context context = new Context(draft.mask().isPresent(), draft.support().isPresent());
        List<Instruction> instructions = Grammar.read(draft.prompt(), context);
        return Workshop.carriedOut(
                instructions, draft.source(), draft.mask(), draft.support(), width, height, draft.seed());
    }
}
