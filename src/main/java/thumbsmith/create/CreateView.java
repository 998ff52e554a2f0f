package thumbsmith.create;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Screen;
import thumbsmith.ui.Thumbnails;

/** The Create screen: composer on the left, results on the right. */
public final class CreateView extends HBox implements Screen {
    private final CreateViewModel model;
    private final ComposerView composer;
    private final TitlesPanel titles;
    private boolean armed = true;

    public CreateView(CreateViewModel model, Thumbnails thumbnails, DropReader reader) {
        this.model = model;
        composer = new ComposerView(model, thumbnails, reader);
        titles = new TitlesPanel(model, composer);
        ResultsView results = new ResultsView(model, thumbnails, composer::goOnTyping);
        setId("create");
        Bench bench = new Bench(results, model.painting(), composer::focusPaint);
        HBox.setHgrow(bench, Priority.ALWAYS);
        getChildren().addAll(composer, titles, bench);
        Keys.whileShown(this, this::onKeyFirst);
        Keys.whileShown(this, KeyEvent.KEY_RELEASED, event -> armed = true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKeyLast);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        titles.layBeside(composer);
    }

    /** Puts the focus where work begins. */
    @Override
    public void focusFirst() {
        composer.focusStart();
    }

    /** Before a text field can take it. A key that is held down repeats itself: it starts one run and no more. */
    private void onKeyFirst(KeyEvent event) {
        if (!Keys.GENERATE.match(event)) return;
        event.consume();
        if (!armed) return;
        armed = false;
        model.generate();
    }

    /** Esc backs out to where one starts; it cancels nothing. */
    private void onKeyLast(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) return;
        composer.focusStart();
        event.consume();
    }
}
