package thumbsmith.library;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.Reveal;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Thumbnails;

/** The layers over the grid. What is covered is not shown, so that no key and no Tab leads there. */
final class CloseupView extends StackPane {
    private final Closeup model;
    private final LargeView large;
    private final LineageView lineage;
    private final CompareView compare;
    private Closeup.Top top = Closeup.Top.GRID;

    CloseupView(LibraryViewModel library, Closeup model, Thumbnails thumbnails, DropReader drops) {
        this.model = model;
        large = new LargeView(library, model, thumbnails);
        compare = new CompareView(model.compare(), thumbnails);
        lineage = new LineageView(model.lineage(), model.compare(), model.chain(), thumbnails);
        setPickOnBounds(false);
        StackPane layers = new StackPane(
                layer(large, Closeup.Top.LARGE),
                layer(lineage, Closeup.Top.LINEAGE),
                layer(compare, Closeup.Top.COMPARE));
        layers.setPickOnBounds(false);
        layers.getStyleClass().add("closeup-layers");
        getChildren().addAll(layers, new ChainView(model.chain(), thumbnails, drops));
        model.chain().stepsProperty().when(Shown.is(this)).subscribe(steps -> {
            layers.setDisable(!steps.isEmpty());
            if (steps.isEmpty()) focusSoon();
        });
        model.topProperty().when(Shown.is(this)).subscribe(this::rise);
    }

    /** The focus goes to what lies above all else. */
    @Override
    public void requestFocus() {
        switch (top) {
            case GRID -> {}
            case LARGE -> large.requestFocus();
            case LINEAGE -> lineage.requestFocus();
            case COMPARE -> compare.requestFocus();
        }
    }

    private StackPane layer(Node node, Closeup.Top place) {
        StackPane layer = new StackPane(node);
        layer.setPickOnBounds(false);
        model.topProperty().when(Shown.is(this)).subscribe(now -> layer.setVisible(now == place));
        return layer;
    }

    private void rise(Closeup.Top now) {
        boolean falls = now.ordinal() < top.ordinal();
        top = now;
        if (falls) focusSoon();
    }

    private void focusSoon() {
        if (top != Closeup.Top.GRID) Reveal.onceLaidOut(this, this::requestFocus);
    }
}
