package thumbsmith.create;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import thumbsmith.contract.Slot;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.Shown;
import thumbsmith.ui.SlotView;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;

/** A slot with what is missing in it, why it is left out, and the way back from clearing it. */
final class SlotCell extends VBox {
    private static final Texts TEXTS = Texts.of(SlotCell.class);

    SlotCell(ComposerModel model, ComposerSlot slot, Thumbnails thumbnails, DropReader reader) {
        Label need = Nodes.wrapping("small", "quiet");
        need.setId("need-" + slot.slot().wire());
        Button undo = Nodes.link(TEXTS.get("slot.undo"), slot::undo);
        undo.setId("undo-" + slot.slot().wire());
        getChildren().addAll(new SlotView(slot.model(), thumbnails, reader), need, undo);
        if (slot.slot() == Slot.SUPPORT) getChildren().add(unable(model));
        Nodes.follow(this, slot.needProperty(), words -> {
            need.setText(words.orElse(""));
            Shown.set(need, words.isPresent());
        });
        Nodes.follow(this, slot.undoableProperty(), shown -> Shown.set(undo, shown));
    }

    private static UnableLine unable(ComposerModel model) {
        return new UnableLine(
                model, "support.unable", it -> it.slots().contains(Slot.SUPPORT) && !it.canUse(Slot.SUPPORT));
    }
}
