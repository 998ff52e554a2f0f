package thumbsmith.prep;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keyboard does in the grid of a batch. */
final class BatchGridKeys {
    private final BatchGrid grid;
    private final PrepScreenModel screen;
    private final BatchViewModel model;

    BatchGridKeys(BatchGrid grid, PrepScreenModel screen) {
        this.grid = grid;
        this.screen = screen;
        this.model = screen.many();
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        // The list would choose whole rows of its own.
        grid.focusedProperty().subscribe(focused -> {
            if (focused && model.selectedProperty().get().isEmpty()) go(0);
        });
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return;
        OptionalInt next = next(event.getCode());
        next.ifPresent(this::go);
        if (next.isPresent() || act(event.getCode())) event.consume();
    }

    private OptionalInt next(KeyCode code) {
        int last = model.files().pictures().size() - 1;
        int at = model.selectedProperty()
                .get()
                .map(model.files().pictures()::indexOf)
                .orElse(0);
        return switch (code) {
            case LEFT -> OptionalInt.of(Math.max(0, at - 1));
            case RIGHT -> OptionalInt.of(Math.min(last, at + 1));
            case UP -> OptionalInt.of(at - grid.columns() < 0 ? at : at - grid.columns());
            case DOWN -> OptionalInt.of(Math.min(last, at + grid.columns()));
            case PAGE_UP -> OptionalInt.of(Math.max(0, at - grid.columns() * grid.page()));
            case PAGE_DOWN -> OptionalInt.of(Math.min(last, at + grid.columns() * grid.page()));
            case HOME -> OptionalInt.of(0);
            case END -> OptionalInt.of(last);
            default -> OptionalInt.empty();
        };
    }

    private boolean act(KeyCode code) {
        if (model.selectedProperty().get().isEmpty()) return false;
        Path picture = model.selectedProperty().get().get();
        switch (code) {
            case SPACE, DELETE -> model.toggle(picture);
            case ENTER -> screen.edit(picture);
            case BACK_SPACE -> model.backToCommon(picture);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void go(int index) {
        List<Path> pictures = model.files().pictures();
        if (index < 0 || index >= pictures.size()) return;
        model.select(pictures.get(index));
        grid.reveal(index);
    }
}
