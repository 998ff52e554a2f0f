package thumbsmith.create;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import thumbsmith.contract.Field;
import thumbsmith.contract.Slot;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.Shown;
import thumbsmith.ui.SlotView;
import thumbsmith.ui.Thumbnails;

/** The slots of the mode shown, two beside each other; the last of an odd number spans the width. */
final class SlotGrid extends VBox {
    private final PairGrid grid = new PairGrid(true);
    private final Map<Slot, SlotCell> cells = new EnumMap<>(Slot.class);
    private final Map<Slot, FieldProblem> problems = new EnumMap<>(Slot.class);

    SlotGrid(CreateViewModel screen, Thumbnails thumbnails, DropReader reader) {
        ComposerModel model = screen.composer();
        getStyleClass().add("field");
        model.slots().all().forEach(slot -> {
            SlotCell cell = new SlotCell(screen, slot, thumbnails, reader);
            cells.put(slot.slot(), cell);
            problems.put(
                    slot.slot(),
                    Nodes.styled(
                            PairGrid.wide(new FieldProblem(screen, Field.of(slot.slot()), cell.slotView()::mark)),
                            "slot-problem"));
        });
        Label notice = Nodes.wrapping("problem");
        notice.setId("slots-notice");
        getChildren().addAll(grid, notice);
        Nodes.follow(this, model.inputsProperty().map(Inputs::slots), this::arrange);
        Nodes.follow(this, model.slots().noticeProperty(), words -> {
            notice.setText(words.orElse(""));
            Shown.set(notice, words.isPresent());
        });
    }

    /** The place of that slot's picture. */
    SlotView at(Slot slot) {
        return cells.get(slot).slotView();
    }

    /** To the button that opens the bench for the mask. */
    void focusPaint() {
        cells.get(Slot.MASK).focusPaint();
    }

    /** Whether that event is for a slot. */
    static boolean holds(EventTarget target) {
        Node node = target instanceof Node it ? it : null;
        while (node != null && !(node instanceof SlotView)) node = node.getParent();
        return node != null;
    }

    private void arrange(List<Slot> slots) {
        grid.getChildren()
                .setAll(slots.stream()
                        .flatMap(slot -> Stream.<Node>of(cells.get(slot), problems.get(slot)))
                        .toList());
    }
}
