package thumbsmith.library;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import thumbsmith.job.LibraryItem;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;

/** Two pictures one over the other: the earlier one left of the divider, the later one right of it. */
final class BeforeAfterPane extends Region {
    private static final double STRIDE = 0.02;
    private static final double MARGIN = 12;
    /** 24 MB each. */
    private static final long MOST_PIXELS = 6_000_000;

    private static final Texts TEXTS = Texts.of(BeforeAfterPane.class);

    private final CompareViewModel model;
    private final LargePicture before;
    private final LargePicture after;
    private final Rectangle left = new Rectangle();
    private final DividerHandle handle;
    private final Label beforeName = name("compare-before");
    private final Label afterName = name("compare-after");

    BeforeAfterPane(CompareViewModel model, Thumbnails thumbnails) {
        this.model = model;
        this.before = new LargePicture(thumbnails, model.zoom(), false, MOST_PIXELS);
        this.after = new LargePicture(thumbnails, model.zoom(), true, MOST_PIXELS);
        this.handle = new DividerHandle(model.dividerProperty(), TEXTS.get("compare.divider"), STRIDE);
        getStyleClass().add("before-after");
        setMinSize(0, 0);
        before.setClip(left);
        before.setMouseTransparent(true); // the hand reaches the one below, which moves both
        getChildren().addAll(after, before, beforeName, afterName, handle);
        handle.setOnMouseDragged(event -> model.dividerProperty()
                .set(Math.clamp(sceneToLocal(event.getSceneX(), 0).getX() / getWidth(), 0, 1)));
        addEventHandler(KeyEvent.KEY_PRESSED, handle::onKey);
        model.dividerProperty().when(Shown.is(this)).subscribe(now -> requestLayout());
    }

    @Override
    public void requestFocus() {
        handle.requestFocus();
    }

    void show(List<Compared> shown) {
        if (shown.size() == 2) {
            show(before, beforeName, "compare.before", shown.getFirst());
            show(after, afterName, "compare.after", shown.getLast());
        } else {
            before.release();
            after.release();
        }
    }

    private static void show(LargePicture place, Label words, String key, Compared one) {
        words.setText(TEXTS.get(key, one.name()));
        Optional<LibraryItem> item = one.item();
        place.show(
                one.file(),
                item.map(it -> it.output().width()),
                item.map(it -> it.output().height()));
    }

    @Override
    protected void layoutChildren() {
        double at = snapPositionX(getWidth() * model.dividerProperty().get());
        after.resizeRelocate(0, 0, getWidth(), getHeight());
        before.resizeRelocate(0, 0, getWidth(), getHeight());
        left.setWidth(at);
        left.setHeight(getHeight());
        handle.resizeRelocate(at - DividerHandle.WIDTH / 2, 0, DividerHandle.WIDTH, getHeight());
        double half = Math.max(0, getWidth() / 2 - 3 * MARGIN);
        corner(beforeName, MARGIN, half);
        corner(afterName, getWidth() - MARGIN - Math.min(half, afterName.prefWidth(-1)), half);
    }

    private static void corner(Label label, double x, double most) {
        label.resizeRelocate(x, MARGIN, Math.min(most, label.prefWidth(-1)), label.prefHeight(-1));
    }

    private static Label name(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("picture-name");
        label.setMouseTransparent(true);
        return label;
    }
}
