package thumbsmith.create;

import javafx.scene.layout.StackPane;
import thumbsmith.mask.MaskView;
import thumbsmith.ui.Reveal;

/** The results, or over them, as large as there is room, the bench on which the mask is painted. */
final class Bench extends StackPane {
    private final ResultsView results;
    private final PaintingModel painting;
    private final Runnable back;

    /** @param back puts the focus where the bench was opened */
    Bench(ResultsView results, PaintingModel painting, Runnable back) {
        this.results = results;
        this.painting = painting;
        this.back = back;
        getChildren().add(results);
        Nodes.follow(this, painting.openProperty(), this::show);
    }

    /** What is covered is not shown, so that no key and no Tab leads there. */
    private void show(boolean open) {
        boolean wasOpen = getChildren().size() > 1;
        results.setVisible(!open);
        if (open && !wasOpen) lay();
        if (!open && wasOpen) clear();
    }

    private void lay() {
        MaskView view = new MaskView(painting.bench(), painting::leave);
        getChildren().add(view);
        Reveal.onceLaidOut(this, view::requestFocus);
    }

    private void clear() {
        boolean held = getChildren().getLast().isFocusWithin();
        getChildren().removeLast();
        if (held) back.run();
    }
}
