package thumbsmith.queue;

import java.util.UUID;
import javafx.geometry.Side;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Thumbnails;

/** The virtualised list. One place for the keyboard; what is picked shows on the cards. */
final class QueueList extends ListView<QueueRow> {
    private final QueueViewModel model;

    QueueList(QueueViewModel model, Thumbnails thumbnails) {
        super(model.rows());
        this.model = model;
        setId("queue-list");
        getStyleClass().add("queue-list");
        setSelectionModel(new NoSelection<>());
        setCellFactory(list -> new QueueCell(model, thumbnails));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        new LineDrag(this, model);
        model.picks()
                .stateProperty()
                .when(Shown.is(this))
                .subscribe(state -> state.lead().ifPresent(this::reveal));
    }

    /** Puts the keyboard on the job that leads, or on the first. */
    void focusLead() {
        requestFocus();
        if (model.picks().stateProperty().get().lead().isEmpty()) model.picks().step(0, false);
    }

    private void onKey(KeyEvent key) {
        if (key.isAltDown() ? moved(key) : key.isShortcutDown() ? picked(key) : walked(key) || ordered(key))
            key.consume();
    }

    private boolean moved(KeyEvent key) {
        switch (key.getCode()) {
            case UP -> model.picked().up();
            case DOWN -> model.picked().down();
            case HOME -> model.picked().toTop();
            case END -> model.picked().toEnd();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean picked(KeyEvent key) {
        switch (key.getCode()) {
            case A -> model.picks().all();
            case SPACE -> model.picks().stateProperty().get().lead().ifPresent(model.picks()::toggle);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean walked(KeyEvent key) {
        boolean extend = key.isShiftDown();
        switch (key.getCode()) {
            case UP -> model.picks().step(-1, extend);
            case DOWN -> model.picks().step(1, extend);
            case PAGE_UP -> model.picks().step(-page(), extend);
            case PAGE_DOWN -> model.picks().step(page(), extend);
            case HOME -> model.picks().step(Integer.MIN_VALUE / 2, extend);
            case END -> model.picks().step(Integer.MAX_VALUE / 2, extend);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean ordered(KeyEvent key) {
        switch (key.getCode()) {
            case SPACE -> model.picked().pauseOrResume();
            case DELETE, BACK_SPACE -> model.picked().cancel();
            case ENTER, CONTEXT_MENU -> showMenu();
            case ESCAPE -> model.picks().clear();
            default -> {
                return false;
            }
        }
        return true;
    }

    private int page() {
        return Math.max(1, (int) (getHeight() / QueueCell.CARD) - 1);
    }

    private void showMenu() {
        lookupAll(".queue-cell").stream()
                .map(QueueCell.class::cast)
                .filter(QueueCell::isLead)
                .findFirst()
                .ifPresent(cell -> cell.menu().show(cell, Side.BOTTOM, 0, 0));
    }

    private void reveal(UUID job) {
        model.card(job).ifPresent(card -> setAccessibleText(card.spoken()));
        int index = model.indexOf(job);
        if (index >= 0 && lookup(".virtual-flow") instanceof VirtualFlow<?> flow) scroll(flow, index);
    }

    /** Only as far as it takes to see the whole row. */
    private void scroll(VirtualFlow<?> flow, int index) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        if (first != null && first.getIndex() <= index && index <= last.getIndex()) flow.scrollTo(index);
        else scrollTo(index);
    }
}
