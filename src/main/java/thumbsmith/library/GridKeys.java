package thumbsmith.library;

import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keyboard does in the grid. */
final class GridKeys {
    private final GridView grid;
    private final LibraryViewModel model;
    private final PicksModel picks;

    GridKeys(GridView grid, LibraryViewModel model) {
        this.grid = grid;
        this.model = model;
        this.picks = model.picks();
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void onKey(KeyEvent key) {
        boolean taken = key.isShortcutDown() ? onShortcut(key) : step(key) || onPlain(key);
        if (taken) key.consume();
    }

    private boolean onShortcut(KeyEvent key) {
        switch (key.getCode()) {
            case A -> picks.selectAll();
            case C -> picks.copy(key.isShiftDown());
            case E -> picks.export();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean step(KeyEvent key) {
        Optional<Step> step = stepOf(key.getCode());
        step.ifPresent(it -> {
            picks.step(it, key.isShiftDown(), grid.geometry().plan(), grid.page());
            picks.selection().lead().ifPresent(grid::reveal);
        });
        return step.isPresent();
    }

    private static Optional<Step> stepOf(KeyCode code) {
        return Optional.ofNullable(
                switch (code) {
                    case LEFT -> Step.LEFT;
                    case RIGHT -> Step.RIGHT;
                    case UP -> Step.UP;
                    case DOWN -> Step.DOWN;
                    case HOME -> Step.FIRST;
                    case END -> Step.LAST;
                    case PAGE_UP -> Step.PAGE_UP;
                    case PAGE_DOWN -> Step.PAGE_DOWN;
                    default -> null;
                });
    }

    private boolean onPlain(KeyEvent key) {
        if (key.getCode().isDigitKey()) return rate(key);
        switch (key.getCode()) {
            case ENTER, SPACE -> model.openChosen();
            case F -> picks.favour();
            case C -> picks.compare();
            case DELETE, BACK_SPACE -> picks.trash();
            case ESCAPE -> {
                if (picks.selection().size() == 0) return false;
                picks.selectNothing();
            }
            case CONTEXT_MENU -> showMenu();
            case F10 -> {
                if (!key.isShiftDown()) return false;
                showMenu();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean rate(KeyEvent key) {
        String name = key.getCode().name();
        int stars = name.charAt(name.length() - 1) - '0';
        if (stars <= 5) picks.rate(stars);
        return stars <= 5;
    }

    private void showMenu() {
        picks.selection()
                .lead()
                .flatMap(grid::tile)
                .ifPresent(tile -> new LibraryMenu(model).build().show(tile, Side.BOTTOM, 0, 0));
    }
}
