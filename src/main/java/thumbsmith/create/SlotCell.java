package thumbsmith.create;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.contract.Slot;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Names;
import thumbsmith.ui.Shown;
import thumbsmith.ui.SlotView;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;

/** A slot with what is missing in it, why it is left out, and the way back from clearing it. */
final class SlotCell extends VBox {
    private static final Texts TEXTS = Texts.of(SlotCell.class);

    private static final PseudoClass FACES = PseudoClass.getPseudoClass("faces");

    private static final double LEFT_OUT_OPACITY = 0.5;

    private final ComposerModel model;
    private final ComposerSlot slot;
    private final PaintingModel painting;
    private final SlotView view;
    private final Label need = Nodes.label("", "small", "quiet");
    private final Button paint = new Button(TEXTS.get("paint"), Icons.of(Feather.EDIT_2));

    SlotCell(CreateViewModel screen, ComposerSlot slot, Thumbnails thumbnails, DropReader reader) {
        this.model = screen.composer();
        this.painting = screen.painting();
        this.slot = slot;
        this.view = new SlotView(slot.model(), thumbnails, reader);
        need.setId("need-" + slot.slot().wire());
        Button undo = Nodes.link(TEXTS.get("slot.undo"), slot::undo);
        undo.setId("undo-" + slot.slot().wire());
        getStyleClass().add("field");
        getChildren().addAll(view, need, undo);
        if (slot.slot() == Slot.MASK) addPaint();
        slot.faces().ifPresent(this::addFaces);
        Nodes.follow(this, slot.needProperty(), words -> say());
        Nodes.follow(this, slot.model().contentProperty(), content -> say());
        Nodes.follow(this, model.inputsProperty(), inputs -> say());
        Nodes.follow(this, slot.undoableProperty(), shown -> Shown.set(undo, shown));
    }

    /** It keeps its place while there is nothing to paint on. */
    private void addPaint() {
        paint.setId("paint-mask");
        paint.getStyleClass().add("small");
        paint.setMaxWidth(Double.MAX_VALUE);
        paint.setOnAction(press -> painting.toggle());
        Keys.tip(paint, TEXTS.get("paint.tip"));
        getChildren().add(1, paint);
        Nodes.follow(this, painting.openProperty(), open -> paint.setText(TEXTS.get(open ? "paint.done" : "paint")));
        Nodes.follow(this, painting.readyProperty(), ready -> {
            paint.setVisible(ready);
            say();
        });
    }

    void focusPaint() {
        if (paint.isVisible()) paint.requestFocus();
        else view.requestFocus();
    }

    /** Marks over the picture, and what there is to say of them. */
    private void addFaces(SlotFaces faces) {
        view.cover(new FaceMarks(faces));
        getChildren().add(1, new FaceLine(faces));
        Nodes.follow(this, faces.stateProperty(), state -> view.pseudoClassStateChanged(FACES, state.isMany()));
    }

    SlotView slotView() {
        return view;
    }

    /** One line whatever there is to say, so that nothing below moves. A picture that is left out is dimmed. */
    private void say() {
        Inputs inputs = model.inputs();
        boolean leftOut = inputs.slots().contains(slot.slot()) && !inputs.canUse(slot.slot());
        need.setText(leftOut ? TEXTS.get("support.unable", Names.of(inputs.model())) : needed());
        need.setVisible(!need.getText().isEmpty());
        view.setOpacity(leftOut ? LEFT_OUT_OPACITY : 1);
    }

    private String needed() {
        return slot.needProperty().get().orElseGet(() -> slot.isEmpty() ? about(slot.slot()) : misfit());
    }

    private String misfit() {
        return slot.slot() == Slot.MASK && painting.isMisfit() ? TEXTS.get("mask.misfit") : "";
    }

    private static String about(Slot slot) {
        return switch (slot) {
            case MASK -> TEXTS.get("slot.about.mask");
            case SUPPORT -> TEXTS.get("slot.about.support");
            case SOURCE, TARGET, FACE, SCORED, TRAINING -> "";
        };
    }
}
